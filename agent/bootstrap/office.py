"""What the command line opens beside a running service: the database and the queue, and nothing that reads messages."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from agent.bootstrap.brand import brand_files, load_catalogue
from agent.dialog.hours import BusinessHours
from agent.flows.office import Office
from agent.flows.queue import Queue, queue_schema
from agent.settings import Settings
from agent.storage.database import Database, make_engine, migrate, open_database


@dataclass(frozen=True)
class BareOffice:
    """An office without a desk around it."""

    engine: AsyncEngine
    queue: Queue
    hours: BusinessHours
    clock: Callable[[], datetime]


async def with_office(settings: Settings, work: Callable[[Office], Awaitable[None]]) -> None:
    """Do something for the brand's people; the service may run at the same time."""
    async with AsyncExitStack() as stack:
        database = await asyncio.to_thread(prepare_database, settings)
        stack.callback(database.stop)
        engine = make_engine(database, connections=1)
        stack.push_async_callback(engine.dispose)
        await work(BareOffice(engine, Queue(database.conninfo), read_hours(settings), utc_now))


def prepare_database(settings: Settings) -> Database:
    """The database, started where it is embedded, with the newest schema."""
    database = open_database(settings.database_url, settings.data_dir.absolute() / "postgres")
    migrate(database, queue_schema())
    return database


def read_hours(settings: Settings) -> BusinessHours:
    """When the brand's people work. Raises BadFileError when its file is wrong."""
    return BusinessHours.of(load_catalogue(brand_files(settings)).brand)


def utc_now() -> datetime:
    """The time of all steps."""
    return datetime.now(UTC)
