"""What is remembered of a mailbox (how far it was read) and told of it (how it is)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class State(StrEnum):
    """How it stands with a mailbox."""

    CONNECTED = "connected"
    RECONNECTING = "reconnecting"
    REFUSED = "refused"  # a person has to correct the login


@dataclass(frozen=True)
class MailboxStatus:
    """What health says of one mailbox. `silent_since` is None while it answers; `last_error` stays when it is over."""

    mailbox: str
    state: State
    last_success: datetime | None = None
    last_error: str | None = None
    silent_since: datetime | None = None


@dataclass(frozen=True)
class Checkpoint:
    """How far a folder has been taken in; void when the server changes the folder's UIDVALIDITY."""

    uidvalidity: int
    last_uid: int


class Checkpoints(Protocol):
    """Where checkpoints are kept. What is lost here is fetched again, and then recognised by its identity."""

    async def load_checkpoint(self, mailbox: str) -> Checkpoint | None:
        """Give the last one stored for this mailbox."""

    async def store_checkpoint(self, mailbox: str, checkpoint: Checkpoint) -> None:
        """Keep it."""


class MemoryCheckpoints:
    """Checkpoints for demo and tests; they end with the process."""

    def __init__(self) -> None:
        self.stored: dict[str, Checkpoint] = {}

    async def load_checkpoint(self, mailbox: str) -> Checkpoint | None:
        """Give the last one stored for this mailbox."""
        return self.stored.get(mailbox)

    async def store_checkpoint(self, mailbox: str, checkpoint: Checkpoint) -> None:
        """Keep it."""
        self.stored[mailbox] = checkpoint
