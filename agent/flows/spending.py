"""What a language model costs: each call is recorded, and the day's tokens are counted for all processes together."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from sqlalchemy.ext.asyncio import AsyncEngine

from agent.flows.desk import Desk
from agent.llm.outcome import Usage
from agent.storage import model_calls
from agent.storage.model_calls import ModelCall


class StoredLedger:
    """The tokens of today in the brand's zone, out of the record of all calls; those under way are not among them."""

    def __init__(self, engine: AsyncEngine, zone: tzinfo, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._zone = zone
        self._clock = clock

    async def spent_today(self) -> int:
        """Tokens used since midnight, in and out, by every process."""
        midnight = self._clock().astimezone(self._zone).replace(hour=0, minute=0, second=0, microsecond=0)
        async with self._engine.connect() as connection:
            return await model_calls.tokens_since(connection, midnight)

    async def add(self, tokens: int) -> None:
        """Nothing is counted twice: the call is recorded with what it was for."""


async def record_calls(desk: Desk, conversation_id: str, usage: Sequence[Usage]) -> None:
    """Write down what was asked for a reply, whatever becomes of it: it has to be paid for."""
    if not usage:
        return
    now = desk.clock()
    async with desk.engine.begin() as connection:
        await model_calls.store_calls(connection, conversation_id, [describe_call(one, now) for one in usage])


def describe_call(usage: Usage, now: datetime) -> ModelCall:
    """One call as it is recorded."""
    spent = usage.spent
    return ModelCall(
        usage.purpose,
        usage.prompt,
        usage.model,
        usage.result,
        spent.tokens_in,
        spent.tokens_out,
        spent.cost_eur,
        usage.violations,
        now,
    )
