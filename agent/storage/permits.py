"""What is looked at again right before a reply is sent."""

from sqlalchemy import func, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.sending import Scene
from agent.intake.message import Channel
from agent.storage.holds import is_held
from agent.storage.tables import conversations, messages


async def load_scene(connection: AsyncConnection, conversation_id: str, channel: str) -> Scene | None:
    """A conversation and the channel to write on as they stand now; None when it was deleted meanwhile."""
    heard = select(func.max(messages.c.received_at)).where(
        messages.c.conversation_id == conversations.c.id, messages.c.state != "ignored"
    )
    last_heard = heard.correlate(conversations).scalar_subquery()
    heard_there = heard.where(messages.c.channel == channel).correlate(conversations).scalar_subquery()
    query = select(
        conversations.c.record["person"].astext.label("person"),
        is_held(literal(channel)).label("held"),
        last_heard.label("last_heard"),
        heard_there.label("heard_there"),
    ).where(conversations.c.id == conversation_id)
    found = (await connection.execute(query)).mappings().one_or_none()
    if found is None:
        return None
    return Scene(Channel(channel), found["person"], found["held"], found["last_heard"], found["heard_there"])
