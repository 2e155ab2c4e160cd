"""Conversations: the record that the dialogue decides on, and who it is with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, select, tuple_, update
from sqlalchemy.dialects.postgresql import JSONB, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.conversation import Conversation
from agent.storage.codec import dump_record, load_record
from agent.storage.tables import channel_events, contacts, conversations, messages, outbox

UPDATE = (
    update(conversations)
    .where(conversations.c.id == bindparam("of_conversation"))
    .values(
        channel=bindparam("new_channel"),
        state=bindparam("new_state"),
        record=bindparam("new_record", type_=JSONB),
        updated_at=bindparam("now"),
        wake_at=bindparam("new_wake"),
    )
)


@dataclass(frozen=True)
class StoredConversation:
    """A conversation and with whom: `contact` is where answers go, `subject` that of the first message.

    A `probe` is our own test enquiry, which nobody has to see to.
    """

    conversation: Conversation
    contact: str
    contact_name: str | None
    subject: str | None
    created_at: datetime
    probe: bool = False


async def store_conversations(connection: AsyncConnection, rows: Sequence[StoredConversation]) -> None:
    """Store new conversations."""
    if rows:
        await connection.execute(insert(conversations), [write_row(row) for row in rows])


def write_row(row: StoredConversation) -> dict[str, Any]:
    """The columns of one conversation."""
    return {
        "id": row.conversation.id,
        "channel": row.conversation.channel,
        "contact": row.contact,
        "contact_name": row.contact_name,
        "subject": row.subject,
        "state": row.conversation.state,
        "record": dump_record(row.conversation),
        "created_at": row.created_at,
        "updated_at": row.created_at,
        "probe": row.probe,
    }


async def lock_conversation(connection: AsyncConnection, conversation_id: str) -> StoredConversation | None:
    """One conversation, locked until the transaction ends; None when it was deleted meanwhile."""
    query = select(conversations).where(conversations.c.id == conversation_id).with_for_update()
    row = (await connection.execute(query)).mappings().one_or_none()
    return read_row(row) if row else None


def read_row(row: Any) -> StoredConversation:
    """The record of one row."""
    record = load_record(Conversation, row["record"])
    return StoredConversation(
        record, row["contact"], row["contact_name"], row["subject"], row["created_at"], row["probe"]
    )


async def update_conversation(
    connection: AsyncConnection, conversation: Conversation, now: datetime, wake_at: datetime | None
) -> None:
    """Write the new record after a decision; `wake_at` is when time alone will have a say."""
    after = {"new_record": dump_record(conversation), "new_state": conversation.state, "new_wake": wake_at}
    where = {"of_conversation": conversation.id, "new_channel": conversation.channel}
    await connection.execute(UPDATE, {**where, **after, "now": now})


async def decided_at(connection: AsyncConnection, conversation_id: str) -> datetime | None:
    """When the latest decision on a conversation was written; None when it was deleted meanwhile."""
    found = await connection.execute(select(conversations.c.updated_at).where(conversations.c.id == conversation_id))
    return found.scalar_one_or_none()


async def overdue_conversations(connection: AsyncConnection, now: datetime) -> list[str]:
    """The conversations that time should have had a say in by `now` (aware)."""
    found = await connection.execute(select(conversations.c.id).where(conversations.c.wake_at <= now))
    return list(found.scalars())


async def timers_ahead(connection: AsyncConnection) -> list[Any]:
    """What time alone will do, the nearest first: rows with `id`, `channel`, `state` and `wake_at`."""
    columns = (conversations.c.id, conversations.c.channel, conversations.c.state, conversations.c.wake_at)
    found = select(*columns).where(conversations.c.wake_at.is_not(None)).order_by(conversations.c.wake_at)
    return list((await connection.execute(found)).mappings())


async def conversations_by_outgoing(connection: AsyncConnection, outgoing_ids: Sequence[str]) -> dict[str, str]:
    """Our own Message-IDs out of these, each with its conversation; no person goes on with a test enquiry of ours."""
    found = (
        select(outbox.c.id, outbox.c.conversation_id)
        .join(conversations, conversations.c.id == outbox.c.conversation_id)
        .where(
            outbox.c.id.in_(outgoing_ids),
            outbox.c.kind.in_(("reply", "reminder")),
            conversations.c.probe.is_(False),
        )
    )
    return {row.id: row.conversation_id for row in await connection.execute(found)}


async def conversations_by_subject(
    connection: AsyncConnection, keys: Sequence[tuple[str, str]], since: datetime
) -> dict[tuple[str, str], str]:
    """The youngest mail conversation of the same person under the same subject, by (contact, subject)."""
    found = (
        select(conversations.c.contact, conversations.c.subject, conversations.c.id)
        .where(
            conversations.c.channel == "email",
            tuple_(conversations.c.contact, conversations.c.subject).in_(keys),
            conversations.c.updated_at >= since,
        )
        .order_by(conversations.c.updated_at)
    )
    return {(row.contact, row.subject): row.id for row in await connection.execute(found)}


async def existing_conversations(connection: AsyncConnection, ids: Sequence[str]) -> dict[str, str]:
    """Those of the ids that exist, each with the conversation that it goes on in: a token may name a deleted one.

    No person goes on with a test enquiry of ours.
    """
    where = func.coalesce(conversations.c.merged_into, conversations.c.id)
    known = select(conversations.c.id, where.label("at")).where(
        conversations.c.id.in_(ids), conversations.c.probe.is_(False)
    )
    return {row.id: row.at for row in await connection.execute(known)}


async def is_probe(connection: AsyncConnection, conversation_id: str) -> bool:
    """True for our own test enquiry."""
    found = await connection.execute(select(conversations.c.probe).where(conversations.c.id == conversation_id))
    return bool(found.scalar_one_or_none())


async def delete_conversation(connection: AsyncConnection, conversation_id: str) -> bool:
    """Delete a conversation, those that went into it, and what its channels reported of the person; False: no such."""
    whole = select(conversations.c.id).where(
        (conversations.c.id == conversation_id) | (conversations.c.merged_into == conversation_id)
    )
    ids = list((await connection.execute(whole.with_for_update())).scalars())
    places = select(contacts.c.channel, contacts.c.address).where(contacts.c.conversation_id.in_(ids))
    reported = tuple_(channel_events.c.channel, channel_events.c.contact).in_(places)
    await connection.execute(delete(channel_events).where(reported))
    await connection.execute(delete(conversations).where(conversations.c.id.in_(ids)))
    return conversation_id in ids


async def transcript(connection: AsyncConnection, conversation_id: str) -> list[Any]:
    """Everything said, oldest first: rows with `at`, `author` and `text`."""
    said = select(
        messages.c.received_at.label("at"),
        func.coalesce(messages.c.record["text"].astext, "").label("text"),
        func.coalesce(messages.c.record["signature"].astext, "").label("signature"),
    ).where(messages.c.conversation_id == conversation_id, messages.c.state != "ignored")
    answered = select(
        outbox.c.created_at.label("at"), outbox.c.record["said"].astext.label("text"), outbox.c.kind
    ).where(outbox.c.conversation_id == conversation_id, outbox.c.kind.in_(("reply", "reminder", "person")))
    lines = [
        {"at": row.at, "author": "prospect", "text": f"{row.text}\n{row.signature}".strip()}
        for row in await connection.execute(said)
    ]
    for row in await connection.execute(answered):
        author = "colleague" if row.kind == "person" else "assistant"
        lines.append({"at": row.at, "author": author, "text": row.text})
    return sorted(lines, key=lambda line: line["at"])
