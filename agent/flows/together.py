"""What is answered together: a burst on a chat, and a message that came before the reply to the last had left."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.bursts import answer_at
from agent.dialog.conversation import Conversation
from agent.flows.faults import blame
from agent.flows.office import Office
from agent.flows.queue import Job
from agent.intake.message import Channel, InboundMessage
from agent.storage import conversations, events, messages, outbox
from agent.storage.codec import load_record
from agent.storage.events import Event
from agent.storage.messages import StoredMessage
from agent.storage.waiting import Waiting, lock_waiting, read_waiting


async def gather_waiting(connection: AsyncConnection, desk: Office, conversation_id: str) -> Waiting | None:
    """What is answered now, locked with its conversation until the transaction ends; None when nothing is, or not yet.

    A reply that this makes wrong, and that has not left, is taken back. Raises AnswerError when it cannot be read.
    """
    now = desk.clock()
    rows = await lock_waiting(connection, conversation_id, now - timedelta(days=1))
    if not rows or rows[0]["held"] or await waits_for_pause(connection, desk, rows, now):
        return None
    taken_back = rows[0]["unsent"] and await take_back_reply(connection, conversation_id, now)
    if taken_back:
        rows = await lock_waiting(connection, conversation_id, now - timedelta(days=1))
    with blame(rows[0]["message_id"]):
        return read_together(rows, taken_back)


async def waits_for_pause(connection: AsyncConnection, desk: Office, rows: Sequence[RowMapping], now: datetime) -> bool:
    """True in the middle of a burst on a chat: its answer is due when the person pauses, seconds from now."""
    first = rows[0]
    waiting = [row["message_received_at"] for row in rows]
    due_at = answer_at(Channel(first["message_channel"]), first["previous"], waiting)
    if due_at <= now:
        return False
    await desk.queue.defer(connection, [Job("answer", (first["conversation_id"],), at=due_at)])
    return True


async def take_back_reply(connection: AsyncConnection, conversation_id: str, now: datetime) -> bool:
    """Drop the latest reply, if it certainly was not sent and did nothing but ask; False where there is none such.

    The conversation is then as it was before, and what the reply answered waits anew.
    """
    unsent = await outbox.unsent_replies(connection, conversation_id)
    latest = await conversations.decided_at(connection, conversation_id)
    reply = next((row for row in unsent if row.created_at == latest and "before" in row.record), None)
    if reply is None:
        return False
    before = load_record(Conversation, reply.record["before"])
    await conversations.update_conversation(connection, before, now, None)
    for message_id in reply.record["together"]:
        await messages.settle_message(connection, message_id, state="taken")
    await outbox.delete_outgoing(connection, reply.id)
    await events.append_events(connection, [Event("reply_taken_back", now, conversation_id, reply.answers)])
    return True


def read_together(rows: Sequence[RowMapping], taken_back: bool) -> Waiting:
    """What is answered now: on a chat everything that waits, as one message; of letters the oldest.

    What one person wrote on several channels is answered together, where they wrote last. A letter whose reply was
    `taken_back` is answered with what came after it. A message that came again stands for
    itself. Raises pydantic.ValidationError when what is stored cannot be read.
    """
    first = read_waiting(rows[0])
    channels = {row["message_channel"] for row in rows}
    one_by_one = len(channels) == 1 and not Channel(first.message.channel).is_chat and not taken_back
    if len(rows) == 1 or one_by_one or digest_of(first.message) in first.stored.conversation.seen:
        return first
    return join([read_waiting(row) for row in rows])


def join(waiting: Sequence[Waiting]) -> Waiting:
    """Several messages as one, under the last one's id; the others are remembered as seen."""
    *earlier, last = waiting
    conversation = last.stored.conversation
    seen = (*conversation.seen, *(digest_of(one.message) for one in earlier))
    texts = [one.message.message for one in waiting if one.message.message is not None]
    return Waiting(
        replace(last.message, message=join_messages(texts) if texts else None),
        replace(last.stored, conversation=replace(conversation, seen=seen)),
        last.replies,
        tuple(one.message.id for one in earlier),
    )


def join_messages(texts: Sequence[InboundMessage]) -> InboundMessage:
    """The words of all, the rest of the last; a subject, signature or field is the latest that is there."""
    fields = dict(field for text in texts for field in text.fields)
    return replace(
        texts[-1],
        text="\n".join(text.text for text in texts),
        subject=next((text.subject for text in reversed(texts) if text.subject), None),
        signature=next((text.signature for text in reversed(texts) if text.signature), ""),
        fields=tuple(fields.items()),
    )


def digest_of(row: StoredMessage) -> str:
    """The name of (time, subject, words), by which the same message is known when it comes again."""
    message = row.message
    words = f"{row.received_at.isoformat()}|{message.subject if message else ''}|{message.text if message else ''}"
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:16]
