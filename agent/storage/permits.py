"""What is looked at again right before a reply is sent."""

from sqlalchemy import Text, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.sending import Scene
from agent.intake.message import Channel
from agent.storage.holds import is_held
from agent.storage.tables import conversations, messages

ON = bindparam("channel", type_=Text)
HEARD = select(func.max(messages.c.received_at)).where(
    messages.c.conversation_id == conversations.c.id, messages.c.state != "ignored"
)
SCENE = select(
    conversations.c.record["person"].astext.label("person"),
    is_held(ON).label("held"),
    HEARD.correlate(conversations).scalar_subquery().label("last_heard"),
    HEARD.where(messages.c.channel == ON).correlate(conversations).scalar_subquery().label("heard_there"),
).where(conversations.c.id == bindparam("of_conversation"))


async def load_scene(connection: AsyncConnection, conversation_id: str, channel: str) -> Scene | None:
    """A conversation and the channel to write on as they stand now; None when it was deleted meanwhile."""
    found = await connection.execute(SCENE, {"of_conversation": conversation_id, "channel": channel})
    row = found.mappings().one_or_none()
    return Scene(Channel(channel), row["person"], row["held"], row["last_heard"], row["heard_there"]) if row else None
