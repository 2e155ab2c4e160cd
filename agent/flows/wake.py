"""Waking: time has passed and nobody wrote; a reminder, a closing note, or nothing at all."""

from agent.dialog.timers import decide_timer
from agent.flows.desk import Desk
from agent.flows.outgoing import carry_out
from agent.storage import conversations, events
from agent.storage.events import Event


async def wake_conversation(desk: Desk, conversation_id: str) -> None:
    """Look at one conversation again; an answer that came meanwhile has made the timer void."""
    async with desk.engine.begin() as connection:
        stored = await conversations.lock_conversation(connection, conversation_id)
        if stored is None:
            return
        now = desk.clock()
        decision = decide_timer(stored.conversation, now, desk.policy)
        if decision is None:
            return
        await carry_out(connection, desk, stored, decision)
        facts = {"rule": decision.rule, "state": decision.conversation.state}
        await events.append_events(connection, [Event("timer", now, conversation_id, None, facts)])
