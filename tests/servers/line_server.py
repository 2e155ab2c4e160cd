"""A server whose every line is written by the test, for answers that no real server can be made to give."""

import asyncio
from collections.abc import Callable

from tests.servers.ports import LOOPBACK

Answer = Callable[[str], str | None]


class LineServer:
    """Greets, then answers each line with what `answer` says; None hangs up. `lines` holds what it was sent."""

    def __init__(self, greeting: str, answer: Answer) -> None:
        self._greeting = greeting
        self._answer = answer
        self._writers: list[asyncio.StreamWriter] = []
        self.lines: list[str] = []
        self.connections = 0
        self.port = 0

    async def start(self) -> None:
        """Listen on a free port."""
        self._server = await asyncio.start_server(self._talk, LOOPBACK, 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Hang up on everybody."""
        self._server.close()
        for writer in self._writers:
            writer.close()
        await self._server.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.append(writer)
        writer.write(self._greeting.encode())
        while line := await reader.readline():
            self.lines.append(line.decode().rstrip("\r\n"))
            answer = self._answer(self.lines[-1])
            if answer is None:
                break
            writer.write(answer.encode())
            await writer.drain()
        writer.close()
