"""Taking in: what came, row and job in one commit, and only then does the channel acknowledge it."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.channels.raw_mail import RawMail
from agent.classify.contact import read_phones
from agent.dialog.conversation import Conversation
from agent.flows.desk import Desk, House
from agent.flows.queue import Job
from agent.flows.threads import load_threads, subject_key
from agent.intake.adf import Taking, read_adf
from agent.intake.adf_mail import find_adf
from agent.intake.form_fields import Form
from agent.intake.forms import read_form
from agent.intake.mail import Mail, read_mail
from agent.intake.message import InboundMessage
from agent.intake.probes import is_late_probe, is_probe
from agent.intake.read import to_message
from agent.intake.screening import screen
from agent.storage import contacts, conversations, events, messages
from agent.storage.contacts import PHONE, Contact
from agent.storage.conversations import StoredConversation
from agent.storage.events import Event
from agent.storage.messages import StoredMessage

ANSWERS_A_JOB = 8  # answered side by side


@dataclass(frozen=True)
class Incoming:
    """A message that its channel has read already, and what it was read from; `source` names where it came in."""

    message: InboundMessage
    raw: bytes
    source: str


@dataclass(frozen=True)
class Reading:
    """One message as it was read: the row to store, and the message when a person wrote it."""

    row: StoredMessage
    message: InboundMessage | None


async def take_in_mails(desk: Desk, mails: Sequence[RawMail]) -> None:
    """Store mails and queue their answers in one commit. What is known already is not stored again."""
    readings = [reading for mail in mails for reading in read_raw(mail, desk)]
    async with desk.engine.begin() as connection:
        await store_readings(connection, desk, readings)


async def take_in_messages(desk: Desk, incoming: Sequence[Incoming]) -> None:
    """Store messages of forms, chats and files, and queue their answers, in one commit."""
    async with desk.engine.begin() as connection:
        await store_incoming(connection, desk, incoming)


async def store_incoming(connection: AsyncConnection, desk: Desk, incoming: Sequence[Incoming]) -> list[str]:
    """Store messages in the caller's transaction; answers with the conversations of those that are new."""
    return await store_readings(connection, desk, [Reading(take_row(one), one.message) for one in incoming])


def take_row(one: Incoming) -> StoredMessage:
    """The row of a message that was read already."""
    message = one.message
    return StoredMessage(
        uuid4().hex, message.channel, message.id, one.source, one.raw, message.received_at, "taken", message=message
    )


async def store_readings(connection: AsyncConnection, desk: Desk, readings: Sequence[Reading]) -> list[str]:
    """Store what is new, each with its conversation, and queue its answer."""
    await lock_senders(connection, readings)
    fresh = await drop_known(connection, drop_late_probes(readings, desk))
    threaded = await assign_conversations(connection, fresh, desk)
    await messages.store_messages(connection, [reading.row for reading in threaded])
    await events.append_events(connection, [taken_event(reading.row) for reading in threaded])
    await desk.queue.defer(connection, list(answer_jobs(threaded)))
    return [reading.row.conversation_id for reading in threaded if reading.row.conversation_id]


def read_raw(mail: RawMail, desk: Desk) -> list[Reading]:
    """Read one mail, which may hold several leads of another system.

    What cannot be read is set aside with its error, and holds up nobody else.
    """
    row = StoredMessage(uuid4().hex, "email", "", mail.source, mail.content, mail.received_at, "taken")
    try:
        return settle_readings(row, read_mail(mail.content), desk)
    except Exception as error:  # whatever it is: the raw mail is stored, visible, and can be tried again
        name = hashlib.sha256(mail.content).hexdigest()
        reason = f"{type(error).__name__}: {error}"
        return [Reading(replace(row, channel_id=name, state="set_aside", error=reason), None)]


def settle_readings(row: StoredMessage, mail: Mail, desk: Desk) -> list[Reading]:
    """The messages in a mail: those of an ADF document in it, else the one of whoever wrote it."""
    document = find_adf(mail, row.raw)
    if document is None:
        return [settle_reading(row, mail, desk.house)]
    brand = desk.policy.catalogue.brand
    leads = read_adf(document, Taking(row.received_at, brand.countries, brand.languages[0]))
    verdict = screen(mail, form_of(leads[0]), desk.house.own)
    if verdict.decision == "ignore":
        return [Reading(replace(row, channel_id=mail.identity, state="ignored", rule=verdict.reason), None)]
    return [Reading(take_row(Incoming(lead, row.raw, row.source)), lead) for lead in leads]


def form_of(lead: InboundMessage) -> Form:
    """A lead as the form that a machine passes on, which is answered though the machine is not."""
    return Form(dict(lead.fields).get("email", ""), lead.sender_name, lead.text, lead.fields, origin=lead.origin)


def settle_reading(row: StoredMessage, mail: Mail, house: House) -> Reading:
    """Screen one mail: the message of a person, or the rule that says no person wrote."""
    form = read_form(mail, house.portals)
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


def drop_late_probes(readings: Sequence[Reading], desk: Desk) -> list[Reading]:
    """Our own test enquiries that nobody waits for any more leave no trace."""
    now, secret = desk.clock(), desk.house.secret
    return [one for one in readings if one.message is None or not is_late_probe(one.message.sender, secret, now)]


async def drop_known(connection: AsyncConnection, readings: Sequence[Reading]) -> list[Reading]:
    """The same message by two ways, or delivered twice, is one."""
    first = {(reading.row.channel, reading.row.channel_id): reading for reading in reversed(readings)}
    known: set[tuple[str, str]] = set()
    for channel in sorted({channel for channel, _ in first}):
        ids = [channel_id for named, channel_id in first if named == channel]
        known |= {(channel, channel_id) for channel_id in await messages.known_messages(connection, channel, ids)}
    return [reading for name, reading in first.items() if name not in known][::-1]


async def assign_conversations(connection: AsyncConnection, readings: Sequence[Reading], desk: Desk) -> list[Reading]:
    """Each message of a person gets its conversation; one may go on with another of the same batch."""
    known = await load_threads(connection, [reading.message for reading in readings if reading.message], desk)
    opened: list[StoredConversation] = []
    assigned: list[Reading] = []
    for reading in readings:
        message, conversation_id = reading.message, None
        if message is not None:
            conversation_id = known.find(message)
            if conversation_id is None:
                probe = is_probe(message.sender, desk.house.secret, desk.clock())
                opened.append(open_conversation(message, probe))
                conversation_id = opened[-1].conversation.id
            known.remember(message, conversation_id)
        assigned.append(replace(reading, row=replace(reading.row, conversation_id=conversation_id)))
    await conversations.store_conversations(connection, opened)
    countries = desk.policy.catalogue.brand.countries
    named = [contact for reading in assigned for contact in name_contacts(reading, countries)]
    await contacts.store_contacts(connection, named)
    return assigned


def open_conversation(message: InboundMessage, probe: bool = False) -> StoredConversation:
    """A new conversation with the person who wrote; a `probe` is a test enquiry of ours."""
    key = subject_key(message)
    subject = key[1] if key else None
    return StoredConversation(
        Conversation(uuid4().hex, message.channel, subject=subject),
        message.sender,
        message.sender_name,
        subject,
        message.received_at,
        probe,
    )


def name_contacts(reading: Reading, countries: tuple[str, ...]) -> Iterator[Contact]:
    """The ways to reach a person that a message tells without being understood: its sender, and a form's fields."""
    message, conversation_id = reading.message, reading.row.conversation_id
    if message is None or conversation_id is None:
        return
    at, name, fields = message.received_at, message.sender_name, dict(message.fields)
    phones = read_phones(fields.get("phone", ""), countries, expected=True)
    email, phone = fields.get("email", "").lower(), str(phones[0].value) if phones else ""
    yield Contact(conversation_id, message.channel, message.sender, at, message.account, name, at)
    for channel, address in (("email", email), (PHONE, phone)):
        if address and address != message.sender:
            yield Contact(conversation_id, channel, address, at, name=name)


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
