"""What the page shows: what is known, masked where it would tell a stranger too much, and what can be chosen."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.dates import format_skeleton

from agent.catalogue import Model
from agent.classify.analysis import Slots
from agent.dialog.conversation import Conversation, State
from agent.dialog.policy import Policy
from agent.dialog.territory import Settled, settle_area
from agent.dialog.titles import first_name
from agent.dialog.wishes import CHOICES
from agent.dialog.wording import Wording
from agent.storage.codec import dump_record
from agent.web.link.calendar import PARTS, Tick, group_weeks, known_ticks, list_days, write_tick
from agent.web.link.choice import LONGEST, Answers, first
from agent.web.link.sentences import BETWEEN_WINDOWS, name_configuration

TELLING_STATES = (State.HANDED_OFF, State.CONFIRMED, State.WITH_HUMAN, State.CLOSED)


@dataclass(frozen=True)
class Part:
    """One box of the calendar."""

    name: str
    tick: str
    is_ticked: bool


@dataclass(frozen=True)
class Day:
    """One line of the calendar."""

    label: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Week:
    """One sheet of the calendar; it lies open where something is ticked, and at the beginning."""

    label: str
    days: tuple[Day, ...]

    @property
    def is_ticked(self) -> bool:
        """True when something in it is ticked."""
        return any(part.is_ticked for day in self.days for part in day.parts)


@dataclass(frozen=True)
class View:
    """One conversation as its page shows it."""

    conversation: Conversation
    contact: str
    policy: Policy
    wording: Wording
    today: date

    @property
    def slots(self) -> Slots:
        """What is known."""
        return self.conversation.slots

    @property
    def seal(self) -> str:
        """A name for the wish as it is shown, so that a yes is only taken to exactly this one."""
        shown = f"{dump_record(self.slots)}|{self.conversation.dealer_id}|{self.conversation.state}"
        return hashlib.sha256(shown.encode()).hexdigest()[:16]

    @property
    def awaits_yes(self) -> bool:
        """True when the wish was read back and only the yes is missing."""
        return self.conversation.state is State.AWAITING_CONFIRMATION and self.conversation.summarised

    @property
    def wishes(self) -> bool:
        """True when a test drive is wished for already, and that still runs."""
        return self.conversation.test_drive and self.conversation.state not in (State.CLOSED, State.NURTURING)

    @property
    def dealer(self) -> str:
        """The dealer of the wish with its town; the brand where there is none."""
        dealer = self.policy.dealer(self.conversation.dealer_id)
        return f"{dealer.name}, {dealer.city}" if dealer else self.policy.catalogue.brand.name

    @property
    def state(self) -> str:
        """The name of the sentence about where the wish stands; empty where there is nothing to say."""
        return str(self.conversation.state) if self.conversation.state in TELLING_STATES else ""

    @property
    def first_name(self) -> str:
        """What the person is called."""
        return first_name(self.slots.name) if self.slots.name else ""

    @property
    def country(self) -> str:
        """The country of the known postcode, as far as it is settled."""
        area = settle_area(self.slots, self.policy)
        return area.country if isinstance(area, Settled) else ""

    @property
    def car(self) -> str:
        """The wished-for car in words."""
        model = [self.policy.catalogue.model(self.slots.model).name] if self.slots.model else []
        return ", ".join((*model, *name_configuration(self.slots, self.wording)))

    @property
    def windows(self) -> str:
        """The known times in words."""
        return BETWEEN_WINDOWS.join(map(self.wording.describe_window, self.slots.availability))

    def list_weeks(self, ticked: Collection[Tick] | None = None) -> tuple[Week, ...]:
        """The calendar, with what is known or was just ticked."""
        days = list_days(self.today)
        marked = known_ticks(self.slots.availability, days) if ticked is None else ticked
        return tuple(self.draw_week(week, marked) for week in group_weeks(days))

    def draw_week(self, days: Sequence[date], marked: Collection[Tick]) -> Week:
        """One sheet."""
        ends = [format_skeleton("MMMd", day, locale=self.wording.locale) for day in (days[0], days[-1])]
        lines = tuple(
            Day(
                format_skeleton("MMMEd", day, locale=self.wording.locale),
                tuple(Part(part, write_tick(day, part), (day, part) in marked) for part in PARTS),
            )
            for day in days
        )
        return Week(" – ".join(dict.fromkeys(ends)), lines)

    def list_choices(self, model: Model) -> dict[str, dict[str, str]]:
        """What can be chosen of a model: each list with more than one value, its values in words."""
        lists = {slot: getattr(model, values) for slot, values in CHOICES.items()}
        return {
            slot: {value: self.wording.name_value(value, slot) for value in values}
            for slot, values in lists.items()
            if len(values) > 1
        }

    def known_choice(self, slot: str, values: Mapping[str, str]) -> str:
        """The value that is wished for already, where the model has it; else nothing."""
        known = getattr(self.slots, slot)
        return str(known) if known in values else ""

    def list_extras(self, model: Model) -> dict[str, str]:
        """The extras of a model that were not wished for yet, in words."""
        left = (extra for extra in model.extras if extra not in self.slots.extras)
        return {extra: self.wording.name_value(extra, "extras") for extra in left}


def mask_number(number: str | None) -> str:
    """A phone number by which only its owner knows it."""
    return f"{number[:3]} … {number[-2:]}" if number else ""


def mask_address(address: str) -> str:
    """A mail address by which only its owner knows it."""
    local, _, domain = address.partition("@")
    return f"{local[:1]}…@{domain[:1]}…{domain[domain.rfind('.') :]}" if domain else ""


def gather_view(view: View, answers: Answers, ticked: Collection[Tick] | None) -> dict[str, Any]:
    """What the template is filled with; `answers` are those of a page that could not be taken."""
    brand, slots = view.policy.catalogue.brand, view.slots
    known = {"postcode": slots.postcode or "", "country": view.country, "model": slots.model or ""}
    return {
        "view": view,
        "weeks": view.list_weeks(ticked),
        "parts": PARTS,
        "models": view.policy.catalogue.models,
        "countries": {code: view.wording.name_value(code, "country") for code in brand.countries},
        "answers": answers,
        "typed": {name: first(answers, name) or known.get(name, "") for name in LONGEST},
        "masked_phone": mask_number(slots.phone),
        "masked_email": mask_address(view.contact),
        "masked_name": f"{view.first_name} …" if view.first_name else "",
    }
