"""Notices between processes: one connection listens for all of a process, and wakes whoever waits for a topic."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from psycopg import AsyncConnection, OperationalError, sql
from psycopg.conninfo import make_conninfo

PAUSE_SECONDS = 1.0  # before a lost connection is opened anew
KEEPALIVE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}  # 25 s until silence is noticed

log = structlog.get_logger()


class Notices:
    """Hears PostgreSQL's notices on one channel; the payload of a notice is its topic."""

    def __init__(self, conninfo: str, channel: str) -> None:
        self._conninfo = make_conninfo(conninfo, **KEEPALIVE)
        self._channel = channel
        self._waiting: dict[str, set[asyncio.Event]] = {}

    @contextmanager
    def watch(self, topic: str) -> Iterator[asyncio.Event]:
        """An event that is set at every notice about a topic; who waits for it clears it before looking."""
        event = asyncio.Event()
        self._waiting.setdefault(topic, set()).add(event)
        try:
            yield event
        finally:
            self._waiting[topic].discard(event)
            if not self._waiting[topic]:
                del self._waiting[topic]

    def wake(self, topic: str) -> None:
        """Wake who waits for a topic in this process."""
        for event in self._waiting.get(topic, ()):
            event.set()

    async def run(self) -> None:
        """Listen until cancelled; after a lost connection everybody looks, as nobody knows what was missed."""
        while True:
            try:
                await self._listen()
            except (OperationalError, OSError) as error:
                log.warning("notices_lost", channel=self._channel, error=type(error).__name__)
            await asyncio.sleep(PAUSE_SECONDS)

    async def _listen(self) -> None:
        async with await AsyncConnection.connect(self._conninfo, autocommit=True) as connection:
            await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(self._channel)))
            for topic in list(self._waiting):
                self.wake(topic)
            async for notice in connection.notifies():
                self.wake(notice.payload)
