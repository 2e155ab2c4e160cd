"""Calls of a language model: what each was for, how it ended, and what it cost; never a word that was said."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage.tables import conversations, model_calls

TOKENS = func.coalesce(func.sum(model_calls.c.tokens_in + model_calls.c.tokens_out), 0)


@dataclass(frozen=True)
class ModelCall:
    """One call. `prompt` is the purpose with its version; with any of the `violations` the answer was not used."""

    purpose: str
    prompt: str
    model: str
    result: str
    tokens_in: int
    tokens_out: int
    cost_eur: float
    violations: tuple[str, ...]
    at: datetime


@dataclass(frozen=True)
class Spending:
    """What the calls for one conversation came to: their number, tokens in and out together, and euro."""

    calls: int
    tokens: int
    cost_eur: float


async def store_calls(connection: AsyncConnection, conversation_id: str, calls: Sequence[ModelCall]) -> None:
    """Append calls in their order; nothing where the conversation was deleted meanwhile."""
    there = (
        select(conversations.c.id)
        .where(conversations.c.id == conversation_id)
        .with_for_update(read=True, key_share=True)
    )
    if calls and (await connection.execute(there)).first():
        rows = [asdict(call) | {"conversation_id": conversation_id} for call in calls]
        await connection.execute(insert(model_calls), rows)


async def tokens_since(connection: AsyncConnection, moment: datetime) -> int:
    """The tokens of all calls since a moment (aware), in and out."""
    return int((await connection.execute(select(TOKENS).where(model_calls.c.at >= moment))).scalar_one())


async def spent_on(connection: AsyncConnection, conversation_id: str) -> Spending:
    """What the calls for a conversation came to."""
    cost = func.coalesce(func.sum(model_calls.c.cost_eur), 0.0)
    query = select(func.count(), TOKENS, cost).where(model_calls.c.conversation_id == conversation_id)
    calls, tokens, euro = (await connection.execute(query)).one()
    return Spending(calls, int(tokens), euro)
