"""Taking in: raw mail, row and job in one commit, and only then does the channel acknowledge it."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import uuid4

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.channels.raw_mail import RawMail
from agent.dialog.conversation import Conversation
from agent.dialog.subject import strip_prefixes
from agent.flows.desk import Desk, House
from agent.flows.queue import Job
from agent.intake.forms import read_form
from agent.intake.mail import Mail, read_mail
from agent.intake.message import InboundMessage
from agent.intake.read import to_message
from agent.intake.screening import screen
from agent.intake.threads import read_token
from agent.storage import conversations, events, messages
from agent.storage.conversations import StoredConversation
from agent.storage.events import Event
from agent.storage.messages import StoredMessage

ANSWERS_A_JOB = 8  # answered side by side
SAME_SUBJECT_FOR = timedelta(days=14)  # a second mail of one person under one subject goes on with the first


@dataclass(frozen=True)
class Reading:
    """One mail as it was read: the row to store, and the message when a person wrote it."""

    row: StoredMessage
    message: InboundMessage | None

    @property
    def subject_key(self) -> tuple[str, str] | None:
        """Who wrote under which subject, without reply marks; None where there is no subject."""
        if self.message is None or not (subject := strip_prefixes((self.message.subject or "").strip())):
            return None
        return self.message.sender, subject


async def take_in_mails(desk: Desk, mails: Sequence[RawMail]) -> None:
    """Store mails and queue their answers in one commit. What is known already is not stored again."""
    readings = [read_raw(mail, desk.house) for mail in mails]
    async with desk.engine.begin() as connection:
        await lock_senders(connection, readings)
        fresh = await drop_known(connection, readings)
        threaded = await assign_conversations(connection, fresh, desk)
        await messages.store_messages(connection, [reading.row for reading in threaded])
        await events.append_events(connection, [taken_event(reading.row) for reading in threaded])
        await desk.queue.defer(connection, list(answer_jobs(threaded)))


def read_raw(mail: RawMail, house: House) -> Reading:
    """Read one mail; what cannot be read is set aside with its error, and holds up nobody else."""
    row = StoredMessage(uuid4().hex, "email", "", mail.source, mail.content, mail.received_at, "taken")
    try:
        return settle_reading(row, read_mail(mail.content), house)
    except Exception as error:  # whatever it is: the raw mail is stored, visible, and can be tried again
        name = hashlib.sha256(mail.content).hexdigest()
        return Reading(replace(row, channel_id=name, state="set_aside", error=f"{type(error).__name__}: {error}"), None)


def settle_reading(row: StoredMessage, mail: Mail, house: House) -> Reading:
    """Screen one mail: the message of a person, or the rule that says no person wrote."""
    form = read_form(mail)
    verdict = screen(mail, form, house.own)
    if verdict.decision == "ignore":
        return Reading(replace(row, channel_id=mail.identity, state="ignored", rule=verdict.reason), None)
    message = to_message(mail, form, row.received_at)
    return Reading(replace(row, channel_id=message.id, message=message), message)


async def lock_senders(connection: AsyncConnection, readings: Sequence[Reading]) -> None:
    """One process at a time for each person, so that two mails at once do not open two conversations."""
    senders = sorted({reading.message.sender for reading in readings if reading.message})
    if senders:
        locked = "SELECT pg_advisory_xact_lock(hashtextextended(s, 0)) FROM unnest(CAST(:senders AS text[])) AS s"
        await connection.execute(text(f"{locked} ORDER BY s"), {"senders": senders})


async def drop_known(connection: AsyncConnection, readings: Sequence[Reading]) -> list[Reading]:
    """The same mail by two ways, or fetched twice, is one message."""
    first = {reading.row.channel_id: reading for reading in reversed(readings)}
    known = await messages.known_messages(connection, "email", list(first))
    return [reading for channel_id, reading in first.items() if channel_id not in known][::-1]


@dataclass(frozen=True)
class KnownThreads:
    """What the mails of one batch may go on with: conversations by token, Message-ID, and person with subject."""

    by_token: dict[str, str]
    by_message_id: dict[str, str]
    by_subject: dict[tuple[str, str], str]

    def find(self, message: InboundMessage, subject_key: tuple[str, str] | None) -> str | None:
        """The conversation a message belongs to; never by its subject alone, only of the same person."""
        if message.thread_token in self.by_token:
            return self.by_token[message.thread_token or ""]
        for reference in reversed(message.references):
            if reference in self.by_message_id:
                return self.by_message_id[reference]
        return self.by_subject.get(subject_key) if subject_key else None

    def remember(self, reading: Reading, conversation_id: str) -> None:
        """Let later mails of the batch go on with this one."""
        self.by_message_id[reading.row.channel_id] = conversation_id
        if reading.subject_key:
            self.by_subject[reading.subject_key] = conversation_id


async def load_threads(connection: AsyncConnection, readings: Sequence[Reading], desk: Desk) -> KnownThreads:
    """Everything these mails may refer to, in four queries however many mails there are."""
    people = [reading.message for reading in readings if reading.message]
    secret = desk.house.secret
    tokens = {token: read_token(token, secret) or "" for message in people if (token := message.thread_token)}
    references = sorted({reference for message in people for reference in message.references})
    keys = sorted({key for reading in readings if (key := reading.subject_key)})
    existing = await conversations.existing_conversations(connection, sorted(set(tokens.values())))
    earlier = await messages.known_messages(connection, "email", references)
    ours = await conversations.conversations_by_outgoing(connection, references)
    since = desk.clock() - SAME_SUBJECT_FOR
    return KnownThreads(
        by_token={token: name for token, name in tokens.items() if name in existing},
        by_message_id={reference: name for reference, name in earlier.items() if name} | ours,
        by_subject=await conversations.conversations_by_subject(connection, keys, since),
    )


async def assign_conversations(connection: AsyncConnection, readings: Sequence[Reading], desk: Desk) -> list[Reading]:
    """Each message of a person gets its conversation; a mail may go on with another of the same batch."""
    known = await load_threads(connection, readings, desk)
    opened: list[StoredConversation] = []
    assigned: list[Reading] = []
    for reading in readings:
        message, conversation_id = reading.message, None
        if message is not None:
            conversation_id = known.find(message, reading.subject_key)
            if conversation_id is None:
                opened.append(open_conversation(message, reading))
                conversation_id = opened[-1].conversation.id
            known.remember(reading, conversation_id)
        assigned.append(replace(reading, row=replace(reading.row, conversation_id=conversation_id)))
    await conversations.store_conversations(connection, opened)
    return assigned


def open_conversation(message: InboundMessage, reading: Reading) -> StoredConversation:
    """A new conversation with the person who wrote."""
    subject = reading.subject_key[1] if reading.subject_key else None
    return StoredConversation(
        Conversation(uuid4().hex, message.channel, subject=subject),
        message.sender,
        message.sender_name,
        subject,
        message.received_at,
    )


def taken_event(row: StoredMessage) -> Event:
    """What became of a mail at the door."""
    kind = {"taken": "message_taken", "ignored": "message_ignored"}.get(row.state, "message_set_aside")
    return Event(kind, row.received_at, row.conversation_id, row.id, {"rule": row.rule} if row.rule else {})


def answer_jobs(readings: Sequence[Reading]) -> Iterator[Job]:
    """Jobs for the conversations that have something to answer, a few in each: a job of its own costs milliseconds."""
    waiting = [reading.row.conversation_id for reading in readings if reading.row.state == "taken"]
    conversations_waiting = [one for one in dict.fromkeys(waiting) if one]
    for start in range(0, len(conversations_waiting), ANSWERS_A_JOB):
        yield Job("answer", tuple(conversations_waiting[start : start + ANSWERS_A_JOB]))
