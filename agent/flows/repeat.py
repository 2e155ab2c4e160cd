"""What was set aside is tried again, once somebody has mended the cause."""

from collections.abc import Sequence
from typing import Any

from agent.channels.raw_mail import RawMail
from agent.flows.desk import Desk
from agent.flows.queue import Job
from agent.flows.take_in import take_in_mails
from agent.storage import messages


async def list_set_aside(desk: Desk) -> Sequence[Any]:
    """The messages that failed, oldest first, each with its error."""
    async with desk.engine.connect() as connection:
        return await messages.set_aside_messages(connection)


async def repeat_message(desk: Desk, message_id: str) -> bool:
    """Try one message again; False when it is not set aside (any more)."""
    async with desk.engine.begin() as connection:
        row = await messages.lock_message(connection, message_id)
        if row is None or row.state != "set_aside":
            return False
        if row.message is None:
            await messages.delete_message(connection, message_id)
        else:
            await messages.settle_message(connection, message_id, state="taken", error=None)
            await desk.queue.defer(connection, [Job("answer", (row.conversation_id or "",))])
    if row.message is None:
        await take_in_mails(desk, [RawMail(row.raw, row.received_at, row.source)])
    return True
