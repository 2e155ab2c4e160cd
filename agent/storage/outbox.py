"""The transactional outbox: what was decided to be sent, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import case, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.conversation import Conversation
from agent.storage.tables import outbox

STORE = insert(outbox)
RANKS = {"sent": 1, "delivered": 2, "read": 3, "failed": 4}  # receipts come in any order; none goes back
TO_PROSPECT = ("reply", "reminder")  # kinds that a prospect reads


@dataclass(frozen=True)
class WayBack:
    """How to take a reply back: the conversation as it was before, and the ids of the messages that it answers."""

    before: Conversation
    together: tuple[str, ...]


@dataclass(frozen=True)
class Outgoing:
    """One row. `id` is computed from the decision, so that what is repeated is the same mail and never a second one.

    `record` holds the mail under `mail`, or the chat message under `chat`, and, for a reply, the words alone under
    `said`. A `queued` row is sent by the step that holds it, a `waiting` one by a later job, at the earliest at
    `not_before` (aware). `way_back` is stored (as `before` and `together`) only where the reply could not be sent at
    once.
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
    not_before: datetime | None = None
    way_back: WayBack | None = None
    channel: str = "email"


STORED = tuple(name for name in Outgoing.__dataclass_fields__ if name != "way_back")
READ = [outbox.c[name] for name in STORED]


async def store_outgoing(connection: AsyncConnection, rows: Sequence[Outgoing]) -> None:
    """Queue what is to be sent. Raises IntegrityError when the message was answered already."""
    for row in rows:  # hardly ever more than one
        await connection.execute(STORE, {name: getattr(row, name) for name in STORED})


async def untried_outgoing(connection: AsyncConnection, conversation_id: str) -> list[Outgoing]:
    """What a conversation led to and nobody has tried to send yet, as after a crash."""
    untried = select(outbox).where(
        outbox.c.conversation_id == conversation_id, outbox.c.state == "queued", outbox.c.attempts == 0
    )
    found = await connection.execute(untried.order_by(outbox.c.created_at))
    return [read_row(row) for row in found.mappings()]


def read_row(row: Any) -> Outgoing:
    """The record of one row."""
    return Outgoing(**{name: row[name] for name in STORED})


async def claim_outgoing(connection: AsyncConnection, outgoing_id: str) -> Outgoing | None:
    """One row that waits, now this step's to send; None when it was sent, dropped or deleted meanwhile."""
    claim = update(outbox).where(outbox.c.id == outgoing_id, outbox.c.state.in_(("queued", "waiting")))
    found = await connection.execute(claim.values(state="queued").returning(*READ))
    row = found.mappings().one_or_none()
    return read_row(row) if row else None


async def unsent_replies(connection: AsyncConnection, conversation_id: str) -> list[Outgoing]:
    """Replies and reminders of a conversation that wait to be sent, oldest first, locked until the transaction ends."""
    unsent = select(*READ).where(
        outbox.c.conversation_id == conversation_id, outbox.c.state == "waiting", outbox.c.kind.in_(TO_PROSPECT)
    )
    found = await connection.execute(unsent.order_by(outbox.c.created_at).with_for_update())
    return [read_row(row) for row in found.mappings()]


async def held_replies(connection: AsyncConnection) -> list[Outgoing]:
    """Everything that waits because sending was switched off, oldest first, locked until the transaction ends."""
    held = select(*READ).where(outbox.c.state == "waiting", outbox.c.error == "held")
    found = await connection.execute(held.order_by(outbox.c.created_at).with_for_update())
    return [read_row(row) for row in found.mappings()]


async def settle_outgoing(connection: AsyncConnection, outgoing_id: str, **columns: Any) -> None:
    """Write what became of it: `state`, and `attempts`, `error`, `sent_at` as they are known."""
    await connection.execute(update(outbox).where(outbox.c.id == outgoing_id).values(**columns))


async def drop_unsent(connection: AsyncConnection, conversation_id: str, why: str) -> None:
    """Nothing that waits in a conversation for its prospect goes out any more."""
    waiting = update(outbox).where(
        outbox.c.conversation_id == conversation_id, outbox.c.state == "waiting", outbox.c.kind.in_(TO_PROSPECT)
    )
    await connection.execute(waiting.values(state="dropped", error=why))


async def settle_echo(connection: AsyncConnection, outgoing_id: str, channel_id: str, now: datetime) -> None:
    """The channel shows us our own message: it was sent, even if we did not hear so."""
    open_ones = update(outbox).where(outbox.c.id == outgoing_id, outbox.c.state.in_(("queued", "waiting")))
    await connection.execute(open_ones.values(state="sent", channel_id=channel_id, sent_at=now, error=None))


async def is_own_words(connection: AsyncConnection, channel: str, channel_id: str, words: tuple[str, str]) -> bool:
    """True for a message of ours that a channel shows: by its name for it, or by what we said (`words`) to whom."""
    recipient, text = words
    said = (outbox.c.recipient == recipient) & (outbox.c.record["chat"]["text"].astext == text)
    known = select(outbox.c.id).where(
        outbox.c.channel == channel, outbox.c.kind.in_(TO_PROSPECT), (outbox.c.channel_id == channel_id) | said
    )
    return (await connection.execute(known.limit(1))).first() is not None


async def note_receipt(connection: AsyncConnection, channel: str, channel_id: str, status: str) -> str | None:
    """How far a message came, by the channel's name for it; its conversation, or None for one that is not ours."""
    found = update(outbox).where(outbox.c.channel == channel, outbox.c.channel_id == channel_id)
    rank = case(RANKS, value=func.coalesce(outbox.c.receipt, "sent"), else_=0)
    later = found.values(receipt=case((rank <= RANKS[status], status), else_=outbox.c.receipt))
    row = (await connection.execute(later.returning(outbox.c.conversation_id))).one_or_none()
    return str(row.conversation_id) if row else None


async def note_watermark(
    connection: AsyncConnection, channel: str, recipient: str, status: str, up_to: datetime
) -> None:
    """Everything that went to a person until a moment (aware) came so far."""
    rank = case(RANKS, value=func.coalesce(outbox.c.receipt, "sent"), else_=0)
    sent = update(outbox).where(
        outbox.c.recipient == recipient, outbox.c.channel == channel, outbox.c.sent_at <= up_to, rank < RANKS[status]
    )
    await connection.execute(sent.values(receipt=status))


async def delete_outgoing(connection: AsyncConnection, outgoing_id: str) -> None:
    """Remove what was never sent and will not be."""
    await connection.execute(delete(outbox).where(outbox.c.id == outgoing_id))
