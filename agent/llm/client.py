"""The way to an OpenAI-compatible endpoint, by LangChain; imported only where a model is configured."""

import asyncio
from dataclasses import dataclass
from typing import Any

import httpx
import openai
import structlog
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage
from langchain_openai import ChatOpenAI
from langsmith import tracing_context
from pydantic import ValidationError

from agent.llm.limits import Breaker, Ledger, Prices
from agent.llm.outcome import Asked, Result, Schema, Spent
from agent.llm.question import Messages, Purpose

TRIES = 2
SHORTEST_TRY_SECONDS = 0.2  # with less time left no second try is begun
LONGEST_ANSWER_TOKENS = 800
REFUSED_STATUS = (400, 401, 403, 404, 422)  # asking again changes nothing
ROLES = {"system": SystemMessage, "user": HumanMessage}
RESULTS: tuple[tuple[type[Exception], Result], ...] = (  # the first that fits; everything else is malformed
    (openai.APITimeoutError, Result.LATE),
    (openai.APIConnectionError, Result.UNREACHABLE),
    (openai.ContentFilterFinishReasonError, Result.REFUSED),
)
# What the library raises, also where an endpoint answers with anything else than the protocol.
FAILURES = (openai.OpenAIError, ValueError, TypeError, KeyError, AttributeError, IndexError)
log = structlog.get_logger()


@dataclass(frozen=True)
class Endpoint:
    """Where the model is, and what it costs."""

    model: str
    base_url: str | None
    api_key: str
    prices: Prices
    tokens_per_day: int = 0  # 0: no limit


class ModelClient:
    """Asks the model; every way a call can end is a value, and nothing of what was said is logged above debug."""

    def __init__(self, endpoint: Endpoint, breaker: Breaker, ledger: Ledger, http: httpx.AsyncClient) -> None:
        self._endpoint = endpoint
        self._breaker = breaker
        self._ledger = ledger
        self._chat = ChatOpenAI(
            model=endpoint.model,
            base_url=endpoint.base_url,
            api_key=lambda: endpoint.api_key or "none",  # local endpoints want none, the library wants one
            http_async_client=http,
            max_retries=0,
            temperature=0,
            max_completion_tokens=LONGEST_ANSWER_TOKENS,
        )

    @property
    def model(self) -> str:
        """The model's name, for the record."""
        return self._endpoint.model

    async def ask(self, purpose: Purpose, messages: Messages, schema: type[Schema], seconds: float) -> Asked[Schema]:
        """Ask within `seconds`, trying twice where a second try may help. Never raises."""
        if await self._is_limited():
            return Asked(Result.LIMITED)
        if not self._breaker.lets_through():
            return Asked(Result.OPEN_CIRCUIT)
        asked: Asked[Schema] = Asked(Result.LATE)
        try:
            async with asyncio.timeout(seconds) as deadline:
                for _ in range(TRIES):
                    asked = add_spent(await self._try(messages, schema), asked.spent)
                    left = (deadline.when() or 0.0) - asyncio.get_running_loop().time()
                    if asked.result not in (Result.UNREACHABLE, Result.MALFORMED) or left < SHORTEST_TRY_SECONDS:
                        break
        except TimeoutError:
            asked = Asked(Result.LATE, spent=asked.spent)
        await self._report(purpose, asked)
        return asked

    async def _is_limited(self) -> bool:
        limit = self._endpoint.tokens_per_day
        return limit > 0 and await self._ledger.spent_today() >= limit

    async def _try(self, messages: Messages, schema: type[Schema]) -> Asked[Schema]:
        """One call."""
        chat = self._chat.bind(response_format=describe_schema(schema))
        try:
            with tracing_context(enabled=False):  # whatever the environment says, nobody else is told
                message = await chat.ainvoke([ROLES[role](content=text) for role, text in messages])
        except FAILURES as error:
            return Asked(name_failure(error))
        return read_message(message, schema, self._endpoint.prices)

    async def _report(self, purpose: Purpose, asked: Asked[Any]) -> None:
        """Count the tokens and tell the circuit; a refusal or a malformed answer is still an endpoint that answers."""
        await self._ledger.add(asked.spent.tokens_in + asked.spent.tokens_out)
        if asked.result in (Result.LATE, Result.UNREACHABLE):
            self._breaker.note_failure()
        else:
            self._breaker.note_success()
        log.info("model_asked", purpose=purpose, result=asked.result, cost_eur=round(asked.spent.cost_eur, 6))


def name_failure(error: Exception) -> Result:
    """What became of a call that raised."""
    if isinstance(error, openai.APIStatusError):
        return Result.REFUSED if error.status_code in REFUSED_STATUS else Result.UNREACHABLE
    return next((result for kind, result in RESULTS if isinstance(error, kind)), Result.MALFORMED)


def add_spent(asked: Asked[Schema], before: Spent) -> Asked[Schema]:
    """The outcome of a further try, with what the tries before it cost."""
    return Asked(asked.result, asked.value, before + asked.spent)


def describe_schema(schema: type[Schema]) -> dict[str, Any]:
    """The form of the answer, as the protocol wants it."""
    described = {"name": schema.__name__, "strict": True, "schema": schema.model_json_schema()}
    return {"type": "json_schema", "json_schema": described}


def read_message(message: AIMessage, schema: type[Schema], prices: Prices) -> Asked[Schema]:
    """What the model said, if it has the form that was asked for."""
    usage = message.usage_metadata
    spent = prices.cost(usage["input_tokens"], usage["output_tokens"]) if usage else Spent()
    if message.additional_kwargs.get("refusal"):
        return Asked(Result.REFUSED, spent=spent)
    try:
        return Asked(Result.OK, schema.model_validate_json(str(message.text)), spent)
    except ValidationError:
        return Asked(Result.MALFORMED, spent=spent)
