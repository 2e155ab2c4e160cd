"""What all tests share: one embedded PostgreSQL a run, a fresh database a test."""

import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import settings
from sqlalchemy import create_engine, text
from sqlalchemy.ext.asyncio import AsyncEngine

from agent.flows.queue import queue_schema
from agent.storage.database import Database, make_engine, migrate, start_embedded

# In CI the same examples in every run, so that red means changed; elsewhere new ones, so that something is found.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Database]:
    """The server, with a migrated database to copy from."""
    with tempfile.TemporaryDirectory(prefix="postgres-") as folder:
        database = start_embedded(Path(folder) / "server")
        migrate(database, queue_schema())
        yield database
        database.stop()


@pytest.fixture
def database(postgres: Database) -> Iterator[Database]:
    """A database of this test's own."""
    name = f"test_{uuid4().hex}"
    maintenance = create_engine(postgres.url.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with maintenance.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{postgres.url.database}"'))
        yield Database(postgres.url.set(database=name))
        connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
    maintenance.dispose()


@pytest.fixture
async def engine(database: Database) -> AsyncIterator[AsyncEngine]:
    """The pool of this test's database."""
    pool = make_engine(database, connections=5)
    yield pool
    await pool.dispose()
