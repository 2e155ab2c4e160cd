"""The transactional outbox: what was decided to be sent, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage.tables import outbox


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
    if rows:
        await connection.execute(
            insert(outbox), [{name: getattr(row, name) for name in Outgoing.__dataclass_fields__} for row in rows]
        )


async def load_outgoing(connection: AsyncConnection, outgoing_id: str) -> Outgoing | None:
    """One row; None when it was deleted meanwhile."""
    found = await connection.execute(select(outbox).where(outbox.c.id == outgoing_id))
    row = found.mappings().one_or_none()
    return Outgoing(**{name: row[name] for name in Outgoing.__dataclass_fields__}) if row else None


async def settle_outgoing(connection: AsyncConnection, outgoing_id: str, **columns: Any) -> None:
    """Write what became of it: `state`, and `attempts`, `error`, `sent_at` as they are known."""
    await connection.execute(update(outbox).where(outbox.c.id == outgoing_id).values(**columns))


async def count_replies(connection: AsyncConnection, recipient: str, since: datetime) -> int:
    """How many replies one address was sent since a moment, against answering without end."""
    counted = select(func.count()).where(
        outbox.c.recipient == recipient, outbox.c.kind == "reply", outbox.c.created_at >= since
    )
    return int((await connection.execute(counted)).scalar_one())
