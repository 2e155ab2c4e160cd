"""Taking in what a chat channel delivers: messages are answered; what happens around them is carried out at once."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.conversation import Conversation, take_over
from agent.dialog.timers import next_timer
from agent.flows.desk import Desk
from agent.flows.queue import Job
from agent.flows.take_in import Incoming, open_conversation, store_incoming
from agent.flows.tasks import store_tasks
from agent.flows.threads import GOES_ON_FOR
from agent.intake.arrivals import (
    Arrival,
    Edited,
    LeadNotice,
    Moved,
    NoMore,
    OwnEcho,
    Receipt,
    TypedByPerson,
    Unsent,
    Written,
)
from agent.intake.message import InboundMessage
from agent.storage import channel_events, contacts, conversations, events, messages, outbox
from agent.storage.contacts import Contact
from agent.storage.events import Event
from agent.storage.outbox import Outgoing

IN_THE_INBOX = "inbox"  # who talks when somebody answers in the brand's own inbox of the channel
Step = Callable[[AsyncConnection, Desk, Any], Awaitable[None]]


async def take_in_arrivals(desk: Desk, arrivals: Sequence[Arrival]) -> None:
    """Store and carry out everything that a channel delivered, in one commit; what came before is not done twice."""
    written = [one for one in arrivals if isinstance(one, Written)]
    others = [one for one in arrivals if not isinstance(one, Written)]
    async with desk.engine.begin() as connection:
        if written:
            await store_incoming(connection, desk, [take_message(one) for one in written])
        for arrival in await channel_events.store_arrivals(connection, others):
            if step := STEPS.get(type(arrival)):
                await step(connection, desk, arrival)


def take_message(arrival: Written) -> Incoming:
    """A message as it is taken in."""
    return Incoming(arrival.message, arrival.raw, f"{arrival.channel.value} {arrival.account}")


async def find_conversation(connection: AsyncConnection, desk: Desk, arrival: Arrival) -> str | None:
    """The conversation with a person on a channel; None where there is none, or it was long ago."""
    key = (arrival.channel.value, arrival.contact)
    known = await contacts.conversations_by_contact(connection, [key], desk.clock() - GOES_ON_FOR)
    return known.get(key)


async def give_way_to_person(connection: AsyncConnection, desk: Desk, arrival: TypedByPerson) -> None:
    """A person of the brand writes: nothing of ours goes out any more, and what they wrote stands in the record.

    Instagram shows us our own messages without saying that they are ours, sometimes before it answers their sending.
    """
    words = (arrival.contact, arrival.text)
    if await outbox.is_own_words(connection, arrival.channel, arrival.id, words):
        return
    conversation_id = await find_conversation(connection, desk, arrival) or await open_silently(connection, arrival)
    stored = await conversations.lock_conversation(connection, conversation_id)
    if stored is None:
        return
    if stored.conversation.person is None:
        taken = take_over(stored.conversation, IN_THE_INBOX)
        await conversations.update_conversation(connection, taken, desk.clock(), None)
        await outbox.drop_unsent(connection, conversation_id, "person_talks")
        await events.append_events(connection, [Event("taken_over", desk.clock(), conversation_id)])
    said = Outgoing(
        f"{arrival.channel.value}:{arrival.id}", conversation_id, None, "person", arrival.contact,
        {"said": arrival.text, "texts": {}}, arrival.at, "sent", channel=arrival.channel,
    )  # fmt: skip
    await outbox.store_outgoing(connection, [said])


async def open_silently(connection: AsyncConnection, arrival: Arrival) -> str:
    """A conversation that a person of the brand began."""
    message = InboundMessage(arrival.channel, arrival.id, arrival.at, arrival.contact, None, None, "")
    opened = open_conversation(message)
    conversation_id = opened.conversation.id
    await conversations.store_conversations(connection, [opened])
    contact = Contact(conversation_id, arrival.channel, arrival.contact, arrival.at, arrival.account)
    await contacts.store_contacts(connection, [contact])
    return conversation_id


async def note_echo(connection: AsyncConnection, desk: Desk, arrival: OwnEcho) -> None:
    """A message of ours has left for sure, whatever its sending seemed to end with."""
    if arrival.outgoing_id:
        await outbox.settle_echo(connection, arrival.outgoing_id, arrival.id, desk.clock())


async def note_receipt(connection: AsyncConnection, desk: Desk, arrival: Receipt) -> None:
    """How far a message of ours came; one that failed in the end is a person's task."""
    if arrival.of is None:
        if arrival.up_to:
            await outbox.note_watermark(connection, arrival.channel, arrival.contact, arrival.status, arrival.up_to)
        return
    conversation_id = await outbox.note_receipt(connection, arrival.channel, arrival.of, arrival.status)
    if conversation_id and arrival.status == "failed":
        facts = {"code": arrival.code, "channel": arrival.channel.value}
        await events.append_events(connection, [Event("message_failed", desk.clock(), conversation_id, None, facts)])
        await store_tasks(connection, desk, conversation_id, ["undeliverable"])


async def take_edit(connection: AsyncConnection, desk: Desk, arrival: Edited) -> None:
    """New words for an earlier message: in its place while it waits, else as a message of its own."""
    earlier = await messages.lock_by_channel_id(connection, arrival.channel, arrival.of)
    if earlier is None or earlier.message is None:
        return
    if earlier.state == "taken":
        await messages.replace_message(connection, earlier.id, replace(earlier.message, text=arrival.text))
        return
    anew = replace(earlier.message, id=arrival.id, text=arrival.text, received_at=arrival.at, attachments=())
    await store_incoming(connection, desk, [Incoming(anew, arrival.raw, earlier.source)])


async def forget_words(connection: AsyncConnection, desk: Desk, arrival: Unsent) -> None:
    """A message that was taken back: its words go, an answer to it is not given any more."""
    del desk
    await channel_events.wipe_arrivals(connection, arrival.channel, arrival.of)
    earlier = await messages.lock_by_channel_id(connection, arrival.channel, arrival.of)
    if earlier is not None:
        await messages.wipe_message(connection, earlier)


async def follow_move(connection: AsyncConnection, desk: Desk, arrival: Moved) -> None:
    """The person writes under another id from now on."""
    conversation_id = await find_conversation(connection, desk, arrival)
    if conversation_id:
        contact = Contact(conversation_id, arrival.channel, arrival.to, arrival.at, arrival.account)
        await contacts.store_contacts(connection, [contact])


async def stop_unasked(connection: AsyncConnection, desk: Desk, arrival: NoMore) -> None:
    """No reminder and no closing note to somebody who wants none; their own messages are still answered."""
    conversation_id = await find_conversation(connection, desk, arrival)
    stored = await conversations.lock_conversation(connection, conversation_id) if conversation_id else None
    if stored is None:
        return
    quiet: Conversation = replace(stored.conversation, waiting_since=None, wake_at=None)
    timer = next_timer(quiet, desk.policy)
    await conversations.update_conversation(connection, quiet, desk.clock(), timer.due_at if timer else None)


async def queue_lead(connection: AsyncConnection, desk: Desk, arrival: LeadNotice) -> None:
    """What a form of an advertisement says is fetched by a step of its own, which can be repeated."""
    await desk.queue.defer(connection, [Job("fetch_lead", (arrival.account, arrival.id, arrival.form))])


STEPS: Mapping[type[Arrival], Step] = {
    TypedByPerson: give_way_to_person,
    OwnEcho: note_echo,
    Receipt: note_receipt,
    Edited: take_edit,
    Unsent: forget_words,
    Moved: follow_move,
    NoMore: stop_unasked,
    LeadNotice: queue_lead,
}  # what is in none of them is kept, and leads to nothing
