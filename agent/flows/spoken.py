"""What somebody says on the telephone: taken in like a message, and answered by the person who notes it down.

What we would write is not sent but kept, to be read out: the summary, and the questions before it. Only a yes to the
summary hands a lead over, so that the caller's yes is a message of its own.
"""

from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.acts import Introduce
from agent.dialog.conversation import Conversation, State
from agent.dialog.rendering import render_reply
from agent.flows.answer import write_down
from agent.flows.desk import Desk
from agent.flows.identity import join_same_person
from agent.flows.prepare import Prepared, describe_occasion, prepare, understand, wording_for
from agent.flows.send import send_first
from agent.flows.take_in import Incoming, store_incoming
from agent.flows.together import gather_waiting
from agent.intake.message import InboundMessage
from agent.intake.threads import read_token
from agent.llm.assistant import Unassisted
from agent.storage import conversations, events, messages, outbox
from agent.storage.events import Event
from agent.storage.outbox import Outgoing
from agent.storage.waiting import Waiting

TELEPHONE = "telephone"  # the channel of what is read out
CLEAR_YES = {
    "de": "Ja, das stimmt so. Bitte geben Sie das weiter.",
    "en": "Yes, that is right. Please pass it on.",
    "fr": "Oui, c'est exact. Vous pouvez transmettre.",
    "it": "Sì, è corretto. Potete inoltrare i dati.",
    "es": "Sí, es correcto. Pueden pasar los datos.",
    "nl": "Ja, dat klopt. U mag het doorgeven.",
    "pl": "Tak, zgadza się. Proszę przekazać dane.",
    "tr": "Evet, doğru. Bilgileri iletebilirsiniz.",
}
"""What the caller agrees to, in words that mean the same to everybody who reads the record."""
CLEAR_NO = {
    "de": "Nein, bitte geben Sie meine Daten nicht weiter.",
    "en": "No, please do not pass my data on.",
    "fr": "Non, ne transmettez pas mes données.",
    "it": "No, non trasmettete i miei dati.",
    "es": "No, no transmitan mis datos.",
    "nl": "Nee, geef mijn gegevens niet door.",
    "pl": "Nie, proszę nie przekazywać moich danych.",
    "tr": "Hayır, lütfen verilerimi paylaşmayın.",
}


@dataclass(frozen=True)
class Call:
    """Where a call stands: the conversation, the latest message of the caller, and what is to be read out to them."""

    conversation: Conversation
    message: InboundMessage | None
    said: str


async def take_spoken(desk: Desk, incoming: Incoming) -> str:
    """Store what a caller said, decide on it at once, and answer with the id of the conversation.

    A call noted twice under one name is one. What cannot be decided here waits for the queue, like any message.
    """
    async with desk.engine.begin() as connection:
        await store_incoming(connection, desk, [incoming])
        outgoing = await answer_spoken(connection, desk, incoming.message)
        conversation_id = await find_conversation(connection, incoming.message)
    await send_first(desk, outgoing)
    return conversation_id


async def answer_spoken(connection: AsyncConnection, desk: Desk, message: InboundMessage) -> list[Outgoing]:
    """Decide on what waits; answers with what is to be sent once it is committed."""
    waiting = await gather_waiting(connection, desk, await find_conversation(connection, message))
    if waiting and await join_same_person(connection, desk, waiting, understand(desk, waiting).slots):
        waiting = await gather_waiting(connection, desk, await find_conversation(connection, message))
    if waiting is None:  # else it may be in an older conversation now, where it is understood anew
        return []
    prepared = await prepare(desk, waiting, Unassisted(desk.answers), understand(desk, waiting))
    if hands_over(prepared) and "@" in message.sender:
        return await write_down(connection, desk, prepared)  # what was agreed goes to the caller in writing
    return await keep_words(connection, desk, prepared)


async def find_conversation(connection: AsyncConnection, message: InboundMessage) -> str:
    """The conversation that a stored message is in."""
    known = await messages.known_messages(connection, message.channel, [message.id])
    return known.get(message.id) or ""


def hands_over(prepared: Prepared) -> bool:
    """True when the decision is the caller's yes."""
    before = prepared.waiting.stored.conversation
    return prepared.decision.conversation.consent is not None and before.consent is None


async def keep_words(connection: AsyncConnection, desk: Desk, prepared: Prepared) -> list[Outgoing]:
    """Write a decision down without sending its words; nobody has introduced the assistant to the caller yet."""
    before, decision = prepared.waiting.stored.conversation, prepared.decision
    after = replace(decision.conversation, introduced_on=before.introduced_on)
    silent = replace(decision, conversation=after, acts=())
    outgoing = await write_down(connection, desk, replace(prepared, decision=silent, reply=None))
    if words := word_spoken(desk, prepared):
        await outbox.store_outgoing(connection, [keep(desk, prepared.waiting, words)])
    return outgoing


def word_spoken(desk: Desk, prepared: Prepared) -> str:
    """The sentences of a decision as a person reads them out, who need not say that a machine writes."""
    acts = tuple(act for act in prepared.decision.acts if not isinstance(act, Introduce))
    if not acts:
        return ""
    waiting, decision = prepared.waiting, prepared.decision
    occasion = describe_occasion(desk, waiting.stored, decision, waiting.message)
    return render_reply(acts, occasion, wording_for(desk, decision.conversation)).said


def keep(desk: Desk, waiting: Waiting, words: str) -> Outgoing:
    """What is read out, in the record of the conversation."""
    row = waiting.message
    recipient = row.message.sender if row.message else waiting.stored.contact
    return Outgoing(
        id=f"spoken:{row.id}",
        conversation_id=waiting.stored.conversation.id,
        answers=row.id,
        kind="reply",
        recipient=recipient,
        record={"said": words, "texts": {}},
        created_at=desk.clock(),
        state="kept",
        channel=TELEPHONE,
    )


async def note_confirmation(desk: Desk, token: str, incoming: Incoming, noted_by: str) -> str:
    """The caller's yes, as said to whoever noted it; answers with the id of the conversation."""
    conversation_id = await take_spoken(desk, incoming)
    event = Event(
        "confirmed_by_phone", desk.clock(), read_token(token, desk.house.secret), None, {"noted_by": noted_by}
    )
    async with desk.engine.begin() as connection:
        await events.append_events(connection, [event])
    return conversation_id


async def load_call(desk: Desk, conversation_id: str) -> Call | None:
    """Where a call stands; None where there is no such conversation."""
    async with desk.engine.begin() as connection:
        stored = await conversations.lock_conversation(connection, conversation_id)
        latest = await messages.latest_message(connection, conversation_id)
        lines = await conversations.transcript(connection, conversation_id)
    if stored is None:
        return None
    said = [line["text"] for line in lines if line["author"] == "assistant"]
    return Call(stored.conversation, latest.message if latest else None, said[-1] if said else "")


def awaits_yes(conversation: Conversation) -> bool:
    """True while the summary stands and its answer is open."""
    return conversation.state is State.AWAITING_CONFIRMATION and conversation.summarised
