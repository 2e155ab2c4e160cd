"""One person on several channels: conversations that are proved to be one are joined."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from agent.classify.analysis import Slots
from agent.dialog.conversation import Conversation
from agent.dialog.timers import next_timer
from agent.flows.desk import Desk
from agent.flows.queue import Job
from agent.handoff.identity import Proof, Traits, absorb, find_proof
from agent.intake.message import Channel
from agent.storage import contacts, conversations, events, merges, outbox
from agent.storage.contacts import PHONE, Contact
from agent.storage.conversations import StoredConversation
from agent.storage.events import Event
from agent.storage.merges import MergeRecord
from agent.storage.waiting import Waiting

EMAIL = Channel.EMAIL.value
NUMBER_OR_ADDRESS = re.compile(r"@|\d(?:[ \-/.()]{0,3}\d){6}")  # whether a text may hold one at all
UNKNOWN_ELSEWHERE = frozenset({Channel.WEB_CHAT, Channel.FACEBOOK, Channel.INSTAGRAM})
Key = tuple[str, str]


async def join_same_person(connection: AsyncConnection, desk: Desk, waiting: Waiting, said: Slots) -> bool:
    """Join the conversation of a waiting message with an older one of the same person; True when it is now there.

    `said` is what the message tells.
    """
    message, stored = waiting.message.message, waiting.stored
    if message is None or stored.probe or stored.conversation.person or not may_tell(waiting):
        return False
    traits = describe(waiting, add_said(stored.conversation.slots, said))
    here = stored.conversation.id
    similar = await merges.similar_conversations(connection, here, name_keys(traits), desk.clock())
    for conversation_id in similar:
        other = await conversations.lock_conversation(connection, conversation_id)
        if other is None:
            continue
        proof = find_proof(traits, await describe_stored(connection, other))
        if proof and not (other.conversation.consent and stored.conversation.consent):  # two leads stay two
            await join(connection, desk, *order(stored, other), proof)
            return True
    return False


def may_tell(waiting: Waiting) -> bool:
    """True where a message may say who somebody is: the first of a conversation, or one with a number or address.

    The first on a channel whose ids say nothing elsewhere needs one too; looking for others would be for nothing.
    """
    message = waiting.message.message
    if message is None or (not waiting.stored.conversation.seen and message.channel not in UNKNOWN_ELSEWHERE):
        return True
    return bool(message.fields or NUMBER_OR_ADDRESS.search(f"{message.text}\n{message.signature}"))


def add_said(known: Slots, said: Slots) -> Slots:
    """What the conversation and the message tell together of who writes."""
    return replace(
        known,
        model=said.model or known.model,
        name=said.name or known.name,
        phone=said.phone or known.phone,
        email=said.email or known.email,
    )


def describe(waiting: Waiting, slots: Slots) -> Traits:
    """The traits of whoever writes now."""
    message, stored = waiting.message.message, waiting.stored
    names = {slots.name or (message.sender_name if message else None) or stored.contact_name}
    own = [(stored.conversation.channel.value, stored.contact)]
    if message:
        own.append((message.channel.value, message.sender))
    return gather(slots, own, names)


async def describe_stored(connection: AsyncConnection, stored: StoredConversation) -> Traits:
    """The traits of a conversation as it is stored."""
    slots = stored.conversation.slots
    known = await contacts.contacts_of(connection, stored.conversation.id)
    names = {slots.name or stored.contact_name}
    return gather(slots, [(one.channel, one.address) for one in known], names)


def gather(slots: Slots, addresses: Sequence[Key], names: set[str | None]) -> Traits:
    """Addresses and numbers out of slots and contacts; a number of WhatsApp is one without its plus."""
    emails = {address for _, address in addresses if "@" in address} | {slots.email or ""}
    phones = {address for channel, address in addresses if channel == PHONE} | {slots.phone or ""}
    phones |= {f"+{address}" for channel, address in addresses if channel == Channel.WHATSAPP and address.isdecimal()}
    return Traits(
        emails=frozenset(email.lower() for email in emails if email),
        phones=frozenset(phones - {""}),
        names=frozenset(name for name in names if name),
        model=slots.model,
    )


def name_keys(traits: Traits) -> list[Key]:
    """The contacts that would show the same person elsewhere."""
    mails = [(channel, address) for address in traits.emails for channel in (EMAIL, Channel.WEB_FORM.value)]
    numbers = [(PHONE, number) for number in traits.phones]
    chats = [(Channel.WHATSAPP.value, number.removeprefix("+")) for number in traits.phones]
    return sorted([*mails, *numbers, *chats])


def order(one: StoredConversation, other: StoredConversation) -> tuple[StoredConversation, StoredConversation]:
    """Which is kept and which goes into it: a dealer's lead stays where it is, else the older one does."""
    if bool(one.conversation.consent) != bool(other.conversation.consent):
        return (one, other) if one.conversation.consent else (other, one)
    return (one, other) if one.created_at <= other.created_at else (other, one)


async def join(
    connection: AsyncConnection, desk: Desk, kept: StoredConversation, other: StoredConversation, proof: Proof
) -> None:
    """Make two conversations one; what waited in either is answered there."""
    now, into, gone = desk.clock(), kept.conversation.id, other.conversation.id
    await outbox.drop_unsent(connection, gone, "merged")
    moved = await merges.move_rows(connection, gone, into)
    new = await merges.copy_contacts(connection, gone, into)
    await merges.point_to(connection, gone, into)
    one = absorb(kept.conversation, other.conversation)
    timer = next_timer(one, desk.policy)
    await conversations.update_conversation(connection, one, now, timer.due_at if timer else None)
    record = MergeRecord(kept.conversation, other.conversation, moved, new)
    await merges.store_merge(connection, record, proof, now)
    await events.append_events(connection, [Event("merged", now, into, None, {"proof": proof, "other": gone})])
    await desk.queue.defer(connection, [Job("answer", (into,))])


async def note_contacts(connection: AsyncConnection, desk: Desk, before: Conversation, after: Conversation) -> None:
    """An address or a number that was told is a way to reach the person, and to know them again."""
    told = ((EMAIL, before.slots.email, after.slots.email), (PHONE, before.slots.phone, after.slots.phone))
    rows = [
        Contact(after.id, channel, value, desk.clock(), name=after.slots.name)
        for channel, old, value in told
        if value and value != old
    ]
    await contacts.store_contacts(connection, rows)
