"""The suites of the model path against a real endpoint: `python -m evals.real_model`, with VORFAHRT_LLM_* set."""

import argparse
import asyncio
import json
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from agent.bootstrap.brand import BrandFiles, load_catalogue, load_dealers, load_postcodes
from agent.bootstrap.model import make_ledger, open_client
from agent.dialog.guards import check
from agent.dialog.rendering import Reply
from agent.llm.assistant import Assistant, Knowledge
from agent.llm.outcome import AsksModel, Usage
from agent.llm.question import load_prompts
from agent.settings import Settings, SettingsError, load_settings
from evals.guards import Line, frame, read_permitted

HERE = Path(__file__).parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Let the model word every n-th good reply anew and print how that ended; 2 without a configured model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=10, help="word every n-th of the replies (default 10)")
    options = parser.parse_args(arguments)
    try:
        settings = load_settings()
    except SettingsError as error:
        return refuse(str(error))
    if not settings.llm_model:
        return refuse("VORFAHRT_LLM_MODEL is empty: set it, and VORFAHRT_LLM_BASE_URL and VORFAHRT_LLM_API_KEY")
    asyncio.run(measure(settings, options.every))
    return 0


def refuse(reason: str) -> int:
    """Say why nothing was asked."""
    print(reason, file=sys.stderr)
    return 2


async def measure(settings: Settings, every: int) -> None:
    """Ask the model, one reply after the other, and print the table."""
    async with AsyncExitStack() as stack:
        client = await open_client(settings, make_ledger(), stack)
        usages = [usage for line in read_lines(every) for usage in await word_anew(line, client)]
    print_table(usages)


def read_lines(every: int) -> list[Line]:
    """Every n-th of the good replies, which are the drafts that the model is given."""
    text = (HERE / "data" / "good_replies.jsonl").read_text(encoding="utf-8")
    return [json.loads(raw) for raw in text.splitlines()[::every]]


async def word_anew(line: Line, client: AsksModel) -> list[Usage]:
    """One reply worded by the model, and what the guards say to it."""
    files = BrandFiles(HERE / "data" / "brand.yaml", HERE / "data" / "dealers.csv")
    catalogue = load_catalogue(files)
    dealers = {dealer.id: dealer for dealer in load_dealers(files, load_postcodes(files))}
    permitted = read_permitted(line, catalogue, dealers)
    assistant = Assistant(client, Knowledge(catalogue, load_prompts()))
    template = make_reply(line, frame(line["text"], permitted))
    worded = await assistant.word(
        permitted, template, lambda paragraphs: make_reply(line, frame("\n\n".join(paragraphs), permitted))
    )
    print(
        json.dumps(
            {"id": line["id"], "text": worded.said, "harms": [one.harm for one in check(worded.text, permitted)]}
        )
    )
    return assistant.usage


def make_reply(line: Line, text: str) -> Reply:
    """A reply as it would leave."""
    return Reply(line["language"], "", text, "", line["text"])


def print_table(usages: list[Usage]) -> None:
    """How the calls ended, what the guards stopped, and what it cost."""
    spent = sum((usage.spent.cost_eur for usage in usages), 0.0)
    print(f"\n{len(usages)} calls, {spent:.4f} EUR")
    for result, count in Counter(usage.result for usage in usages).most_common():
        print(f"  {result:16}{count:>6}")
    for harm, count in Counter(harm for usage in usages for harm in usage.violations).most_common():
        print(f"  stopped by {harm:24}{count:>6}")


if __name__ == "__main__":
    raise SystemExit(main())
