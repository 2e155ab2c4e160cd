"""Everything that a dealer is told about one lead, gathered before any of it is written down."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Literal
from urllib.parse import quote
from zoneinfo import ZoneInfo

import phonenumbers

from agent.catalogue import Catalogue
from agent.classify.analysis import Slots, Window
from agent.dealers import Dealer
from agent.dialog.policy import Policy
from agent.dialog.territory import Settled, settle_area
from agent.handoff.clean_text import one_line
from agent.handoff.lead import Lead
from agent.handoff.phone import parse_phone
from agent.handoff.routing import distance_km
from agent.intake.message import Channel
from agent.postcodes import PostcodeArea

SHORT_ID_LENGTH = 8

LONGEST_ORIGIN = 120  # characters of one value: a campaign's name, not a whole address with its query


@dataclass(frozen=True)
class Line:
    """One message of the conversation, word for word; `at` is aware."""

    at: datetime
    author: Literal["prospect", "assistant", "colleague"]
    text: str


@dataclass(frozen=True)
class LeadDocument:
    """One lead for one dealer.

    `relay_address` is ours, and what is sent there reaches the prospect on the channel they wrote on.
    `answer_by` (aware) is a deadline that the dealer has agreed to, `portal_url` where the lead can be answered.
    """

    lead: Lead
    dealer: Dealer
    catalogue: Catalogue
    area: PostcodeArea | None  # where the prospect is
    relay_address: str
    transcript: tuple[Line, ...] = ()
    answer_by: datetime | None = None
    portal_url: str | None = None

    @cached_property
    def zone(self) -> ZoneInfo:
        """The brand's time zone, in which all times are told."""
        return ZoneInfo(self.catalogue.brand.timezone)

    @property
    def short_id(self) -> str:
        """A few characters that name the lead to people."""
        letters = "".join(c for c in self.lead.id if c.isascii() and c.isalnum())
        return letters[:SHORT_ID_LENGTH] or "lead"

    @property
    def model_name(self) -> str | None:
        """What the brand calls the car; None for one it does not have any more."""
        names = (model.name for model in self.catalogue.models if model.id == self.lead.slots.model)
        return next(names, None)

    @property
    def name(self) -> str:
        """The prospect's name; "" when it was not given."""
        return one_line(self.lead.slots.name)

    @property
    def email(self) -> str:
        """The prospect's own address: the one they named, else the one they wrote from; "" when none is known."""
        written_from = self.lead.contact_address or ""
        return one_line(self.lead.slots.email or (written_from if "@" in written_from else ""))

    @property
    def origin(self) -> str:
        """What led the prospect here, in one line of `key=value`, each value cut where it gets long; "" if unknown."""
        return ", ".join(f"{key}={one_line(value)[:LONGEST_ORIGIN]}" for key, value in self.lead.origin)

    @property
    def reply_to(self) -> str:
        """The address at which the dealer reaches the prospect: their own, else the relay."""
        return self.email or self.relay_address

    @property
    def mailto(self) -> str:
        """The link that writes to the prospect; nothing in the address can add a field to the mail."""
        return f"mailto:{quote(self.reply_to, safe='@+')}"

    @cached_property
    def phone(self) -> phonenumbers.PhoneNumber | None:
        """The number to call: the one they named, else the one they wrote from with WhatsApp."""
        written_from = self.lead.contact_address if self.lead.channel is Channel.WHATSAPP else None
        return parse_phone(self.lead.slots.phone) or parse_phone(written_from)

    @property
    def place(self) -> str:
        """Where the prospect is: the place of the postcode, else as they wrote it; "" when unknown."""
        return self.area.place if self.area else one_line(self.lead.slots.place)

    @property
    def country(self) -> str | None:
        """The prospect's country (ISO 3166-1 alpha-2)."""
        return self.area.country if self.area else self.lead.slots.country

    @property
    def distance_km(self) -> int | None:
        """Kilometres from the prospect to the dealer, as the crow flies."""
        return round(distance_km(self.area, self.dealer)) if self.area else None

    @property
    def windows(self) -> tuple[Window, ...]:
        """When the prospect could drive, the earliest first."""
        return tuple(sorted(self.lead.slots.availability, key=begin_of))

    def local(self, at: datetime) -> datetime:
        """An instant in the brand's zone."""
        return at.astimezone(self.zone)


def begin_of(window: Window) -> tuple[date, date, tuple[int, ...], str, str]:
    """What windows are sorted by; one without a first day comes before all that have one."""
    return (
        window.date_from or date.min,
        window.date_to or date.max,
        window.weekdays,
        window.time_from or "",
        window.time_to or "",
    )


def locate_prospect(slots: Slots, policy: Policy) -> PostcodeArea | None:
    """The area of the postcode table that the prospect is in; None when it cannot be settled."""
    settled = settle_area(slots, policy)
    return policy.postcodes.areas.get((settled.country, settled.postcode)) if isinstance(settled, Settled) else None
