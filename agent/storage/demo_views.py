"""What the demo page shows: read-only queries over everything that the messages of one visitor led to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.classify.analysis import Analysis
from agent.dialog.conversation import Conversation
from agent.intake.message import Channel, InboundMessage
from agent.storage.codec import load_record
from agent.storage.demo_visitors import conversations_of, is_of, is_shown
from agent.storage.tables import conversations, events, messages, outbox, tasks

MOST_SHOWN = 100  # messages; older ones are not shown
LEFT = ("kept", "sent")  # states of what has left


@dataclass(frozen=True)
class ShownMessage:
    """One message of the visitor; `message` and `analysis` are None where none was read or understood yet."""

    id: str
    channel: Channel
    conversation_id: str | None
    state: str
    rule: str | None
    raw: bytes
    message: InboundMessage | None
    analysis: Analysis | None
    received_at: datetime
    decided_at: datetime | None


@dataclass(frozen=True)
class SentFile:
    """A file that went with a mail."""

    filename: str
    content: bytes


@dataclass(frozen=True)
class SentMail:
    """A mail that went out, as far as its reader sees it or answers it; ids without angle brackets."""

    message_id: str
    from_address: str
    from_name: str
    to: str
    to_name: str
    subject: str
    text: str
    html: str | None = None
    reply_to: str | None = None
    references: tuple[str, ...] = ()
    attachments: tuple[SentFile, ...] = ()


@dataclass(frozen=True)
class ShownMail:
    """One mail that went out; `answers` is the message that led to it."""

    id: str
    conversation_id: str
    answers: str | None
    kind: str
    state: str
    mail: SentMail
    created_at: datetime


@dataclass(frozen=True)
class ShownChat:
    """One message that reached the phone or the web chat; of kind `person` where a colleague wrote it."""

    id: str
    conversation_id: str
    answers: str | None
    kind: str
    channel: Channel
    text: str
    choices: tuple[str, ...]
    created_at: datetime


@dataclass(frozen=True)
class ShownEvent:
    """One outcome, as it was noted."""

    kind: str
    conversation_id: str
    message_id: str | None
    facts: dict[str, Any]
    at: datetime


@dataclass(frozen=True)
class ShownTask:
    """Something that a person has to do."""

    conversation_id: str
    reason: str
    created_at: datetime


@dataclass(frozen=True)
class DemoView:
    """Everything that one visitor's messages led to, oldest first."""

    messages: tuple[ShownMessage, ...] = ()
    conversations: tuple[Conversation, ...] = ()
    mails: tuple[ShownMail, ...] = ()
    chats: tuple[ShownChat, ...] = ()
    events: tuple[ShownEvent, ...] = ()
    tasks: tuple[ShownTask, ...] = ()


async def load_version(connection: AsyncConnection, visitor: str) -> str:
    """A text that is another one whenever there is something new to show; cheap to ask for."""
    own = conversations_of(visitor)
    waiting = func.count().filter(messages.c.state == "taken")
    written = select(func.count(), waiting).where(is_of(visitor) | messages.c.conversation_id.in_(own))
    happened = select(func.count()).where(events.c.conversation_id.in_(own))
    said = select(func.count()).where(outbox.c.conversation_id.in_(own), outbox.c.kind == "person")
    total, open_ones = (await connection.execute(written)).one()
    others = [str((await connection.execute(query)).scalar_one()) for query in (happened, said)]
    return ".".join([str(total), str(open_ones), *others])


async def load_view(connection: AsyncConnection, visitor: str) -> DemoView:
    """Everything to show to one visitor."""
    shown = await load_messages(connection, visitor)
    ids = sorted(map(str, (await connection.execute(conversations_of(visitor))).scalars()))
    if not ids:
        return DemoView(shown)
    own = {None, *(message.id for message in shown)}  # nobody reads what was answered to somebody else
    return DemoView(
        shown,
        await load_conversations(connection, ids),
        tuple(mail for mail in await load_mails(connection, ids) if mail.answers in own),
        tuple(chat for chat in await load_chats(connection, ids) if chat.answers in own),
        await load_events(connection, ids),
        await load_tasks(connection, ids),
    )


async def load_messages(connection: AsyncConnection, visitor: str) -> tuple[ShownMessage, ...]:
    """The latest messages of a visitor."""
    query = select(messages).where(is_shown(visitor)).order_by(messages.c.received_at.desc()).limit(MOST_SHOWN)
    rows = (await connection.execute(query)).mappings().all()
    return tuple(read_message(row) for row in reversed(rows))


def read_message(row: Any) -> ShownMessage:
    """One message out of its row."""
    return ShownMessage(
        id=row["id"],
        channel=Channel(row["channel"]),
        conversation_id=row["conversation_id"],
        state=row["state"],
        rule=row["rule"],
        raw=row["raw"],
        message=load_record(InboundMessage, row["record"]) if row["record"] else None,
        analysis=load_record(Analysis, row["analysis"]) if row["analysis"] else None,
        received_at=row["received_at"],
        decided_at=row["decided_at"],
    )


async def load_conversations(connection: AsyncConnection, ids: Sequence[str]) -> tuple[Conversation, ...]:
    """The conversations with these ids, as they stand now."""
    query = select(conversations.c.record).where(conversations.c.id.in_(ids)).order_by(conversations.c.created_at)
    return tuple(load_record(Conversation, record) for record in (await connection.execute(query)).scalars())


async def load_mails(connection: AsyncConnection, ids: Sequence[str]) -> tuple[ShownMail, ...]:
    """The mails that have left in these conversations, to whomever."""
    query = select(outbox).where(
        outbox.c.conversation_id.in_(ids), outbox.c.state.in_(LEFT), outbox.c.record.has_key("mail")
    )
    rows = (await connection.execute(query.order_by(outbox.c.created_at, outbox.c.id))).mappings()
    return tuple(map(read_mail_row, rows))


async def load_chats(connection: AsyncConnection, ids: Sequence[str]) -> tuple[ShownChat, ...]:
    """What has left in these conversations for a phone or the web chat, and what colleagues wrote there."""
    query = select(outbox).where(
        outbox.c.conversation_id.in_(ids), outbox.c.state.in_(LEFT), outbox.c.channel != Channel.EMAIL.value
    )
    rows = (await connection.execute(query.order_by(outbox.c.created_at, outbox.c.id))).mappings()
    return tuple(map(read_chat_row, rows))


def read_chat_row(row: Any) -> ShownChat:
    """One message of a chat out of its row."""
    plain = {name: row[name] for name in ("id", "conversation_id", "answers", "kind", "created_at")}
    chat = row["record"].get("chat", {})
    text = chat.get("text") or row["record"].get("said", "")
    return ShownChat(**plain, channel=Channel(row["channel"]), text=text, choices=tuple(chat.get("choices", ())))


def read_mail_row(row: Any) -> ShownMail:
    """One mail out of its row."""
    plain = {name: row[name] for name in ShownMail.__dataclass_fields__ if name != "mail"}
    return ShownMail(**plain, mail=load_record(SentMail, row["record"]["mail"]))


async def load_own_mail(connection: AsyncConnection, visitor: str, mail_id: str) -> ShownMail | None:
    """One mail that went out in a conversation of this visitor; None for any other."""
    query = select(outbox).where(outbox.c.id == mail_id, outbox.c.conversation_id.in_(conversations_of(visitor)))
    row = (await connection.execute(query)).mappings().one_or_none()
    return read_mail_row(row) if row else None


async def load_events(connection: AsyncConnection, ids: Sequence[str]) -> tuple[ShownEvent, ...]:
    """What happened in these conversations."""
    columns = [events.c[name] for name in ShownEvent.__dataclass_fields__]
    query = select(*columns).where(events.c.conversation_id.in_(ids)).order_by(events.c.id)
    return tuple(ShownEvent(**row) for row in (await connection.execute(query)).mappings())


async def load_tasks(connection: AsyncConnection, ids: Sequence[str]) -> tuple[ShownTask, ...]:
    """What a person has to do in these conversations."""
    columns = [tasks.c[name] for name in ShownTask.__dataclass_fields__]
    query = select(*columns).where(tasks.c.conversation_id.in_(ids)).order_by(tasks.c.id)
    return tuple(ShownTask(**row) for row in (await connection.execute(query)).mappings())
