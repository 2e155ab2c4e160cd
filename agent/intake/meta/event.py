"""One event of a delivery with where it happened, and the arrivals that it can become."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from agent.intake.arrivals import Arrival, Noted, Written
from agent.intake.message import Attachment, Channel, InboundMessage
from agent.intake.meta.values import JsonObject, read_id, read_whole_number

Pairs = tuple[tuple[str, str], ...]
_ENCODE = json.JSONEncoder(separators=(",", ":")).encode


class Head(TypedDict):
    """What every arrival has."""

    channel: Channel
    id: str
    account: str
    contact: str
    at: datetime
    raw: bytes


@dataclass(frozen=True)
class Place:
    """Where events happen: the channel, our account on it, the apps that are ours, and the time (aware)."""

    channel: Channel
    account: str
    own_apps: frozenset[str]
    now: datetime


def isolate(change: object, entry: JsonObject) -> JsonObject:
    """One of the changes of an entry as an object that also says whose it is and when it was sent."""
    content = change if isinstance(change, dict) else {"unreadable": change}
    return {"id": read_id(entry, "id"), "time": read_whole_number(entry, "time"), **content}


def or_note(arrivals: Iterator[Arrival], note: Callable[[], Noted]) -> Iterator[Arrival]:
    """The arrivals; a note where there are none, so that nothing that was delivered is lost."""
    first = next(arrivals, None)
    yield first or note()
    yield from arrivals


@dataclass(frozen=True)
class Content:
    """What a person sent. `answers` is the channel's id of the message that it answers."""

    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    fields: Pairs = ()
    origin: Pairs = ()
    answers: str = ""


@dataclass(frozen=True)
class Event:
    """One event: the person's id, when it happened, and the object it came as.

    `from_us` when our side caused it. `name` and `phone` (+ and digits) where the channel gives them.
    """

    place: Place
    contact: str
    at: datetime
    content: JsonObject
    from_us: bool = False
    name: str | None = None
    phone: str | None = None

    def head(self, own_id: str = "") -> Head:
        """What every arrival states; without an id of its own the event is named by its content."""
        raw = _ENCODE(self.content).encode("ascii")
        return Head(
            channel=self.place.channel,
            id=own_id or hashlib.sha256(raw).hexdigest(),
            account=self.place.account,
            contact=self.contact,
            at=self.at,
            raw=raw,
        )

    def note(self, kind: str, own_id: str = "") -> Noted:
        """The event is only kept."""
        return Noted(**self.head(own_id), kind=kind)

    def write(self, own_id: str, content: Content) -> Arrival:
        """A person sent something; what holds nothing that anybody could answer is only noted."""
        if not self.contact:
            return self.note("unreadable", own_id)
        if not (content.text or content.attachments or content.fields):
            return self.note("empty", own_id)
        head = self.head(own_id)
        return Written(**head, message=self._as_message(head["id"], content))

    def _as_message(self, own_id: str, content: Content) -> InboundMessage:
        phone = (("phone", self.phone),) if self.phone and not any(key == "phone" for key, _ in content.fields) else ()
        return InboundMessage(
            channel=self.place.channel,
            id=own_id,
            received_at=self.at,
            sender=self.contact,
            sender_name=self.name,
            subject=None,
            text=content.text,
            attachments=content.attachments,
            references=(content.answers,) if content.answers else (),
            fields=(*phone, *content.fields),
            account=self.place.account,
            origin=content.origin,
        )
