"""Rule 8: ask for what is missing of a wish, or read it back and ask for the one confirmation."""

from dataclasses import replace
from typing import Any

from agent.classify.analysis import Signal, Slots
from agent.dialog.acts import (
    Act,
    AmbiguousPostcode,
    AskSlots,
    ChooseModel,
    DatesDisagree,
    DatesPassed,
    NotOffered,
    OutsideCountries,
    Summary,
    UnknownModel,
    UnknownPostcode,
)
from agent.dialog.case import Case
from agent.dialog.conversation import Decision, State
from agent.dialog.reply import reply
from agent.dialog.territory import Ambiguous, Outside, Settled, Unknown
from agent.dialog.wishes import drop_unoffered, future_windows
from agent.intake.message import Channel

ASKED_AT_ONCE_ON_CHAT = 2
ADDRESSLESS = (Channel.WEB_CHAT, Channel.FACEBOOK, Channel.INSTAGRAM, Channel.WEBHOOK)  # nobody can be called by it
QUALIFYING: dict[str, Any] = {"state": State.QUALIFYING, "summarised": False, "noes": 0, "refusals": 0}
SUMMARISED: dict[str, Any] = QUALIFYING | {"state": State.AWAITING_CONFIRMATION, "summarised": True}


def ask_or_summarise(case: Case) -> Decision:
    """What comes next on the way to a complete wish."""
    case_slots, notes = settle_slots(case)
    if isinstance(case.area, Outside):
        return reply(case, "outside", (say_outside(case, case.area),), slots=case_slots, **QUALIFYING)
    if case.models:
        return ask(case, ("configuration",), case_slots, notes)
    missing = missing_slots(case, case_slots)
    if missing:
        return ask(case, missing, case_slots, notes)
    return summarise(case, case_slots, notes)


def settle_slots(case: Case) -> tuple[Slots, tuple[Act, ...]]:
    """The slots without passed windows and without what the model does not offer; and what has to be said about it."""
    conflict = case.says(Signal.DATE_CONFLICT)
    windows = () if conflict else future_windows(case.slots.availability, case.turn.at, case.policy.zone)
    slots = replace(case.slots, availability=windows)
    notes: list[Act] = []
    if conflict:
        notes.append(DatesDisagree())
    elif case.slots.availability and not windows:
        notes.append(DatesPassed())
    if case.analysis.unknown_model and not case.said.model:
        every_model = tuple(model.name for model in case.policy.catalogue.models)
        notes.append(UnknownModel(case.analysis.unknown_model, every_model))
    if slots.model:
        slots, unoffered = settle_choices(case, slots)
        notes.extend(unoffered)
    if isinstance(case.area, Unknown):
        notes.append(UnknownPostcode(case.area.postcode))
    return slots, tuple(notes)


def settle_choices(case: Case, slots: Slots) -> tuple[Slots, tuple[Act, ...]]:
    """What the model cannot be had with is dropped, and said where this message asked for it."""
    model = case.policy.catalogue.model(slots.model or "")
    cleared, dropped = drop_unoffered(slots, model)
    said = [
        NotOffered(model.name, slot, value, offered_values(model, slot))
        for slot, value in dropped
        if value == getattr(case.said, slot) or value in case.said.extras
    ]
    return cleared, tuple(said)


def offered_values(model: object, slot: str) -> tuple[str, ...]:
    """The values of a model's list for a slot."""
    values: tuple[str, ...] = getattr(model, slot if slot == "extras" else f"{slot}s")
    return values


def say_outside(case: Case, area: Outside) -> Act:
    """The honest answer to somebody whom the brand cannot serve."""
    return OutsideCountries(area.country, case.policy.catalogue.brand.countries)


def name_models(case: Case, model_ids: tuple[str, ...]) -> tuple[str, ...]:
    """The names that the brand gives its models."""
    return tuple(case.policy.catalogue.model(model_id).name for model_id in model_ids)


def missing_slots(case: Case, slots: Slots) -> tuple[str, ...]:
    """What still has to be known, in the order it is asked."""
    known = {
        "postcode": isinstance(case.area, Settled),
        "availability": bool(slots.availability),
        "configuration": slots.model is not None,
    }
    return tuple(slot for slot, is_known in known.items() if not is_known)


def ask(case: Case, missing: tuple[str, ...], slots: Slots, notes: tuple[Act, ...]) -> Decision:
    """One question for all that is missing; on chat for the first two."""
    asked = missing[:ASKED_AT_ONCE_ON_CHAT] if case.before.channel.is_chat else missing
    question = ask_for(case, asked, again=case.restates_wish, bare=bool(notes))
    counted = int(case.restates_wish)
    return reply(case, "ask", (*notes, *question), asked, slots=slots, **QUALIFYING, misunderstood=counted)


def ask_for(case: Case, asked: tuple[str, ...], again: bool, bare: bool = False) -> tuple[Act, ...]:
    """The questions for some slots: which of several models, which of several countries, and the rest in one."""
    if case.models and asked == ("configuration",):
        return (ChooseModel(name_models(case, case.models)),)
    if isinstance(case.area, Ambiguous) and "postcode" in asked:
        country = AmbiguousPostcode(case.area.postcode, case.area.countries)
        rest = tuple(slot for slot in asked if slot != "postcode")
        return (country, AskSlots(rest, again=again, bare=True)) if rest else (country,)
    place = case.slots.place if "postcode" in asked and not case.slots.postcode else None
    return (AskSlots(asked, place, again, bare),)


def summarise(case: Case, slots: Slots, notes: tuple[Act, ...]) -> Decision:
    """Everything is known: one summary with one question; name and number are asked for once, in words."""
    hidden = case.turn.hides_number or case.before.channel in ADDRESSLESS
    reachable = bool(slots.email) or not hidden
    summary = Summary(
        slots=slots,
        model=case.policy.catalogue.model(slots.model or "").name,
        windows=slots.availability,
        dealer=case.dealer,
        ask_name=slots.name is None and not case.before.contact_asked,
        ask_contact=None if slots.phone or case.before.contact_asked else "phone" if reachable else "any",
    )
    return reply(
        case,
        "summarise",
        (*notes, summary),
        ("confirmation",),
        slots=slots,
        dealer_id=case.dealer.id if case.dealer else None,
        contact_asked=True,
        misunderstood=int(case.restates_wish),
        **SUMMARISED,
    )
