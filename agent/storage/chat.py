"""The web chat's side of the database: who is told that something new was said."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

NOTICES = "vorfahrt_chat"


async def notify(connection: AsyncConnection, visitor: str) -> None:
    """Tell every process, once the transaction commits, that a visitor has something new to read."""
    await connection.execute(select(func.pg_notify(NOTICES, visitor)))
