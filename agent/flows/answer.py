"""Answering: what waits in a conversation, prepared and then written; decision, events, mails and jobs in one commit.

Without a model an answer is prepared in the transaction that writes it. With one it is prepared before, and written if
still exactly the same waits; if not, it is prepared anew.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from agent.channels.port import ShowsTyping
from agent.classify.analysis import Analysis
from agent.dialog.acts import StateAnswer
from agent.dialog.conversation import Decision
from agent.flows.desk import Desk
from agent.flows.errand import Cause
from agent.flows.faults import AnswerError, blame
from agent.flows.identity import join_same_person
from agent.flows.outgoing import carry_out
from agent.flows.prepare import Prepared, choose_assists, prepare, understand
from agent.flows.send import send_first
from agent.flows.spending import record_calls
from agent.flows.together import gather_waiting
from agent.intake.message import Channel
from agent.llm.assistant import Unassisted
from agent.storage import chat, events, messages, outbox
from agent.storage.codec import dump_record
from agent.storage.events import Event
from agent.storage.messages import StoredMessage
from agent.storage.outbox import Outgoing
from agent.storage.waiting import Waiting

PREPARATIONS = 3  # times that a model is asked anew because something came in between


class OutdatedError(Exception):
    """Something came in between: what was prepared does not fit what waits now."""


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
        outgoing = await (answer_at_once if desk.assist is None else answer_with_model)(desk, conversation_id)
    except AnswerError as failed:
        await set_aside(desk, failed.message_id, failed.__cause__ or failed)
        return True
    await send_first(desk, outgoing or [])
    return outgoing is not None


async def answer_with_model(desk: Desk, conversation_id: str) -> list[Outgoing] | None:
    """The answer prepared with a model, and after a few times that something came in between, without it.

    One step of this process at a time does so for a conversation: a second one would only pay for the same once more.
    """
    async with desk.turns.setdefault(conversation_id, asyncio.Lock()):
        for _ in range(PREPARATIONS):
            prepared = await prepare_ahead(desk, conversation_id)
            if prepared is None:
                return None
            with suppress(OutdatedError):
                return await answer_at_once(desk, conversation_id, prepared)
        return await answer_at_once(desk, conversation_id)


async def prepare_ahead(desk: Desk, conversation_id: str) -> Prepared | None:
    """What waits first, prepared while no transaction is open; None when there is none to answer. Raises AnswerError.

    What a model was asked is recorded at once: it has to be paid for even if the answer never leaves.
    """
    waiting = await look_ahead(desk, conversation_id)
    if waiting is None:
        return None
    assists = choose_assists(desk, waiting)
    try:
        with blame(waiting.first_id):
            thinking = prepare(desk, waiting, assists, understand(desk, waiting))
            prepared, _ = await asyncio.gather(thinking, show_typing(desk, waiting))
            return prepared
    finally:
        await record_calls(desk, conversation_id, assists.usage)


async def show_typing(desk: Desk, waiting: Waiting) -> None:
    """A model takes its time: the person sees that an answer is being written, where the channel shows it."""
    message = waiting.message.message
    chat = desk.chats.get(message.channel) if message else None
    if message and isinstance(chat, ShowsTyping) and not waiting.stored.probe:
        await chat.show_typing(message.account, message.sender, message.id)


async def look_ahead(desk: Desk, conversation_id: str) -> Waiting | None:
    """What would be answered now. Nothing is changed, except that the answer to a burst gets its job."""
    async with desk.engine.connect() as connection:
        waiting = await gather_waiting(connection, desk, conversation_id)
        if waiting is None:
            await connection.commit()
    return waiting


async def answer_at_once(desk: Desk, conversation_id: str, prepared: Prepared | None = None) -> list[Outgoing] | None:
    """The decision on what waits first, committed. Raises AnswerError and OutdatedError."""
    async with desk.engine.begin() as connection:
        return await answer_in(connection, desk, conversation_id, prepared)


async def answer_in(
    connection: AsyncConnection, desk: Desk, conversation_id: str, prepared: Prepared | None = None
) -> list[Outgoing] | None:
    """The decision on what waits first, in one transaction; None when there is none to take.

    Raises AnswerError, and OutdatedError when something was prepared for what waits no longer.
    """
    waiting = await gather_waiting(connection, desk, conversation_id)
    if waiting is None:
        return None
    if prepared and prepared.waiting != waiting:
        raise OutdatedError(conversation_id)
    with blame(waiting.first_id):
        analysis = prepared.analysis if prepared else understand(desk, waiting)
        if await join_same_person(connection, desk, waiting, analysis.slots):
            return []
        ready = prepared or await prepare(desk, waiting, Unassisted(desk.answers), analysis)
        return await write_down(connection, desk, ready)


async def write_down(connection: AsyncConnection, desk: Desk, prepared: Prepared) -> list[Outgoing]:
    """Write what was decided and all that follows; answers with what is to be sent once it is committed."""
    waiting, decision, now = prepared.waiting, prepared.decision, desk.clock()
    row = waiting.message
    cause = Cause(row, waiting.together, prepared.reply)
    outgoing = await carry_out(connection, desk, waiting.stored, decision, cause)
    for earlier in waiting.together:
        await messages.mark_answered(connection, earlier, "together", None, now)
    await messages.mark_answered(connection, row.id, decision.rule, dump_record(prepared.analysis), now)
    if row.channel == Channel.WEB_CHAT and row.message and not outgoing:
        await chat.notify(connection, row.message.sender)  # nobody waits any more for an answer that will not come
    event = decided_event(row, prepared.analysis, decision, now)
    await events.append_events(connection, [replace(event, facts=event.facts | {"texts": texts_behind(outgoing)})])
    return outgoing


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
        "answered_from": [fact_id for act in decision.acts if isinstance(act, StateAnswer) for fact_id in act.fact_ids],
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
