"""What a channel has to offer: the two small ports behind which every chat stands, and the health of its login."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from agent.channels.outcome import Outcome, Sent
from agent.channels.outgoing_chat import OutgoingChat
from agent.intake.arrivals import Arrival


class ChatSender(Protocol):
    """Whoever sends messages on a chat."""

    async def send(self, chat: OutgoingChat) -> Outcome:
        """Send the message once; never raises for what a server or the network did."""


@runtime_checkable
class ShowsTyping(Protocol):
    """Whoever can show a person that an answer is being written."""

    async def show_typing(self, account: str, contact: str, message_id: str | None) -> None:
        """Show it; whether that works does not matter."""


class MemoryChat:
    """Keeps messages instead of sending them, for demo and tests."""

    def __init__(self) -> None:
        self.kept: list[OutgoingChat] = []

    async def send(self, chat: OutgoingChat) -> Outcome:
        """Keep the message."""
        self.kept.append(chat)
        return Sent("kept", f"kept-{len(self.kept)}")


class MalformedError(ValueError):
    """A delivery that is signed well and cannot be read; the text says what was wrong."""


class WebhookSource(Protocol):
    """Whoever delivers events to `/webhooks/<name>`."""

    name: str

    def accepts(self, body: bytes, headers: Mapping[str, str], now: datetime) -> bool:
        """True when the raw body was signed by the channel, and not too long ago. Header names are lower case."""

    def read(self, body: bytes, now: datetime) -> Sequence[Arrival]:
        """Everything in a delivery, in its order; `now` is aware. Raises MalformedError."""

    def answer_challenge(self, query: Mapping[str, str]) -> str | None:
        """What to answer when the channel asks whether we are we (GET); None refuses."""


@dataclass(frozen=True)
class ChannelHealth:
    """Whether a channel can be used: `trouble` says why not, in words for an operator; `expires_at` ends its login."""

    channel: str
    account: str
    trouble: str | None = None
    expires_at: datetime | None = None


class HealthCheck(Protocol):
    """Whoever can say whether their login and their subscription still hold."""

    async def check(self) -> Sequence[ChannelHealth]:
        """Ask the channel; never raises for what a server or the network did."""
