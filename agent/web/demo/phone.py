"""The invented phone of a visitor: a chat for each channel, as the person sees it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from agent.intake.message import Channel
from agent.storage.demo_views import DemoView, ShownChat, ShownMessage
from agent.storage.demo_visitors import PHONE_CHANNELS

Recording = Literal["audio", "image"]


class People(Protocol):
    """Whoever writes through a channel; each answers with the HTTP status that the service gave the delivery."""

    async def post_as_person(self, channel: Channel, contact: str, said: str, name: str = "") -> int:
        """A person writes."""

    async def tap_as_person(self, channel: Channel, contact: str, title: str, name: str = "") -> int:
        """A person taps a choice."""

    async def record_as_person(self, channel: Channel, contact: str, kind: Recording, name: str = "") -> int:
        """A person sends a voice message or a picture."""

    async def fill_in_form(self, answers: Mapping[str, str], form: str = "", campaign: str = "") -> int:
        """A person fills in the form of an advertisement."""

    async def post_as_colleague(self, channel: Channel, contact: str, text: str) -> int:
        """Somebody of the brand writes to the person in the brand's own inbox."""


@dataclass(frozen=True)
class Line:
    """One message of a chat. `by` is `visitor`, `assistant` or `person`; `file` is the type of what came instead."""

    id: str
    by: str
    text: str
    at: datetime
    choices: tuple[str, ...] = ()
    file: str = ""


@dataclass(frozen=True)
class Phone:
    """One chat, oldest line first; `is_waiting` while the visitor's latest line is not decided on."""

    channel: Channel
    lines: tuple[Line, ...] = ()
    is_waiting: bool = False

    @property
    def choices(self) -> tuple[str, ...]:
        """What can be tapped now: below the latest line only, as on a real phone."""
        return self.lines[-1].choices if self.lines else ()


def gather_phones(view: DemoView) -> tuple[Phone, ...]:
    """The chat of every channel that the phone has."""
    return tuple(gather_phone(channel, view) for channel in PHONE_CHANNELS)


def gather_phone(channel: Channel, view: DemoView) -> Phone:
    """One chat."""
    written = [message for message in view.messages if message.channel is channel]
    lines = sorted([*map(read_written, written), *read_answers(channel, view.chats)], key=lambda line: line.at)
    return Phone(channel, tuple(lines), any(message.state == "taken" for message in written))


def read_written(message: ShownMessage) -> Line:
    """What the visitor wrote, or sent instead of words."""
    said = message.message
    if said is None:
        return Line(message.id, "visitor", "", message.received_at)
    file = said.attachments[0].content_type.partition("/")[0] if said.attachments and not said.text else ""
    return Line(message.id, "visitor", said.text, message.received_at, file=file)


def read_answers(channel: Channel, chats: Sequence[ShownChat]) -> Iterator[Line]:
    """What the assistant or a colleague wrote there."""
    for chat in chats:
        if chat.channel is channel:
            by = "person" if chat.kind == "person" else "assistant"
            yield Line(chat.id, by, chat.text, chat.created_at, chat.choices)
