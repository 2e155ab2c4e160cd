"""What is looked at again right before a reply is sent."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.sending import Scene
from agent.intake.message import Channel
from agent.storage.holds import is_held
from agent.storage.tables import conversations, messages


async def load_scene(connection: AsyncConnection, conversation_id: str) -> Scene | None:
    """A conversation as it stands now; None when it was deleted meanwhile."""
    last_heard = (
        select(func.max(messages.c.received_at))
        .where(messages.c.conversation_id == conversations.c.id, messages.c.state != "ignored")
        .correlate(conversations)
        .scalar_subquery()
    )
    query = select(
        conversations.c.channel,
        conversations.c.record["person"].astext.label("person"),
        is_held(conversations.c.channel).label("held"),
        last_heard.label("last_heard"),
    ).where(conversations.c.id == conversation_id)
    found = (await connection.execute(query)).mappings().one_or_none()
    if found is None:
        return None
    return Scene(Channel(found["channel"]), found["person"], found["held"], found["last_heard"])
