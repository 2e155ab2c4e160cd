"""What a chat channel delivers: a person's message, and all that happens around messages, each one frozen record."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from agent.intake.message import Channel, InboundMessage


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """One thing that happened on a channel.

    `id` is the channel's own id, or one made from the event where it has none, so that (channel, kind, id) names it.
    `account` is the page, number or site it happened on, `contact` the person's id there, `at` when (aware).
    `raw` is the event as it was delivered, for the record.
    """

    channel: Channel
    id: str
    account: str
    contact: str
    at: datetime
    raw: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Written(Arrival):
    """A person wrote, or tapped a button, which says its words."""

    message: InboundMessage


@dataclass(frozen=True, kw_only=True)
class TypedByPerson(Arrival):
    """A person of the brand wrote to the prospect in the brand's own inbox: the agent has to be silent."""

    text: str


@dataclass(frozen=True, kw_only=True)
class OwnEcho(Arrival):
    """A message of ours came back: proof that it left. `outgoing_id` is our own name for it, where it carried one."""

    outgoing_id: str | None


@dataclass(frozen=True, kw_only=True)
class Receipt(Arrival):
    """What became of a message of ours: the one with the channel's id `of`, or all up to the moment `up_to`."""

    status: Literal["sent", "delivered", "read", "failed"]
    of: str | None = None
    up_to: datetime | None = None
    code: int | None = None  # the channel's error code of a failed one
    reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class Edited(Arrival):
    """A person changed the words of an earlier message."""

    of: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Unsent(Arrival):
    """A person took a message back: its words have to be deleted."""

    of: str


@dataclass(frozen=True, kw_only=True)
class Reacted(Arrival):
    """A person put an emoji to a message, or took it away (None). It is no word, and agrees to nothing."""

    of: str
    emoji: str | None


@dataclass(frozen=True, kw_only=True)
class Moved(Arrival):
    """The person has another id on the channel from now on, as after a change of number."""

    to: str


@dataclass(frozen=True, kw_only=True)
class NoMore(Arrival):
    """The person wants no messages that they did not ask for."""


@dataclass(frozen=True, kw_only=True)
class LeadNotice(Arrival):
    """Somebody filled in a form of an advertisement; what it says has to be fetched under `id`."""

    form: str
    origin: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Noted(Arrival):
    """Something that leads to nothing, or that nobody knows yet: kept as it came. `kind` says what it seems to be."""

    kind: str
