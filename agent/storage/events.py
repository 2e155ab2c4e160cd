"""Events: every outcome of every stage, appended and never changed; figures are read from them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage.tables import events

APPEND = insert(events)


@dataclass(frozen=True)
class Event:
    """One outcome. `facts` are names of rules, states and counts; never a person's words."""

    kind: str
    at: datetime
    conversation_id: str | None = None
    message_id: str | None = None
    facts: dict[str, Any] = field(default_factory=dict)


async def append_events(connection: AsyncConnection, happened: Sequence[Event]) -> None:
    """Append events in their order."""
    rows = [{name: getattr(event, name) for name in Event.__dataclass_fields__} for event in happened]
    if rows:
        await connection.execute(APPEND, rows if len(rows) > 1 else rows[0])
