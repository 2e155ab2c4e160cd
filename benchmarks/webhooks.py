"""Webhooks: deliveries a second from the signature to the commit, beside a bare FastAPI endpoint in the same run."""

import asyncio
import contextlib
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.posts import SECRET, open_connection, post_all, sign, write_delivery, write_request
from benchmarks.rig import median_ms
from tests.servers.ports import free_port, wait_until_open
from tests.servers.vorfahrt import Vorfahrt, real_settings

DELIVERIES = 2000
ANSWERED = 300  # of them where they are answered as well, which takes ten times as long
FIRST = 200  # of them are not counted: they pay for what is loaded and compiled then
CONNECTIONS = 16
SINGLES = 100
LARGEST = 4 * 1024 * 1024  # octets that are still read
TICKS = os.sysconf("SC_CLK_TCK")  # a second


@dataclass(frozen=True)
class Server:
    """A program that takes deliveries: where, its process, and that of its database."""

    port: int
    pid: int
    database: int | None = None


@dataclass(frozen=True)
class Figures:
    """Of one delivery: seconds that passed, and of the processor, by the program and by its database."""

    passed: float
    own: float
    database: float

    def line(self, name: str) -> str:
        """One row of the table."""
        row = (
            f"  {name:24} {1 / self.passed:5.0f}/s here   {self.own * 1000:5.2f} ms of its core: {1 / self.own:5.0f}/s"
        )
        together = 1 / (self.own + self.database)
        return f"{row}   database {self.database * 1000:4.2f} ms: {together:.0f}/s" if self.database else row


async def measure(server: Server, deliveries: int = DELIVERIES) -> Figures:
    """Many deliveries by a few connections."""
    bodies = [write_delivery(number) for number in range(FIRST + deliveries)]
    requests = [write_request(body, sign(body)) for body in bodies]
    await post_all(server.port, iter(requests[:FIRST]), CONNECTIONS)
    before, start = spent(server), time.perf_counter()
    await post_all(server.port, iter(requests[FIRST:]), CONNECTIONS)
    passed, after = time.perf_counter() - start, spent(server)
    return Figures(*(each / deliveries for each in (passed, after[0] - before[0], after[1] - before[1])))


def spent(server: Server) -> tuple[float, float]:
    """Seconds of the processor that the program and its database have used."""
    own = processor_seconds(server.pid)
    return own, sum(map(processor_seconds, children(server.database))) if server.database else 0.0


def processor_seconds(pid: int) -> float:
    """What a process used itself (proc(5): utime and stime)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def children(pid: int) -> list[int]:
    """The processes that a process started."""
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


async def measure_singles(server: Server, requests: Iterator[bytes], status: int) -> float:
    """The median of milliseconds until the answer, one request after the other, each by a connection of its own."""
    seconds = []
    async with contextlib.AsyncExitStack() as stack:
        for request in requests:
            connection = await open_connection(server.port, stack)
            start = time.perf_counter()
            answered = await connection.post(request)
            seconds.append(time.perf_counter() - start)
            if answered != status:
                raise RuntimeError(f"answered with {answered} instead of {status}")
    return median_ms(seconds)


def refused_requests() -> dict[str, tuple[bytes, int]]:
    """What is turned away, and with which status."""
    body, broken = write_delivery(0), b'{"object": "page"'
    large = write_request(body, sign(body)).replace(b"Content-Length: %d" % len(body), b"Content-Length: %d" % 10**8)
    return {
        "unsigned": (write_request(body, ""), 401),
        "wrongly signed": (write_request(body, sign(broken)), 401),
        "4 MB unsigned": (write_request(b" " * LARGEST, ""), 401),
        "oversized": (large, 413),
        "malformed": (write_request(broken, sign(broken)), 400),
    }


@contextlib.asynccontextmanager
async def run_module(name: str, *arguments: str) -> AsyncIterator[int]:
    """A module as a process of its own, stopped at the end; its number."""
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", name, *arguments)
    try:
        yield process.pid
    finally:
        process.terminate()
        await process.wait()


@contextlib.asynccontextmanager
async def bare_webhook() -> AsyncIterator[Server]:
    """The floor."""
    port = free_port()
    async with run_module("benchmarks.bare_webhook", str(port), SECRET) as pid:
        await asyncio.to_thread(wait_until_open, port)
        yield Server(port, pid)


@contextlib.asynccontextmanager
async def door_alone() -> AsyncIterator[Server]:
    """Our way in with a fresh database; nobody answers."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        async with run_module("benchmarks.webhook_door", folder, str(port), SECRET) as pid:
            await asyncio.to_thread(wait_until_open, port, 60.0)
            yield Server(port, pid, database_of(Path(folder)))


@contextlib.asynccontextmanager
async def whole_service() -> AsyncIterator[Server]:
    """The service, which answers in the same process what it takes in; the answers are kept."""
    with tempfile.TemporaryDirectory() as folder:
        service = Vorfahrt(Path(folder), **real_settings(meta_app_secrets=SECRET))
        service.start()
        assert service.process is not None
        try:
            await asyncio.to_thread(service.wait_until_ready)
            await asyncio.sleep(3.0)  # until everything it warms up is warm
            yield Server(service.port, service.process.pid, database_of(Path(folder)))
        finally:
            await asyncio.to_thread(service.stop)


def database_of(folder: Path) -> int:
    """The process of an embedded database."""
    return int((folder / "postgres" / "postmaster.pid").read_text().split()[0])


async def print_webhooks() -> None:
    """All programs, one table; then what a single delivery and a refusal take."""
    async with bare_webhook() as server:
        bare = await measure(server)
    print(bare.line("bare FastAPI endpoint"))
    async with door_alone() as server:
        ours = await measure(server)
        print(ours.line("Vorfahrt, to the commit"))
        singles = [write_delivery(1_000_000 + number) for number in range(SINGLES)]
        taken = await measure_singles(server, (write_request(one, sign(one)) for one in singles), 200)
        refused = {
            name: await measure_singles(server, iter([request] * SINGLES), status)
            for name, (request, status) in refused_requests().items()
        }
    async with whole_service() as server:
        print((await measure(server, ANSWERED)).line("while answering as well"))
    together = 1 / (ours.own + ours.database)
    print(
        f"  on one core {1 / ours.own:.0f}/s, with the database on the same {together:.0f}/s (goal ≥ 300):"
        f" {bare.own / ours.own:.2f} and {bare.own * together:.2f} of the bare endpoint"
    )
    print(f"  a single delivery is committed in {taken:.1f} ms")
    print("  refused in " + ", ".join(f"{milliseconds:.1f} ms ({name})" for name, milliseconds in refused.items()))
