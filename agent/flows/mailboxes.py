"""Watching mailboxes: one process at a time each, and how far they were read kept in the database."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import structlog
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from agent.channels.imap import MailboxWatcher
from agent.channels.mail_urls import Mailbox
from agent.channels.mailbox_state import Checkpoint, MailboxStatus
from agent.channels.oauth import AccessTokens
from agent.flows.desk import Desk
from agent.flows.take_in import take_in_mails
from agent.storage import mailboxes

LEASE_PAUSE_SECONDS = 2.0  # before a lost lease is asked for again
LEASE_CHECK_SECONDS = 5.0  # how often a holder proves that its connection still lives

log = structlog.get_logger()


class StoredCheckpoints:
    """How far each mailbox was read, in the database."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def load_checkpoint(self, mailbox: str) -> Checkpoint | None:
        """Where the last run stopped; None for a folder never read."""
        async with self._engine.connect() as connection:
            progress = await mailboxes.load_progress(connection, mailbox)
        return Checkpoint(*progress) if progress else None

    async def store_checkpoint(self, mailbox: str, checkpoint: Checkpoint) -> None:
        """Note where to go on."""
        async with self._engine.begin() as connection:
            await mailboxes.store_progress(connection, mailbox, checkpoint.uidvalidity, checkpoint.last_uid)


def make_watcher(desk: Desk, mailbox: Mailbox) -> MailboxWatcher:
    """The watcher of one mailbox, which hands everything to `take_in_mails`."""
    tokens = AccessTokens(mailbox.oauth) if mailbox.oauth else None
    return MailboxWatcher(mailbox, partial(take_in_mails, desk), StoredCheckpoints(desk.engine), tokens)


class LeasedMailbox:
    """A mailbox that is watched whenever no other process does."""

    def __init__(self, desk: Desk, mailbox: Mailbox) -> None:
        self._desk = desk
        self._watcher = make_watcher(desk, mailbox)
        self._is_ours = False

    @property
    def status(self) -> MailboxStatus | None:
        """How the mailbox is; None while another process watches it."""
        return self._watcher.status if self._is_ours else None

    async def run(self) -> None:
        """Watch for ever, until cancelled; a lost lease is asked for again."""
        name = self._watcher.mailbox.name
        while True:
            try:
                async with hold_lease(self._desk.engine, name) as connection:
                    self._is_ours = True
                    await watch_while_held(self._watcher, connection)
            except SQLAlchemyError as error:
                log.warning("mailbox_lease_lost", mailbox=name, error=type(error).__name__)
            finally:
                self._is_ours = False
            await asyncio.sleep(LEASE_PAUSE_SECONDS)


@asynccontextmanager
async def hold_lease(engine: AsyncEngine, name: str) -> AsyncIterator[AsyncConnection]:
    """Wait until no other process has the mailbox; the lease ends with the connection, also when the process dies."""
    async with engine.connect() as connection:
        autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT")
        lock = {"name": f"mailbox {name}"}
        await autocommit.execute(text("SELECT pg_advisory_lock(hashtextextended(:name, 0))"), lock)
        try:
            yield autocommit
        finally:
            await autocommit.execute(text("SELECT pg_advisory_unlock(hashtextextended(:name, 0))"), lock)


async def watch_while_held(watcher: MailboxWatcher, connection: AsyncConnection) -> None:
    """Watch until the lease is lost; raises SQLAlchemyError then."""
    watching = asyncio.create_task(watcher.run())
    try:
        while True:
            await asyncio.wait({watching}, timeout=LEASE_CHECK_SECONDS)
            if watching.done():
                return watching.result()
            await connection.execute(text("SELECT 1"))
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
