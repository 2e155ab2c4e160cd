"""Waking: time has passed and nobody wrote; a reminder, a closing note, or nothing at all."""

from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.timers import decide_timer
from agent.flows.desk import Desk
from agent.flows.outgoing import carry_out
from agent.flows.send import send_first
from agent.storage import conversations, events, holds, outbox
from agent.storage.events import Event
from agent.storage.outbox import Outgoing


async def wake_conversation(desk: Desk, conversation_id: str, resumed: bool = False) -> None:
    """Look at one conversation again; an answer that came meanwhile has made the timer void.

    A step that is `resumed` may have been cut off between a decision and its sending.
    """
    async with desk.engine.begin() as connection:
        outgoing = await wake_in(connection, desk, conversation_id)
        if resumed and not outgoing:
            outgoing = await outbox.untried_outgoing(connection, conversation_id)
    await send_first(desk, outgoing)


async def wake_in(connection: AsyncConnection, desk: Desk, conversation_id: str) -> list[Outgoing]:
    """The decision, in one transaction; nothing where none is due (any more)."""
    stored = await conversations.lock_conversation(connection, conversation_id)
    if stored is None or await holds.channel_is_held(connection, stored.conversation.channel):
        return []  # once a hold is lifted, what is overdue is looked at again
    now = desk.clock()
    decision = decide_timer(stored.conversation, now, desk.policy)
    if decision is None:
        return []
    facts = {"rule": decision.rule, "state": decision.conversation.state}
    await events.append_events(connection, [Event("timer", now, conversation_id, None, facts)])
    return await carry_out(connection, desk, stored, decision)
