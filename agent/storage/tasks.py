"""Tasks: what a person of the brand has promised to do, whose it is, and until when."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.promises import Promise
from agent.storage.tables import tasks


async def store_tasks(
    connection: AsyncConnection, conversation_id: str | None, promises: Mapping[str, Promise], now: datetime
) -> None:
    """Note what a person has to do; the reasons are keys of the task texts. None: it is about no conversation."""
    rows = [
        {
            "conversation_id": conversation_id,
            "reason": reason,
            "owner": promise.owner,
            "due_at": promise.due_at,
            "created_at": now,
        }
        for reason, promise in promises.items()
    ]
    if rows:
        await connection.execute(insert(tasks), rows)


async def open_tasks(connection: AsyncConnection) -> list[Any]:
    """What is still to be done, the most urgent first."""
    found = await connection.execute(select(tasks).where(tasks.c.done.is_(False)).order_by(tasks.c.due_at, tasks.c.id))
    return list(found.mappings())


async def is_open(connection: AsyncConnection, reason: str) -> bool:
    """True when a task for this reason is still to be done."""
    found = select(tasks.c.id).where(tasks.c.reason == reason, tasks.c.done.is_(False)).limit(1)
    return (await connection.execute(found)).first() is not None


async def finish_task(connection: AsyncConnection, task_id: int) -> bool:
    """The promise was kept; False where no such task is open."""
    done = update(tasks).where(tasks.c.id == task_id, tasks.c.done.is_(False)).values(done=True)
    return (await connection.execute(done.returning(tasks.c.id))).first() is not None
