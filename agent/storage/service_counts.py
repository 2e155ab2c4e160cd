"""How the service stands, in a few numbers that name nobody: for health and readiness."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage.tables import conversations, messages, outbox, tasks

WORKER_SILENT_SECONDS = 20.0  # four missed heartbeats


@dataclass(frozen=True)
class ServiceCounts:
    """What waits, and who works on it."""

    set_aside_messages: int
    waiting_mails: int
    open_tasks: int
    live_workers: int


async def count_service(connection: AsyncConnection) -> ServiceCounts:
    """Count everything at once, without our own test enquiries. Raises ProgrammingError while there are no tables."""
    probes = select(conversations.c.id).where(conversations.c.probe)
    waiting_mails = outbox.c.state.in_(("queued", "waiting")) & outbox.c.conversation_id.not_in(probes)
    counted = select(
        select(func.count()).select_from(messages).where(messages.c.state == "set_aside").scalar_subquery(),
        select(func.count()).select_from(outbox).where(waiting_mails).scalar_subquery(),
        select(func.count()).select_from(tasks).where(tasks.c.done.is_(False)).scalar_subquery(),
    )
    set_aside, waiting, still_open = (await connection.execute(counted)).one()
    return ServiceCounts(set_aside, waiting, still_open, await count_workers(connection))


async def count_workers(connection: AsyncConnection) -> int:
    """How many workers of any process have shown a sign of life lately."""
    alive = text(
        "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - make_interval(secs => :seconds)"
    )
    return int((await connection.execute(alive, {"seconds": WORKER_SILENT_SECONDS})).scalar_one())


async def is_migrated(connection: AsyncConnection) -> bool:
    """True when the schema is the one that this version of the program needs."""
    there = text("SELECT to_regclass('alembic_version') IS NOT NULL AND to_regclass('procrastinate_jobs') IS NOT NULL")
    if not (await connection.execute(there)).scalar_one():
        return False
    applied = (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalars().all()
    return list(applied) == [newest_migration()]


@cache
def newest_migration() -> str | None:
    """The last migration that comes with the program."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return ScriptDirectory.from_config(config).get_current_head()
