"""What the benchmarks measure with: mails, a sink that notes when each answer came, and processes to feed."""

import asyncio
import contextlib
import statistics
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import aiosmtplib

from tests.servers.dovecot import PASSWORD, USER, Dovecot
from tests.servers.ports import LOOPBACK, free_port, wait_until_open
from tests.servers.smtp_sink import SmtpSink
from tests.servers.vorfahrt import ADDRESS, Vorfahrt, real_settings

ENQUIRY = (Path(__file__).parent / "enquiry.eml").read_bytes()
LONGEST_SECONDS = 120.0


@dataclass
class Rig:
    """A mailbox server, a sink, and the program under test between them."""

    dovecot: Dovecot
    sink: SmtpSink
    smtp_in: int
    memory: Callable[[], float]  # megabytes of the program under test
    sent: dict[str, float] = field(default_factory=dict)
    answered: dict[str, float] = field(default_factory=dict)

    async def collect(self, people: set[str]) -> None:
        """Wait until all of them have their answer, noting when."""
        seen, end = 0, time.perf_counter() + LONGEST_SECONDS
        while missing := people - self.answered.keys():
            for received in self.sink.mails[seen:]:
                self.answered.setdefault(received.recipients[0], time.perf_counter())
            seen = len(self.sink.mails)
            if time.perf_counter() > end:
                raise TimeoutError(f"{len(missing)} not answered within {LONGEST_SECONDS:.0f} s")
            await asyncio.sleep(0.001)

    @property
    def delays(self) -> list[float]:
        """Seconds from delivery to answer, of each mail."""
        return [self.answered[person] - at for person, at in self.sent.items()]


Deliver = Callable[[Rig, str, bytes], Awaitable[None]]


async def deliver_to_mailbox(rig: Rig, person: str, raw: bytes) -> None:
    """Lay a mail into the mailbox, as another program does."""
    rig.sent[person] = time.perf_counter()
    rig.dovecot.deliver(raw)


async def deliver_by_smtp(rig: Rig, person: str, raw: bytes) -> None:
    """Hand a mail to the listener."""
    rig.sent[person] = time.perf_counter()
    await aiosmtplib.send(
        raw, sender=person, recipients=[ADDRESS], hostname=LOOPBACK, port=rig.smtp_in, start_tls=False
    )


def write_mail(number: int) -> tuple[str, bytes]:
    """An enquiry of one more person, with a phone number of their own, so that they are not taken for one."""
    person = f"person{number}@kunde.example"
    phone = str(1_000_000 + number)
    mail = ENQUIRY.decode().replace("PERSON", person).replace("PHONE", phone).replace("NUMBER", str(number))
    return person, mail.encode()


@contextlib.asynccontextmanager
async def bare_loop(kind: str) -> AsyncIterator[Rig]:
    """The floor: fetch, answer, mark as seen."""
    async with servers() as (dovecot, sink):
        port = free_port()
        own = [str(dovecot.port), USER, PASSWORD] if kind == "imap" else [str(port)]
        command = [sys.executable, "-m", "benchmarks.bare_loop", kind, *own, str(sink.port)]
        process = await asyncio.create_subprocess_exec(*command)
        try:
            if kind == "smtp":
                await asyncio.to_thread(wait_until_open, port)
            await asyncio.sleep(1.5)  # it has no way to say that it is ready
            yield Rig(dovecot, sink, port, lambda: resident_megabytes(process.pid))
        finally:
            process.kill()
            await process.wait()


@contextlib.asynccontextmanager
async def vorfahrt(folder: Path) -> AsyncIterator[Rig]:
    """The service, with its embedded database and everything on."""
    async with servers() as (dovecot, sink):
        port = free_port()
        service = Vorfahrt(
            folder,
            **real_settings(
                imap_urls=f"{dovecot.url}?poll=0.1",
                smtp_listen=f"{LOOPBACK}:{port}",
                smtp_url=f"smtp://{LOOPBACK}:{sink.port}",
            ),
        )
        service.start()
        assert service.process is not None
        pid = service.process.pid
        try:
            await asyncio.to_thread(service.wait_until_ready)
            yield Rig(dovecot, sink, port, lambda: resident_megabytes(pid))
        finally:
            await asyncio.to_thread(service.stop)


@contextlib.asynccontextmanager
async def servers() -> AsyncIterator[tuple[Dovecot, SmtpSink]]:
    """A mailbox server and a sink of their own."""
    dovecot, sink = Dovecot(), SmtpSink()
    await asyncio.to_thread(dovecot.start)
    dovecot.deliver(b"From: a@b.example\r\nAuto-Submitted: auto-generated\r\n\r\nmakes the folder\r\n")
    await sink.start()
    try:
        yield dovecot, sink
    finally:
        await sink.stop()
        dovecot.close()


def resident_megabytes(pid: int) -> float:
    """Resident memory of a process."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def median_ms(seconds: list[float]) -> float:
    """The median in milliseconds."""
    return statistics.median(seconds) * 1000
