"""Deliveries as Messenger makes them, and connections that hand them over and stay open."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack

from tests.servers.ports import LOOPBACK

SECRET = "an-app-secret-of-the-benchmarks"
PAGE = "102938475610293"
WISH = "Guten Tag, ich möchte den Osprio gern am Samstag Probe fahren, am liebsten in 80339 München."


def write_delivery(number: int) -> bytes:
    """One more person's first message, at this moment."""
    now = time.time_ns() // 1_000_000
    message = {"mid": f"m_{hashlib.sha256(str(number).encode()).hexdigest()}", "text": WISH}
    element = {"sender": {"id": str(7_000_000_000 + number)}, "recipient": {"id": PAGE}, "timestamp": now}
    entry = {"id": PAGE, "time": now, "messaging": [element | {"message": message}]}
    return json.dumps({"object": "page", "entry": [entry]}).encode()


def sign(body: bytes) -> str:
    """The signature of a body."""
    return "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()


def write_request(body: bytes, signature: str) -> bytes:
    """The body as a request that keeps the connection open."""
    head = (
        "POST /webhooks/meta HTTP/1.1",
        f"Host: {LOOPBACK}",
        "Content-Type: application/json",
        f"X-Hub-Signature-256: {signature}",
        f"Content-Length: {len(body)}",
    )
    return "\r\n".join((*head, "", "")).encode() + body


class Connection:
    """One open connection to a web server."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    async def post(self, request: bytes) -> int:
        """Hand over one request; answers with the status."""
        self._writer.write(request)
        head = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        _, announced, rest = head.partition(b"content-length:")
        await self._reader.readexactly(int(rest.split()[0]) if announced else 0)
        return int(head.split()[1])

    def close(self) -> None:
        """Hang up."""
        self._writer.close()


async def open_connection(port: int, stack: AsyncExitStack) -> Connection:
    """A connection that `stack` closes."""
    connection = Connection(*await asyncio.open_connection(LOOPBACK, port))
    stack.callback(connection.close)
    return connection


async def post_all(port: int, requests: Iterator[bytes], connections: int) -> None:
    """Hand over everything by some connections at once. Raises RuntimeError when something is not taken."""

    async def post_some(connection: Connection) -> None:
        for request in requests:
            if (status := await connection.post(request)) != 200:
                raise RuntimeError(f"a delivery was answered with {status}")

    async with AsyncExitStack() as stack:
        opened = [await open_connection(port, stack) for _ in range(connections)]
        await asyncio.gather(*map(post_some, opened))
