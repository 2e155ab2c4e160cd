"""The conversation that a signed link names."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage.conversations import StoredConversation, read_row
from agent.storage.tables import conversations

MOST_MERGES = 5  # one into the other; more would be a circle


@dataclass(frozen=True)
class LinkedConversation:
    """A conversation, and when something last happened in it."""

    stored: StoredConversation
    updated_at: datetime


async def load_linked(connection: AsyncConnection, conversation_id: str) -> LinkedConversation | None:
    """The conversation, or the one that it went into; None when it was deleted."""
    wanted: str | None = conversation_id
    for _ in range(MOST_MERGES):
        found = await connection.execute(select(conversations).where(conversations.c.id == wanted))
        row = found.mappings().one_or_none()
        if row is None or row["merged_into"] is None:
            return LinkedConversation(read_row(row), row["updated_at"]) if row else None
        wanted = row["merged_into"]
    return None
