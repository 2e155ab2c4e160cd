"""What a person of the brand has to do, written down with whom it is for and until when."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.promises import promise
from agent.flows.office import Office
from agent.storage import conversations, tasks


async def store_tasks(
    connection: AsyncConnection, office: Office, conversation_id: str, reasons: Sequence[str]
) -> None:
    """What a person has to do, each with its owner and its deadline in business hours; nothing for our own probes."""
    if await conversations.is_probe(connection, conversation_id):
        return
    now = office.clock()
    promises = {reason: promise(reason, now, office.hours) for reason in reasons}
    await tasks.store_tasks(connection, conversation_id, promises, now)
