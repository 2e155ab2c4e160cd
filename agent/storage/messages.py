"""Messages that came in: stored raw before they count as taken, then read, decided, or set aside."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.dialects.postgresql import JSONB, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.intake.message import InboundMessage
from agent.storage.codec import dump_record, load_record
from agent.storage.tables import messages

MARK_ANSWERED = (
    update(messages)
    .where(messages.c.id == bindparam("of_message"))
    .values(
        state="answered",
        rule=bindparam("new_rule"),
        analysis=bindparam("new_analysis", type_=JSONB),
        decided_at=bindparam("now"),
    )
)


@dataclass(frozen=True)
class StoredMessage:
    """One row; `message` is None when it could not be read, or a machine wrote it."""

    id: str
    channel: str
    channel_id: str
    source: str
    raw: bytes
    received_at: datetime
    state: str
    conversation_id: str | None = None
    rule: str | None = None
    message: InboundMessage | None = None
    error: str | None = None


async def store_messages(connection: AsyncConnection, rows: Sequence[StoredMessage]) -> None:
    """Store new messages. Raises IntegrityError when one is known already: `known_messages` is asked first."""
    if rows:
        await connection.execute(insert(messages), [write_row(row) for row in rows])


def write_row(row: StoredMessage) -> dict[str, Any]:
    """The columns of one message."""
    columns = {name: getattr(row, name) for name in StoredMessage.__dataclass_fields__ if name != "message"}
    return columns | {"record": dump_record(row.message) if row.message else None}


async def known_messages(
    connection: AsyncConnection, channel: str, channel_ids: Sequence[str]
) -> dict[str, str | None]:
    """Those of the channel's ids that are stored, each with its conversation."""
    known = select(messages.c.channel_id, messages.c.conversation_id).where(
        messages.c.channel == channel, messages.c.channel_id.in_(channel_ids)
    )
    return {row.channel_id: row.conversation_id for row in await connection.execute(known)}


async def lock_message(connection: AsyncConnection, message_id: str) -> StoredMessage | None:
    """One message, locked until the transaction ends; None when it was deleted meanwhile."""
    found = await connection.execute(select(messages).where(messages.c.id == message_id).with_for_update())
    row = found.mappings().one_or_none()
    return read_row(row) if row else None


async def lock_by_channel_id(connection: AsyncConnection, channel: str, channel_id: str) -> StoredMessage | None:
    """One message by the channel's own name for it, locked until the transaction ends."""
    query = select(messages).where(messages.c.channel == channel, messages.c.channel_id == channel_id)
    row = (await connection.execute(query.with_for_update())).mappings().one_or_none()
    return read_row(row) if row else None


async def replace_message(connection: AsyncConnection, message_id: str, message: InboundMessage) -> None:
    """Other words in the place of a message that nobody has answered yet."""
    changed = update(messages).where(messages.c.id == message_id)
    await connection.execute(changed.values(record=dump_record(message)))


async def wipe_message(connection: AsyncConnection, row: StoredMessage) -> None:
    """Delete what somebody wrote and took back; that there was a message stays known, so that it never comes again."""
    kept = replace(row.message, text="", subject=None, attachments=(), fields=()) if row.message else None
    state = "ignored" if row.state == "taken" else row.state
    columns = {"raw": b"", "record": dump_record(kept) if kept else None, "analysis": None, "state": state}
    await connection.execute(update(messages).where(messages.c.id == row.id).values(**columns, rule="unsent"))


def read_row(row: Any) -> StoredMessage:
    """The record of one row."""
    columns = {name: row[name] for name in StoredMessage.__dataclass_fields__ if name != "message"}
    return StoredMessage(
        **columns, message=load_record(InboundMessage, row["record"]) if row["record"] is not None else None
    )


async def latest_message(connection: AsyncConnection, conversation_id: str) -> StoredMessage | None:
    """The youngest message that a person wrote in a conversation."""
    query = select(messages).where(messages.c.conversation_id == conversation_id, messages.c.record.is_not(None))
    found = await connection.execute(query.order_by(messages.c.received_at.desc()).limit(1))
    row = found.mappings().one_or_none()
    return read_row(row) if row else None


async def load_origin(connection: AsyncConnection, conversation_id: str) -> tuple[tuple[str, str], ...]:
    """What led a person here, as the channels told it; where two say something else, the earlier one counts."""
    query = select(messages.c.record["origin"]).where(
        messages.c.conversation_id == conversation_id, messages.c.record.is_not(None)
    )
    found = (await connection.execute(query.order_by(messages.c.sequence.desc()))).scalars()
    return tuple({key: value for origin in found for key, value in origin or ()}.items())


async def mark_answered(connection: AsyncConnection, message_id: str, rule: str, analysis: Any, now: datetime) -> None:
    """A message was decided by this rule."""
    found = {"of_message": message_id, "new_rule": rule, "new_analysis": analysis, "now": now}
    await connection.execute(MARK_ANSWERED, found)


async def settle_message(connection: AsyncConnection, message_id: str, **columns: Any) -> None:
    """Write what became of a message: `state`, and `error` where it failed."""
    await connection.execute(update(messages).where(messages.c.id == message_id).values(**columns))


async def conversations_waiting(connection: AsyncConnection) -> list[str]:
    """The conversations in which a message waits for its answer."""
    found = await connection.execute(select(messages.c.conversation_id).where(messages.c.state == "taken").distinct())
    return [conversation_id for conversation_id in found.scalars() if conversation_id]


async def leave_to_person(connection: AsyncConnection, before: datetime) -> list[str]:
    """Messages that waited since before that moment (aware) get no automatic answer any more; their conversations."""
    late = update(messages).where(messages.c.state == "taken", messages.c.taken_at < before)
    found = await connection.execute(
        late.values(state="answered", rule="too_old").returning(messages.c.conversation_id)
    )
    return sorted({conversation_id for conversation_id in found.scalars() if conversation_id})


async def delete_message(connection: AsyncConnection, message_id: str) -> None:
    """Remove one message; its raw mail is in the caller's hands."""
    await connection.execute(delete(messages).where(messages.c.id == message_id))


async def set_aside_messages(connection: AsyncConnection) -> list[Any]:
    """The messages that failed and wait to be tried again, oldest first."""
    columns = (messages.c.id, messages.c.conversation_id, messages.c.source, messages.c.received_at, messages.c.error)
    found = select(*columns).where(messages.c.state == "set_aside").order_by(messages.c.received_at)
    return list((await connection.execute(found)).mappings())
