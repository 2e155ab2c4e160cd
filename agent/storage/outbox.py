"""The transactional outbox: what was decided to be sent, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage.tables import outbox

STORE = insert(outbox)


@dataclass(frozen=True)
class Outgoing:
    """One row. `id` is computed from the decision, so that what is repeated is the same mail and never a second one.

    `record` holds the mail under `mail` and, for a reply, the words alone under `said`.
    """

    id: str
    conversation_id: str
    answers: str | None
    kind: str
    recipient: str
    record: dict[str, Any]
    created_at: datetime
    state: str = "queued"
    attempts: int = 0


async def store_outgoing(connection: AsyncConnection, rows: Sequence[Outgoing]) -> None:
    """Queue what is to be sent. Raises IntegrityError when the message was answered already."""
    for row in rows:  # hardly ever more than one
        await connection.execute(STORE, {name: getattr(row, name) for name in Outgoing.__dataclass_fields__})


async def untried_outgoing(connection: AsyncConnection, conversation_id: str) -> list[Outgoing]:
    """What a conversation led to and nobody has tried to send yet, as after a crash."""
    untried = select(outbox).where(
        outbox.c.conversation_id == conversation_id, outbox.c.state == "queued", outbox.c.attempts == 0
    )
    found = await connection.execute(untried.order_by(outbox.c.created_at))
    return [read_row(row) for row in found.mappings()]


def read_row(row: Any) -> Outgoing:
    """The record of one row."""
    return Outgoing(**{name: row[name] for name in Outgoing.__dataclass_fields__})


async def load_outgoing(connection: AsyncConnection, outgoing_id: str) -> Outgoing | None:
    """One row; None when it was deleted meanwhile."""
    found = await connection.execute(select(outbox).where(outbox.c.id == outgoing_id))
    row = found.mappings().one_or_none()
    return read_row(row) if row else None


async def settle_outgoing(connection: AsyncConnection, outgoing_id: str, **columns: Any) -> None:
    """Write what became of it: `state`, and `attempts`, `error`, `sent_at` as they are known."""
    await connection.execute(update(outbox).where(outbox.c.id == outgoing_id).values(**columns))
