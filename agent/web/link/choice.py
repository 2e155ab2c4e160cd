"""What somebody chose on the page, and what of it is new."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from agent.catalogue import Catalogue, Model
from agent.classify.analysis import Slots
from agent.dialog.policy import Policy
from agent.dialog.territory import Ambiguous, Outside, Settled, Unknown, settle_area
from agent.dialog.wishes import CHOICES
from agent.web.form.contact import read_phone_number
from agent.web.form.enquiry import settle_line
from agent.web.link.calendar import known_ticks, list_windows, read_ticks

LONGEST = {"name": 100, "phone": 40, "postcode": 12, "country": 2, "model": 100}  # characters

Answers = Mapping[str, Sequence[str]]  # the fields of the page, each with all its values


@dataclass(frozen=True)
class Change:
    """What is new, all other slots empty; `faults` names what cannot be taken, by field."""

    slots: Slots = Slots()
    faults: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """True when nothing was changed, and nothing is wrong."""
        return self.slots == Slots() and not self.faults


def read_change(answers: Answers, known: Slots, policy: Policy, days: Sequence[date]) -> Change:
    """What the page says that was not known before."""
    where, fault = read_place(answers, known, policy)
    phone, wrong_number = read_number(answers, known, policy)
    new: dict[str, Any] = where | phone | read_car(answers, known, policy.catalogue)
    name = first(answers, "name")
    if name and name != known.name:
        new["name"] = name
    ticks = read_ticks(answers.get("when", ()), days)
    if ticks and ticks != known_ticks(known.availability, days):
        new["availability"] = list_windows(ticks)
    return Change(replace(Slots(), **new), fault | wrong_number)


def first(answers: Answers, label: str) -> str:
    """The one value of a field, cut to what is ever needed."""
    return settle_line(next(iter(answers.get(label, ())), "")[: LONGEST.get(label, 100)])


def read_place(answers: Answers, known: Slots, policy: Policy) -> tuple[dict[str, str], dict[str, str]]:
    """A new postcode with its country where that was chosen, and what is wrong with it."""
    code, country = first(answers, "postcode"), first(answers, "country").upper()
    country = country if country in policy.catalogue.brand.countries else ""
    before = settle_area(known, policy)
    if not code or (code == known.postcode and (not country or before == Settled(code, country))):
        return {}, {}
    area = settle_area(Slots(postcode=code, country=country or None), policy)
    fault = {Unknown: "unknown_postcode", Ambiguous: "which_country", Outside: "outside"}.get(type(area))
    said = {"postcode": code} | ({"country": country} if country else {})
    return ({}, {"country" if fault == "which_country" else "postcode": fault}) if fault else (said, {})


def read_number(answers: Answers, known: Slots, policy: Policy) -> tuple[dict[str, str], dict[str, str]]:
    """A new phone number as E.164, and whether it is none."""
    typed = first(answers, "phone")
    if not typed:
        return {}, {}
    number = read_phone_number(typed, policy.catalogue.brand.countries)
    if number is None:
        return {}, {"phone": "bad_phone"}
    return ({"phone": number} if number != known.phone else {}), {}


def read_car(answers: Answers, known: Slots, catalogue: Catalogue) -> dict[str, Any]:
    """The model and how it shall be, as far as that is new and the catalogue has it."""
    model = next((one for one in catalogue.models if one.id == first(answers, "model")), None)
    if model is None:
        return {}
    moved = {"model": model.id} if model.id != known.model else {}
    return moved | read_choices(answers, known, model) | read_extras(answers, known, model)


def read_choices(answers: Answers, known: Slots, model: Model) -> dict[str, Any]:
    """The one value of each list of the model, where it is new."""
    chosen = {slot: first(answers, f"{slot}-{model.id}") for slot in CHOICES}
    return {
        slot: value
        for slot, value in chosen.items()
        if value in getattr(model, CHOICES[slot]) and value != getattr(known, slot)
    }


def read_extras(answers: Answers, known: Slots, model: Model) -> dict[str, Any]:
    """The extras that come on top of the known ones."""
    ticked = sorted(set(answers.get(f"extras-{model.id}", ())).intersection(model.extras) - set(known.extras))
    return {"extras": tuple(ticked)} if ticked else {}
