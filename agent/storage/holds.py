"""The kill switch: channels on which nothing is sent until somebody lifts it."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, literal, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql import ColumnElement

from agent.storage.tables import holds

EVERY_CHANNEL = "*"


async def hold_channel(connection: AsyncConnection, channel: str, reason: str, now: datetime) -> None:
    """Stop sending on a channel; a hold that stands already keeps its beginning."""
    row = {"channel": channel, "reason": reason, "since": now}
    await connection.execute(insert(holds).values(row).on_conflict_do_nothing())


async def release_channel(connection: AsyncConnection, channel: str) -> bool:
    """Lift a hold; False when there was none."""
    found = await connection.execute(delete(holds).where(holds.c.channel == channel).returning(holds.c.channel))
    return found.first() is not None


async def standing_holds(connection: AsyncConnection) -> list[Any]:
    """The holds that stand, oldest first."""
    return list((await connection.execute(select(holds).order_by(holds.c.since))).mappings())


def is_held(channel: ColumnElement[str]) -> ColumnElement[bool]:
    """SQL: true where nothing may be sent on the channel of a column."""
    return exists(select(holds.c.channel).where(or_(holds.c.channel == channel, holds.c.channel == EVERY_CHANNEL)))


async def channel_is_held(connection: AsyncConnection, channel: str) -> bool:
    """True where nothing may be sent on a channel."""
    return bool((await connection.execute(select(is_held(literal(channel))))).scalar_one())
