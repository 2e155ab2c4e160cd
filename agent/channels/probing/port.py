"""How a test enquiry is handed in on a channel, and how its answer is read where the person would read it."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import httpx

from agent.intake.message import Channel

TIMEOUT_SECONDS = 30.0
Hear = Callable[[], Awaitable[str]]


class ProbeError(Exception):
    """The channel did not take the enquiry, or its answer cannot be read there; the text says why."""


@dataclass(frozen=True)
class Enquiry:
    """One test enquiry. `sender` holds the marker; `id` is its name on the channel, a Message-ID without brackets."""

    id: str
    sender: str
    name: str
    language: str
    subject: str
    text: str


@dataclass(frozen=True)
class Asked:
    """An enquiry that was handed in, from the moment `since` on (seconds of `time.monotonic`).

    `hear` waits for the words of the answer; None where they can only be looked up in our own outbox.
    """

    since: float
    hear: Hear | None = None


class Probe(Protocol):
    """Whoever writes to us on a channel. `account` is the page or number, where the channel has several."""

    @property
    def channel(self) -> Channel:
        """The channel."""

    @property
    def account(self) -> str:
        """The account that is written to."""

    @property
    def seen(self) -> str:
        """Where an answer that is heard was read: `mailbox` or `socket`."""

    def ask(self, enquiry: Enquiry) -> AbstractAsyncContextManager[Asked]:
        """Hand the enquiry in, and listen until the context ends. Raises ProbeError."""


@dataclass(frozen=True)
class Front:
    """Our own service as the outside sees it: `url` without a slash at its end; `clock` is aware."""

    http: httpx.AsyncClient
    url: str
    clock: Callable[[], datetime]

    async def deliver(self, path: str, body: bytes, headers: dict[str, str]) -> None:
        """Post a delivery of another system. Raises ProbeError unless it is taken."""
        headers = {"content-type": "application/json"} | headers
        await self.send(httpx.Request("POST", f"{self.url}{path}", content=body, headers=headers))

    async def send(self, request: httpx.Request) -> httpx.Response:
        """Send a request. Raises ProbeError when nothing comes back, or something that is no 2xx."""
        request.extensions = {"timeout": httpx.Timeout(TIMEOUT_SECONDS).as_dict()}
        try:
            answer = await self.http.send(request)
        except httpx.HTTPError as error:
            raise ProbeError(f"{self.url} does not answer ({type(error).__name__})") from None
        if not answer.is_success:
            raise ProbeError(f"{request.url.path} answers {answer.status_code}")
        return answer
