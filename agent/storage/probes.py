"""Our own test enquiries: what one led to, how it is removed again, and what it showed."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.handoff.probe_result import ProbeResult
from agent.storage.holds import is_held
from agent.storage.tables import channel_events, conversations, events, messages, outbox, probe_results

KEPT_FOR = timedelta(days=30)
STORED = [probe_results.c[name] for name in ProbeResult.__dataclass_fields__]
SENT, CAUGHT = "sent", "caught"
LEFT = {"sent": SENT, "kept": CAUGHT}  # states of an answer that is as good as read, and what is seen of it


@dataclass(frozen=True)
class Trace:
    """Where an enquiry is found: by its sender, and a mail that was taken for a machine's by its Message-ID."""

    sender: str
    message_id: str


@dataclass(frozen=True)
class Found:
    """How far an enquiry came: what became of the message, and of its answer, with the words of it."""

    state: str | None = None  # of the message; None: it never came in
    rule: str | None = None
    held: bool = False
    answer_state: str | None = None
    answer_error: str | None = None
    text: str = ""

    @property
    def has_left(self) -> bool:
        """True when the answer is as good as read."""
        return self.answer_state in LEFT

    @property
    def seen(self) -> str:
        """Where an answer was seen that has left; empty for any other."""
        return LEFT.get(self.answer_state or "", "")


async def find_answer(connection: AsyncConnection, trace: Trace) -> Found:
    """How far an enquiry came."""
    query = (
        select(messages.c.state, messages.c.rule, outbox.c.state.label("answer_state"), outbox.c.error)
        .add_columns(is_held(messages.c.channel).label("held"), outbox.c.record, outbox.c.channel)
        .outerjoin(conversations, conversations.c.id == messages.c.conversation_id)
        .outerjoin(outbox, and_(outbox.c.answers == messages.c.id, outbox.c.recipient == trace.sender))
        .where(or_(is_enquiry(trace), is_ignored_mail(trace)))
        .order_by(outbox.c.created_at)
        .limit(1)
    )
    row = (await connection.execute(query)).mappings().one_or_none()
    if row is None:
        return Found()
    return Found(row["state"], row["rule"], row["held"], row["answer_state"], row["error"], read_words(row["record"]))


def is_enquiry(trace: Trace) -> ColumnElement[bool]:
    """SQL: true for the conversation that an enquiry opened."""
    return conversations.c.probe & (conversations.c.contact == trace.sender)


def is_ignored_mail(trace: Trace) -> ColumnElement[bool]:
    """SQL: true for a mail of ours that was taken for a machine's, or could not be read."""
    return (messages.c.channel == "email") & (messages.c.channel_id == trace.message_id)


def read_words(record: Any) -> str:
    """What the person reads."""
    written = (record or {}).get("mail") or (record or {}).get("chat") or {}
    return str(written.get("text", ""))


async def delete_enquiry(connection: AsyncConnection, trace: Trace) -> None:
    """Remove everything that an enquiry led to."""
    await delete_conversations(connection, is_enquiry(trace))
    ignored = delete(messages).where(is_ignored_mail(trace)).returning(messages.c.id)
    ids = list((await connection.execute(ignored)).scalars())
    await connection.execute(delete(events).where(events.c.message_id.in_(ids)))


async def delete_left_over(connection: AsyncConnection, before: datetime) -> None:
    """Remove enquiries begun before a moment (aware), as of a process that was killed."""
    await delete_conversations(connection, conversations.c.probe & (conversations.c.created_at < before))


async def delete_conversations(connection: AsyncConnection, where: ColumnElement[bool]) -> None:
    """Remove conversations with all that hangs on them, and what channels reported of them."""
    rows = await connection.execute(select(conversations.c.id, conversations.c.contact).where(where))
    contact_of = {row.id: row.contact for row in rows}
    said = select(messages.c.id).where(messages.c.conversation_id.in_(contact_of))
    await connection.execute(delete(events).where(events.c.message_id.in_(said)))
    await connection.execute(delete(channel_events).where(channel_events.c.contact.in_(contact_of.values())))
    await connection.execute(delete(conversations).where(conversations.c.id.in_(contact_of)))


async def store_results(connection: AsyncConnection, results: Sequence[ProbeResult], now: datetime) -> None:
    """Append what enquiries showed; what is older than a month goes."""
    if results:
        await connection.execute(insert(probe_results), [asdict(result) for result in results])
    await connection.execute(delete(probe_results).where(probe_results.c.at < now - KEPT_FOR))


async def latest_results(connection: AsyncConnection) -> list[ProbeResult]:
    """The latest result of each channel and account, in a fixed order."""
    place = (probe_results.c.channel, probe_results.c.account)
    youngest = select(func.max(probe_results.c.id)).group_by(*place)
    query = select(*STORED).where(probe_results.c.id.in_(youngest)).order_by(*place)
    rows = (await connection.execute(query)).mappings()
    return [ProbeResult(**{**row, "faults": tuple(row["faults"])}) for row in rows]
