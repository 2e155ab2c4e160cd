"""From everything that was read to one value a slot: which part is believed, and what an intent rules out."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from agent.classify.analysis import Found, Intent, Signal, Slots, Window
from agent.classify.clues import CAR, Clues
from agent.classify.extraction import Extraction
from agent.classify.lexicon.cues import Cue
from agent.classify.wording import Wording

# What a message of this intent does not state for the drive: the car in the workshop, or complained of, is owned,
# its date is no drive's, and a deadline for an apology, the day of a feast or of a first day at work is none either.
TIMES = frozenset({"availability"})
RULED_OUT: Mapping[Intent, frozenset[str]] = {
    Intent.SERVICE: CAR | TIMES,
    Intent.PRIVACY: CAR | TIMES,
    Intent.COMPLAINT: CAR | TIMES,
    Intent.OTHER: TIMES,
    Intent.SALES_INQUIRY: TIMES,
}
WANTS_CAR = (Intent.TEST_DRIVE, Intent.SALES_INQUIRY)
UNHEARD = (Intent.AUTOMATED, Intent.SPAM)
Located = tuple[str, Found]


def settle_found(extraction: Extraction, intent: Intent, clues: Clues) -> tuple[Located, ...]:
    """The values that count for this intent, in the order of trust, one a slot except for windows and extras.

    Where something was asked before, a time beside a question for the price is one for the drive.
    """
    if intent in UNHEARD:
        return ()
    answers = clues.expected_slot is not None and intent is Intent.SALES_INQUIRY
    ruled_out = frozenset() if answers else RULED_OUT.get(intent, frozenset())
    left = extraction.left if intent in WANTS_CAR else ()
    counting = (pair for pair in (*extraction.found, *left) if pair[1].slot not in ruled_out)
    if intent is Intent.APPOINTMENT_CHANGE:
        counting = (pair for pair in counting if pair[1].slot not in TIMES or _is_new_time(*pair, clues))
    return tuple(_first_of_each(counting))


def _only_cancels(signals: frozenset[Signal]) -> bool:
    return Signal.CANCEL in signals and not signals & {Signal.MOVE, Signal.CHANGE}


def _is_new_time(part: str, window: Found, clues: Clues) -> bool:
    """True for what is no time of the appointment that changes, which a subject such as "Probefahrt am 20.3." names."""
    subject = Wording(clues.wording.subject, clues.wording.language)
    if part == "subject" and not subject.has(Cue.MOVE, Cue.CHANGE):
        return False
    return not _only_cancels(clues.signals) or _is_instead(part, window, clues.wording)


def _is_instead(part: str, window: Found, wording: Wording) -> bool:
    """True for the new time of what is cancelled: it is asked for in a sentence that does not cancel."""
    start = window.start + (wording.text_start if part == "text" else 0)
    said_in = [sentence for sentence in wording.sentences if sentence.start <= start < sentence.end]
    return any(sentence.is_question and not sentence.has(Cue.CANCEL) for sentence in said_in)


def _first_of_each(found: Iterable[Located]) -> Iterable[Located]:
    seen: set[object] = set()
    for part, one in found:
        key = (one.slot, one.value) if one.slot in ("availability", "extras") else one.slot
        if key not in seen:
            seen.add(key)
            yield part, one


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
