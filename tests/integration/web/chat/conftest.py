"""The web chat behind a real server on the loopback interface, its database real as well."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pytest
import uvicorn
from sqlalchemy import select
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin

from agent.bootstrap.web_server import QuietServer, configure_web
from agent.flows.desk import Desk
from agent.storage.chat import NOTICES
from agent.storage.database import Database
from agent.storage.notices import Notices
from agent.storage.tables import metadata
from agent.web.app import make_web
from agent.web.chat.room import Room
from agent.web.health import ServiceState
from tests.servers.ports import LOOPBACK, free_port, wait_until_open

SITE = "https://www.marke.example"
LONGEST_SECONDS = 10.0


@dataclass
class Widget:
    """A browser's side of one socket."""

    connection: ClientConnection
    token: str = ""
    heard: list[dict[str, Any]] = field(default_factory=list)

    async def hello(self, token: str | None = None, page: str = f"{SITE}/osprio?utm_campaign=herbst") -> dict[str, Any]:
        """Introduce ourselves; answers with the welcome."""
        await self.connection.send(json.dumps({"type": "hello", "token": token, "page": page}))
        welcome = await self.next("welcome")
        self.token = welcome["token"]
        return welcome

    async def say(self, text: str, line_id: str | None = None) -> dict[str, Any]:
        """Write a line; answers with what became of it."""
        line_id = line_id or uuid4().hex
        await self.connection.send(json.dumps({"type": "say", "id": line_id, "text": text}))
        return await self.next("taken", "refused")

    async def next(self, *kinds: str) -> dict[str, Any]:
        """The next frame of one of these kinds; what came in between stays in `heard`."""
        while True:
            frame = json.loads(await asyncio.wait_for(self.connection.recv(), LONGEST_SECONDS))
            self.heard.append(frame)
            if frame["type"] in kinds:
                return dict(frame)

    async def answer(self) -> dict[str, Any]:
        """The next line that is not the visitor's."""
        while True:
            for line in (await self.next("news"))["lines"]:
                if line["by"] != "visitor":
                    return dict(line)


@dataclass(frozen=True)
class ChatSite:
    """One process of the service with a web chat."""

    room: Room
    port: int
    work: Callable[[], Awaitable[None]]

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"

    @asynccontextmanager
    async def open(self, origin: str | None = SITE) -> AsyncIterator[Widget]:
        """A socket, as a browser on a page of that origin opens it."""
        address = f"ws://{LOOPBACK}:{self.port}/chat/socket"
        async with connect(address, origin=Origin(origin) if origin else None, compression=None) as connection:
            yield Widget(connection)

    async def rows(self, table: str) -> list[Any]:
        """All rows of a table."""
        async with self.room.desk.engine.connect() as connection:
            return list((await connection.execute(select(metadata.tables[table]))).mappings())


OpenSite = Callable[[], Awaitable[ChatSite]]


@pytest.fixture
async def open_site(desk: Desk, database: Database) -> AsyncIterator[OpenSite]:
    """Starts processes that share one database, as far as the chat can tell."""

    async def work() -> None:
        await desk.queue.app.run_worker_async(wait=False, install_signal_handlers=False, concurrency=1)

    async with AsyncExitStack() as stack:

        async def start() -> ChatSite:
            notices = Notices(database.conninfo, NOTICES)
            room = Room(desk, notices, frozenset({SITE}), longest_look=1.0)
            port = free_port()
            app = make_web(desk, ServiceState(desk.engine), None, room)
            await stack.enter_async_context(serving(configure_web(app, LOOPBACK, port)))
            await stack.enter_async_context(running(notices.run()))
            return ChatSite(room, port, work)

        yield start


@pytest.fixture
async def site(open_site: OpenSite) -> ChatSite:
    """The only process there is."""
    return await open_site()


@asynccontextmanager
async def running(work: Any) -> AsyncIterator[None]:
    """Something that runs beside the test."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def serving(config: uvicorn.Config) -> AsyncIterator[None]:
    """A web server of this process."""
    server = QuietServer(config)
    task = asyncio.create_task(server.serve())
    await asyncio.to_thread(wait_until_open, config.port)
    yield
    server.should_exit = True
    await task
