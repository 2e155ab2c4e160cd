"""Answering: one message understood, decided and worded; decision, events, mails and jobs in one commit."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.classify.analysis import Analysis, Utterance
from agent.dialog.conversation import Conversation, CreateTask, Decision, Turn
from agent.dialog.decide import decide
from agent.dialog.expectation import expected_slot, fresh_subject
from agent.flows.desk import Desk
from agent.flows.outgoing import Cause, carry_out
from agent.flows.send import send_first
from agent.flows.together import digest_of, read_together, take_back_reply, waits_for_pause
from agent.intake.message import InboundMessage
from agent.storage import events, messages, outbox
from agent.storage.codec import dump_record
from agent.storage.conversations import StoredConversation
from agent.storage.events import Event
from agent.storage.messages import StoredMessage
from agent.storage.outbox import Outgoing
from agent.storage.waiting import Waiting, lock_waiting


class AnswerError(Exception):
    """One message could not be answered; its cause is why."""

    def __init__(self, message_id: str) -> None:
        super().__init__(message_id)
        self.message_id = message_id


async def answer_conversation(desk: Desk, conversation_id: str, resumed: bool = False) -> None:
    """Answer what waits in a conversation, in its order, and send what each answer led to.

    A step that is `resumed` may have been cut off between a decision and its sending, so it begins with that.
    """
    if resumed:
        async with desk.engine.connect() as connection:
            untried = await outbox.untried_outgoing(connection, conversation_id)
        await send_first(desk, untried)
    while await answer_next(desk, conversation_id):
        pass


async def answer_next(desk: Desk, conversation_id: str) -> bool:
    """Answer what waits first; False when nothing does, or it is not its time yet.

    A message that fails is set aside with its error and holds up nobody else; a fault of the database is not the
    message's, so it is raised, and the queue tries the step again.
    """
    try:
        async with desk.engine.begin() as connection:
            outgoing = await answer_in(connection, desk, conversation_id)
    except AnswerError as failed:
        await set_aside(desk, failed.message_id, failed.__cause__ or failed)
        return True
    await send_first(desk, outgoing or [])
    return outgoing is not None


async def answer_in(connection: AsyncConnection, desk: Desk, conversation_id: str) -> list[Outgoing] | None:
    """The decision on what waits first, in one transaction; None when there is none to take. Raises AnswerError."""
    now = desk.clock()
    rows = await lock_waiting(connection, conversation_id, now - timedelta(days=1))
    if not rows or rows[0]["held"] or await waits_for_pause(connection, desk, rows, now):
        return None
    taken_back = rows[0]["unsent"] and await take_back_reply(connection, conversation_id, now)
    if taken_back:
        rows = await lock_waiting(connection, conversation_id, now - timedelta(days=1))
    try:
        return await answer_waiting(connection, desk, read_together(rows, taken_back), now)
    except OperationalError:
        raise
    except Exception as error:
        raise AnswerError(rows[0]["message_id"]) from error


async def answer_waiting(connection: AsyncConnection, desk: Desk, waiting: Waiting, now: datetime) -> list[Outgoing]:
    """Understand, decide, and write down what follows; answers with what is to be sent once it is committed."""
    row, stored = waiting.message, waiting.stored
    if row.message is None:
        raise ValueError("a message that was never read cannot be answered")
    analysis = desk.understanding.analyze(read_utterance(row.message, stored.conversation, desk.house.own.addresses))
    decision = decide(with_sender_name(stored, row.message), make_turn(row, analysis), desk.policy)
    if decision.acts and waiting.replies >= desk.house.replies_a_day:
        decision = hold_back(stored.conversation, decision)
    outgoing = await carry_out(connection, desk, stored, decision, Cause(row, waiting.together))
    for earlier in waiting.together:
        await messages.mark_answered(connection, earlier, "together", None, now)
    await messages.mark_answered(connection, row.id, decision.rule, dump_record(analysis), now)
    event = decided_event(row, analysis, decision, now)
    await events.append_events(connection, [replace(event, facts=event.facts | {"texts": texts_behind(outgoing)})])
    return outgoing


def read_utterance(message: InboundMessage, conversation: Conversation, ours: frozenset[str]) -> Utterance:
    """What classify reads of a message, with what was asked last; `ours` are addresses that are never the writer's."""
    return Utterance(
        channel=message.channel,
        received_at=message.received_at,
        text=message.text,
        subject=fresh_subject(conversation, message.subject),
        signature=message.signature,
        fields=message.fields,
        sender=message.sender,
        ours=ours,
        expected_slot=expected_slot(conversation),
        language=conversation.language,
    )


def with_sender_name(stored: StoredConversation, message: InboundMessage) -> Conversation:
    """The conversation with the name of the mail's sender, where nobody signed with one yet."""
    conversation = stored.conversation
    if conversation.slots.name or not message.sender_name:
        return conversation
    return replace(conversation, slots=replace(conversation.slots, name=message.sender_name))


def make_turn(row: StoredMessage, analysis: Analysis) -> Turn:
    """The message as the dialogue sees it."""
    return Turn(row.id, row.received_at, digest_of(row), analysis)


def hold_back(before: Conversation, decision: Decision) -> Decision:
    """Nothing is said and nothing decided: two machines may be talking, and a person has to look."""
    kept = replace(before, seen=decision.conversation.seen)
    return Decision(kept, "too_many_replies", effects=(CreateTask("too_many_replies"),))


def decided_event(row: StoredMessage, analysis: Analysis, decision: Decision, now: datetime) -> Event:
    """What was understood and decided, in names only."""
    facts = {
        "intent": analysis.intent,
        "confidence": round(analysis.confidence, 3),
        "language": analysis.language,
        "rule": decision.rule,
        "state": decision.conversation.state,
        "asked": list(decision.asked),
        "acts": [type(act).__name__ for act in decision.acts],
    }
    return Event("decided", now, row.conversation_id, row.id, facts)


def texts_behind(outgoing: Sequence[Outgoing]) -> dict[str, str]:
    """The versions of the texts that the reply was worded with, by act; empty where nothing was said."""
    return next((row.record["texts"] for row in outgoing if row.kind == "reply"), {})


async def set_aside(desk: Desk, message_id: str, error: BaseException) -> None:
    """Keep a message that failed, with its error, until somebody lets it be tried again."""
    reason = f"{type(error).__name__}: {error}"[:2000]
    async with desk.engine.begin() as connection:
        await messages.settle_message(connection, message_id, state="set_aside", error=reason)
        await events.append_events(
            connection, [Event("message_set_aside", desk.clock(), None, message_id, {"error": type(error).__name__})]
        )
