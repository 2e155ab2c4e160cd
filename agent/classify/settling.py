"""From everything that was read to one value a slot: which part is believed, and what an intent rules out."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from agent.classify.analysis import Evidence, Found, Intent, Signal, Slots, Window
from agent.classify.clauses import Part
from agent.classify.extraction import Extraction, Message
from agent.classify.lexicon.cues import Cue

CAR = frozenset({"model", "powertrain", "transmission", "drivetrain", "trim", "colour", "extras"})
# What a message of this intent does not state for the drive: the car in the workshop is owned, its date is no drive's.
RULED_OUT = {Intent.SERVICE: CAR | {"availability"}}
UNHEARD = (Intent.AUTOMATED, Intent.SPAM)
Located = tuple[str, Found]


def settle_found(
    extraction: Extraction, intent: Intent, signals: frozenset[Signal], message: Message
) -> tuple[Located, ...]:
    """The values that count for this intent, in the order of trust, one a slot except for windows and extras."""
    if intent in UNHEARD:
        return ()
    found = [(part, one) for part, one in extraction.found if one.slot not in RULED_OUT.get(intent, ())]
    if intent is Intent.APPOINTMENT_CHANGE:
        found = [pair for pair in found if pair[1].slot != "availability" or is_new_time(pair, signals, message)]
    return tuple(_first_of_each(found))


def _first_of_each(found: Iterable[Located]) -> Iterable[Located]:
    seen: set[object] = set()
    for part, one in found:
        key = (one.slot, one.value) if one.slot in ("availability", "extras") else one.slot
        if key not in seen:
            seen.add(key)
            yield part, one


def is_new_time(located: Located, signals: frozenset[Signal], message: Message) -> bool:
    """False for the time of the appointment that is to be moved or cancelled."""
    if Signal.CANCEL in signals and Signal.MOVE not in signals:
        return False
    part, one = located
    at = one.start + (len(message.subject) + 1 if part == "text" else 0)
    sentence = next((piece for piece in message.wording.sentences if piece.start <= at <= piece.end), None)
    return sentence is None or not _is_old(sentence, at - sentence.start, one.end - one.start)


def _is_old(sentence: Part, at: int, length: int) -> bool:
    """The words next to a time tell: "statt Freitag", "Termin am Freitag", "Freitag kann ich nicht"."""
    before = Part(sentence.text[max(0, at - 45) : at], 0, sentence.language)
    after = Part(sentence.text[at + length : at + length + 40], 0, sentence.language)
    old = max((match.end() for cue in (Cue.OLD_TIME,) if (match := before.last(cue))), default=-1)
    new = max((match.end() for cue in (Cue.NEW_TIME,) if (match := before.last(cue))), default=-1)
    refused = after.find(Cue.TIME_REFUSED)
    return old > new or (new < 0 and refused is not None and not _another_time_first(after, refused.start()))


def _another_time_first(after: Part, until: int) -> bool:
    new = after.find(Cue.NEW_TIME)
    return new is not None and new.start() < until


def fill_slots(found: Iterable[Located]) -> Slots:
    """The record of the slots; windows and extras are gathered, all others have one value."""
    slots: dict[str, Any] = {}
    for _, one in found:
        if one.slot == "availability" and isinstance(one.value, Window):
            slots["availability"] = (*slots.get("availability", ()), one.value)
        elif one.slot == "extras":
            slots["extras"] = tuple(sorted({*slots.get("extras", ()), str(one.value)}))
        else:
            slots.setdefault(one.slot, one.value)
    return replace(Slots(), **slots)


def explain_slots(found: Iterable[Located], texts: dict[str, str]) -> tuple[Evidence, ...]:
    """Where each value was read: the words, their part and place, and the rule."""
    return tuple(
        Evidence(
            one.slot, _plain(one.value), texts.get(part, "")[one.start : one.end], part, one.start, one.end, one.rule
        )
        for part, one in found
    )


def _plain(value: object) -> object:
    return value.as_json() if isinstance(value, Window) else value
