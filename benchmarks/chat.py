"""The web chat: how long an answer takes, and what open sockets cost, beside a bare FastAPI socket in the same run."""

import asyncio
import contextlib
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from websockets.asyncio.client import ClientConnection, connect

from benchmarks.rig import median_ms, resident_megabytes
from tests.servers.ports import LOOPBACK, free_port, wait_until_open
from tests.servers.vorfahrt import Vorfahrt, real_settings

TALKS = 100
PAUSE_SECONDS = 0.05  # between two talks
SOCKETS = 500
SOCKETS_AN_ADDRESS = 25  # the loopback network has addresses enough to keep within the limits of each
WISH = "Guten Tag, ich möchte den Osprio gern am Samstag Probe fahren, am liebsten in 80339 München."


@dataclass(frozen=True)
class Figures:
    """Milliseconds at the median until a line is acknowledged and answered, and megabytes of all open sockets."""

    taken: float
    answered: float
    memory: float


async def open_socket(port: int, number: int) -> ClientConnection:
    """A visitor's socket, from an address that few others have."""
    address = f"127.0.{1 + number // SOCKETS_AN_ADDRESS}.1"
    url = f"ws://{LOOPBACK}:{port}/chat/socket"
    return await connect(url, compression=None, local_addr=(address, 0), ping_interval=None)


async def talk(port: int, number: int) -> tuple[float, float]:
    """One visitor's first line: seconds until it was acknowledged, and until the answer was there."""
    socket = await open_socket(port, number)
    await socket.send(json.dumps({"type": "hello"}))
    await socket.recv()
    begin = time.perf_counter()
    await socket.send(json.dumps({"type": "say", "id": uuid4().hex, "text": WISH}))
    frame = json.loads(await socket.recv())
    taken = time.perf_counter() - begin
    while frame["type"] == "taken" or (frame["type"] == "news" and not is_answer(frame)):
        frame = json.loads(await socket.recv())
    answered = time.perf_counter() - begin
    await socket.close()
    return taken, answered


def is_answer(frame: dict[str, list[dict[str, str]]]) -> bool:
    """True when a line of ours is among what is new."""
    return any(line["by"] == "assistant" for line in frame["lines"])


async def measure(port: int, pid: int) -> Figures:
    """Talks one after the other, then many sockets that are only open."""
    await talk(port, 0)  # the very first one pays for what is loaded then
    times = []
    for number in range(TALKS):
        times.append(await talk(port, number))
        await asyncio.sleep(PAUSE_SECONDS)
    before = resident_megabytes(pid)
    sockets = [await open_socket(port, number) for number in range(SOCKETS)]
    for socket in sockets:
        await socket.send(json.dumps({"type": "hello"}))
    for socket in sockets:
        await socket.recv()
    memory = resident_megabytes(pid) - before
    await asyncio.gather(*(socket.close() for socket in sockets))
    return Figures(median_ms([taken for taken, _ in times]), median_ms([answered for _, answered in times]), memory)


@contextlib.asynccontextmanager
async def bare_socket() -> AsyncIterator[tuple[int, int]]:
    """The floor as a process of its own: its port and its number."""
    port = free_port()
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "benchmarks.bare_socket", str(port))
    try:
        await asyncio.to_thread(wait_until_open, port)
        yield port, process.pid
    finally:
        process.kill()
        await process.wait()


@contextlib.asynccontextmanager
async def own_chat() -> AsyncIterator[tuple[int, int]]:
    """The service with a fresh database: its port and the number of its process."""
    with tempfile.TemporaryDirectory() as folder:
        service = Vorfahrt(Path(folder), **real_settings())
        service.start()
        assert service.process is not None
        try:
            await asyncio.to_thread(service.wait_until_ready)
            await asyncio.sleep(3.0)  # until everything it warms up is warm
            yield service.port, service.process.pid
        finally:
            await asyncio.to_thread(service.stop)


async def print_chat() -> None:
    """Both programs, one table."""
    async with bare_socket() as (port, pid):
        bare = await measure(port, pid)
    async with own_chat() as (port, pid):
        ours = await measure(port, pid)
    for name, figures in (("bare socket", bare), ("Vorfahrt", ours)):
        print(
            f"  {name:11} line taken {figures.taken:6.1f} ms   answered {figures.answered:6.1f} ms"
            f"   {SOCKETS} sockets {figures.memory:5.1f} MB"
        )
    print(
        f"  an answer takes {ours.answered - bare.answered:.1f} ms more (goal < 40);"
        f" the sockets {ours.memory / bare.memory:.1f} times the memory of bare ones (goal < 250 MB)"
    )
