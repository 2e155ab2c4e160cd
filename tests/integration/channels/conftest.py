"""The servers that the channels are tried on."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from pathlib import Path

import pytest

from agent.channels.imap import MailboxWatcher, Pace
from agent.channels.mail_urls import parse_mailbox_url
from agent.channels.mailbox_state import MemoryCheckpoints
from agent.channels.oauth import OAuth
from agent.channels.raw_mail import RawMail
from tests.servers.dovecot import USER, Dovecot
from tests.servers.smtp_sink import SmtpSink
from tests.servers.token_server import REFRESH_TOKEN, TokenServer

BRISK = Pace(first=0.02, longest=0.2, refused=0.2)


class Intake:
    """Keeps the mails it was given. `failing` decides which ones it refuses; `open` closed makes it wait."""

    def __init__(self) -> None:
        self.asked = 0
        self.batches: list[list[RawMail]] = []
        self.failing: Callable[[RawMail], bool] = lambda _: False
        self.open = asyncio.Event()
        self.open.set()

    @property
    def mails(self) -> list[RawMail]:
        """All mails, in the order they came."""
        return [mail for batch in self.batches for mail in batch]

    async def take_in(self, mails: Sequence[RawMail]) -> None:
        """Keep all or none."""
        self.asked += 1
        await self.open.wait()
        if any(map(self.failing, mails)):
            raise RuntimeError("the storage is down")
        self.batches.append(list(mails))


def create_mail(number: int = 1, body: bytes = b"Ich m\xc3\xb6chte den Fjord fahren.") -> bytes:
    """A mail of a person; the number makes it another one."""
    head = f"From: kunde@web.example\r\nTo: {USER}\r\nSubject: Probefahrt\r\nMessage-ID: <{number}@web.example>\r\n\r\n"
    return head.encode() + body + b"\r\n"


StartWatcher = Callable[..., MailboxWatcher]


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    server = Dovecot()
    server.start()
    yield server
    server.close()


@pytest.fixture
async def intake() -> Intake:
    return Intake()


@pytest.fixture
def checkpoints() -> MemoryCheckpoints:
    return MemoryCheckpoints()


@pytest.fixture
async def watch(intake: Intake, checkpoints: MemoryCheckpoints) -> AsyncIterator[StartWatcher]:
    tasks: list[asyncio.Task[None]] = []

    def start(url: str, oauth: OAuth | None = None) -> MailboxWatcher:
        watcher = MailboxWatcher(parse_mailbox_url(url, oauth), intake.take_in, checkpoints, pace=BRISK)
        tasks.append(asyncio.create_task(watcher.run(), name=watcher.mailbox.name))
        return watcher

    yield start
    for task in tasks:
        await cancel(task)


async def cancel(task: "asyncio.Task[None]") -> None:
    """Stop a task and wait for its end."""
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


@pytest.fixture
async def token_server() -> AsyncIterator[TokenServer]:
    server = TokenServer(USER)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def oauth(token_server: TokenServer) -> OAuth:
    return OAuth(token_server.token_url, client_id="client", client_secret="secret", refresh_token=REFRESH_TOKEN)


StartSink = Callable[..., Awaitable[SmtpSink]]


@pytest.fixture
async def start_sink(tmp_path: Path) -> AsyncIterator[StartSink]:
    sinks: list[SmtpSink] = []

    async def start(tls: bool = False, implicit_tls: bool = False, needs_login: bool = False) -> SmtpSink:
        sink = SmtpSink(tmp_path if tls or implicit_tls else None, implicit_tls, needs_login)
        await sink.start()
        sinks.append(sink)
        return sink

    yield start
    for sink in sinks:
        await sink.stop()
