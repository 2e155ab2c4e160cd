"""Where people step in: taking a conversation over and handing it back."""

from agent.dialog.conversation import hand_back, take_over
from agent.flows.office import Office
from agent.flows.queue import Job
from agent.storage import conversations, events, outbox
from agent.storage.events import Event


async def take_conversation_over(desk: Office, conversation_id: str, person: str) -> bool:
    """A person talks from now on: nothing of ours goes out any more. False where there is no such conversation."""
    now = desk.clock()
    async with desk.engine.begin() as connection:
        stored = await conversations.lock_conversation(connection, conversation_id)
        if stored is None:
            return False
        taken = take_over(stored.conversation, person)
        await conversations.update_conversation(connection, taken, now, None)
        for reply in await outbox.unsent_replies(connection, conversation_id):
            await outbox.settle_outgoing(connection, reply.id, state="dropped", error="person_talks")
        await events.append_events(connection, [Event("taken_over", now, conversation_id)])
    return True


async def hand_conversation_back(desk: Office, conversation_id: str) -> bool:
    """The agent talks again, from the prospect's next message on. False where no person had the conversation."""
    now = desk.clock()
    async with desk.engine.begin() as connection:
        stored = await conversations.lock_conversation(connection, conversation_id)
        if stored is None or stored.conversation.state != "with_human":
            return False
        back = hand_back(stored.conversation)
        await conversations.update_conversation(connection, back, now, None)
        await desk.queue.defer(connection, [Job("answer", (conversation_id,))])
        await events.append_events(
            connection, [Event("handed_back", now, conversation_id, None, {"state": back.state})]
        )
    return True
