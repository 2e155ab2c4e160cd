"""The language model, made from the settings; without one nothing of its libraries is imported."""

from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from agent.bootstrap.brand import read_file
from agent.catalogue import Catalogue
from agent.channels.circuit import Circuit
from agent.llm.answers import BrandAnswer, parse_answers
from agent.llm.assistant import Assistant, Assists, Knowledge
from agent.llm.limits import DayLedger, Ledger, Prices
from agent.llm.outcome import AsksModel
from agent.llm.question import load_prompts
from agent.settings import Settings

MakeAssistant = Callable[[], Assists]  # a new one for each reply


@dataclass(frozen=True)
class ModelParts:
    """What stands around the model: where its tokens are counted, and what it may know."""

    ledger: Ledger
    catalogue: Catalogue
    answers: tuple[BrandAnswer, ...]


def load_answers(path: Path | None) -> tuple[BrandAnswer, ...]:
    """The brand's own questions and answers; none without a file. Raises BadFileError with file, line and reason."""
    return parse_answers(read_file(path), str(path)) if path else ()


async def open_assistance(settings: Settings, parts: ModelParts, stack: AsyncExitStack) -> MakeAssistant | None:
    """What makes the assistant of each reply; None without a model. `stack` closes the connection to it."""
    if not settings.llm_model:
        return None
    client = await open_client(settings, parts.ledger, stack)
    knowledge = Knowledge(parts.catalogue, load_prompts(), parts.answers)
    return lambda: Assistant(client, knowledge)


async def open_client(settings: Settings, ledger: Ledger, stack: AsyncExitStack) -> AsksModel:
    """The client of the configured endpoint."""
    import httpx  # noqa: PLC0415

    from agent.llm.client import Endpoint, ModelClient  # noqa: PLC0415  # takes two seconds: only who has a model pays

    endpoint = Endpoint(
        model=settings.llm_model,
        base_url=settings.llm_base_url or None,
        api_key=settings.llm_api_key,
        prices=Prices(settings.llm_eur_in, settings.llm_eur_out),
        tokens_per_day=settings.llm_tokens_per_day,
    )
    http = await stack.enter_async_context(httpx.AsyncClient(timeout=None))  # noqa: S113  # each reply has its own
    return ModelClient(endpoint, Circuit(), ledger, http)


def today() -> date:
    """The day that tokens are counted for, in UTC."""
    return datetime.now(UTC).date()


def make_ledger() -> Ledger:
    """A ledger of this process."""
    return DayLedger(today)
