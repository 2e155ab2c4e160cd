"""The kill switch: stop sending on a channel at once, and go on later without saying anything stale."""

from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from agent.flows.office import Office
from agent.flows.queue import Job
from agent.flows.tasks import store_tasks
from agent.flows.together import take_back_reply
from agent.storage import conversations, events, holds, messages, outbox
from agent.storage.events import Event
from agent.storage.outbox import Outgoing

FRESH = timedelta(minutes=15)  # a reply older than this is decided anew
TOO_OLD = timedelta(hours=48)  # a message older than this is answered by a person


async def hold(desk: Office, channel: str, reason: str) -> None:
    """From now on nothing is sent on the channel (`*`: on none); messages are still taken in, and wait."""
    now = desk.clock()
    async with desk.engine.begin() as connection:
        await holds.hold_channel(connection, channel, reason, now)
        await events.append_events(connection, [Event("held", now, facts={"channel": channel})])


async def release(desk: Office, channel: str) -> bool:
    """Lift a hold; what waited is answered as of now. False where the channel was not held."""
    now = desk.clock()
    async with desk.engine.begin() as connection:
        if not await holds.release_channel(connection, channel):
            return False
        for reply in await outbox.held_replies(connection):
            await release_reply(connection, desk, reply)
        for conversation_id in await messages.leave_to_person(connection, now - TOO_OLD):
            await store_tasks(connection, desk, conversation_id, ["too_old"])
        waiting = await messages.conversations_waiting(connection)
        await desk.queue.defer(connection, [Job("answer", (one,)) for one in waiting])
        overdue = await conversations.overdue_conversations(connection, now)
        await desk.queue.defer(connection, [Job("wake", (one,)) for one in overdue])
        await events.append_events(connection, [Event("released", now, facts={"channel": channel})])
    return True


async def release_reply(connection: AsyncConnection, desk: Office, reply: Outgoing) -> None:
    """The fresh goes out as it is; an older reply is decided anew, unless it tells what was done; no old reminder."""
    now = desk.clock()
    if now - reply.created_at > FRESH:
        if reply.kind == "reminder":
            await outbox.settle_outgoing(connection, reply.id, state="dropped", error="stale")
            return
        if await take_back_reply(connection, reply.conversation_id, now):
            return
    await desk.queue.defer(connection, [Job("send", (reply.id,))])
