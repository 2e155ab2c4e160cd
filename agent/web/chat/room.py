"""What the socket and the plain requests of the chat share: who comes in, what they say, and what there is to read."""

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import structlog
from sqlalchemy.exc import SQLAlchemyError

from agent.flows.desk import Desk
from agent.flows.take_in import Incoming, take_in_messages
from agent.intake.message import Channel, InboundMessage
from agent.storage.chat_lines import Chat, chat_id, load_chat
from agent.storage.notices import Notices
from agent.web.chat.badges import Badge, show_badge
from agent.web.chat.frames import Hello, Say, find_fault
from agent.web.chat.limits import Limits
from agent.web.chat.origin import is_welcome, read_origin

SOURCE = "chat"

log = structlog.get_logger()


@dataclass(frozen=True)
class Guest:
    """Who talks to us: the visitor, the network address, and the site whose page holds the widget."""

    badge: Badge
    address: str
    site: str


@dataclass(frozen=True)
class Room:
    """The web chat of one process. `refused` counts what was turned away, by reason; nothing else is kept of it.

    `longest_look` is how many seconds a plain request waits for news: few, so as not to hold up a stop of the service.
    """

    desk: Desk
    notices: Notices
    sites: frozenset[str] = frozenset()
    longest_look: float = 5.0
    limits: Limits = field(default_factory=Limits)
    refused: Counter[str] = field(default_factory=Counter)

    def turn_away(self, headers: Mapping[str, str], address: str) -> str | None:
        """Why nobody may come in from there (`origin` or `too_often`); None when they may."""
        if not is_welcome(headers, self.sites):
            return self.refuse("origin")
        return None if self.limits.allows_request(address, time.monotonic()) else self.refuse("too_often")

    def refuse(self, reason: str) -> str:
        """Count what was turned away."""
        self.refused[reason] += 1
        return reason

    def counts(self) -> dict[str, int]:
        """How often what was turned away, under `chat_<reason>`."""
        return {f"chat_{reason}": count for reason, count in sorted(self.refused.items())}

    def greet(self, token: str | None, address: str, headers: Mapping[str, str]) -> Guest:
        """Who comes with a token; somebody new without one."""
        return Guest(show_badge(token, self.desk.house.secret), address, headers.get("origin", ""))

    async def read(self, guest: Guest) -> Chat:
        """What there is to read for a guest."""
        async with self.desk.engine.begin() as connection:
            return await load_chat(connection, guest.badge.visitor)

    async def hear(self, guest: Guest, line: Say, came: Hello | Say) -> str | None:
        """Take a line in; answers with why not (`empty`, `too_long`, `too_often`, `later`), None when it is stored."""
        fault = find_fault(line.text)
        if fault is None and not self.limits.allows_line(guest.badge.visitor, guest.address, time.monotonic()):
            fault = "too_often"
        if fault:
            return self.refuse(fault)
        try:
            incoming = Incoming(self.to_message(guest, line, came), line.model_dump_json().encode(), SOURCE)
            await take_in_messages(self.desk, [incoming])
        except SQLAlchemyError as error:
            log.warning("chat_line_not_stored", error=type(error).__name__)
            return self.refuse("later")
        return None

    def to_message(self, guest: Guest, line: Say, came: Hello | Say) -> InboundMessage:
        """A line as the record that every channel delivers."""
        return InboundMessage(
            channel=Channel.WEB_CHAT,
            id=chat_id(guest.badge.visitor, line.id),
            received_at=self.desk.clock(),
            sender=guest.badge.visitor,
            sender_name=None,
            subject=None,
            text=line.text.strip(),
            account=guest.site,
            origin=read_origin(came.page, came.referrer),
        )
