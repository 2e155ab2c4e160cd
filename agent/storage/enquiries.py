"""What became of an enquiry of the web form, for whoever posts it again."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.intake.message import Channel
from agent.storage.tables import conversations, messages


@dataclass(frozen=True)
class StoredEnquiry:
    """One enquiry: `opened` is the conversation it began, None where it went on with one that others wrote in."""

    id: str
    raw: bytes
    opened: str | None


async def find_enquiries(connection: AsyncConnection, ids: Sequence[str]) -> dict[str, StoredEnquiry]:
    """Those of the form's ids that are stored."""
    others = messages.alias()
    alone = (
        select(func.count()).where(others.c.conversation_id == messages.c.conversation_id).scalar_subquery() == 1
    ) & conversations.c.merged_into.is_(None)
    query = (
        select(messages.c.channel_id, messages.c.raw, messages.c.conversation_id, alone.label("alone"))
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .where(messages.c.channel == Channel.WEB_FORM, messages.c.channel_id.in_(ids))
    )
    return {
        row.channel_id: StoredEnquiry(row.channel_id, bytes(row.raw), row.conversation_id if row.alone else None)
        for row in await connection.execute(query)
    }
