"""A test enquiry over the socket of the web chat, whose answer is read there as a visitor reads it."""

import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from agent.channels.probing.port import TIMEOUT_SECONDS, Asked, Enquiry, ProbeError
from agent.intake.message import Channel

PATH = "/chat/socket"


@dataclass(frozen=True)
class ChatProbe:
    """Talks to us as a visitor of `url`; `make_token` signs a visitor's id as the service does."""

    url: str
    make_token: Callable[[str], str]
    channel: Channel = Channel.WEB_CHAT
    account: str = ""
    seen: str = "socket"

    @asynccontextmanager
    async def ask(self, enquiry: Enquiry) -> AsyncIterator[Asked]:
        """Say the enquiry. Raises ProbeError."""
        socket_url = self.url.replace("http", "ws", 1) + PATH
        line = {"type": "say", "id": enquiry.id.partition("@")[0], "text": enquiry.text}
        try:
            async with connect(socket_url, proxy=None, open_timeout=TIMEOUT_SECONDS) as socket:
                await socket.send(json.dumps({"type": "hello", "token": self.make_token(enquiry.sender)}))
                await receive(socket, "welcome")
                since = time.monotonic()
                await socket.send(json.dumps(line))
                yield Asked(since, partial(hear, socket))
        except (WebSocketException, OSError) as error:
            raise ProbeError(f"the socket does not work ({type(error).__name__})") from None


async def hear(socket: ClientConnection) -> str:
    """The first words that are not the visitor's own."""
    while True:
        news = await receive(socket, "news")
        said = [line["text"] for line in news["lines"] if line["by"] != "visitor"]
        if said:
            return str(said[0])


async def receive(socket: ClientConnection, kind: str) -> dict[str, Any]:
    """The next frame of a kind. Raises ProbeError when a line was not taken."""
    while True:
        frame: dict[str, Any] = json.loads(await socket.recv())
        if frame["type"] == kind:
            return frame
        if frame["type"] == "refused":
            raise ProbeError(f"the chat does not take the line: {frame['reason']}")
