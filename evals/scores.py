"""The scores of the data contract: detection, intents, slots, and messages fully right. Pure arithmetic."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

UNSCORED = ("automated", "spam")  # intents whose slots do not count


@dataclass(frozen=True)
class Judged:
    """One message: what was expected and what came out. Slots are plain JSON values."""

    id: str
    language: str
    channel: str
    text: str
    expected_intent: str
    intent: str
    expected_slots: dict[str, Any]
    slots: dict[str, Any]
    confidence: float
    found_language: str
    evidence: tuple[dict[str, Any], ...] = ()

    @property
    def is_right(self) -> bool:
        """Intent and all slots match."""
        return self.intent == self.expected_intent and slot_values(self, expected=True) == slot_values(self)


@dataclass(frozen=True)
class Counts:
    """How often something was found rightly, found wrongly, and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 when nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what was there that was found; 1 when nothing was there."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0


def slot_values(judged: Judged, expected: bool = False) -> set[tuple[str, str]]:
    """(slot, value) pairs; each element of a list is one value."""
    if judged.expected_intent in UNSCORED:
        return set()
    slots = judged.expected_slots if expected else judged.slots
    return {
        (slot, json.dumps(element, sort_keys=True))
        for slot, value in slots.items()
        for element in (value if isinstance(value, list) else [value])
    }


def count_intent(judged: Iterable[Judged], intent: str) -> Counts:
    """One intent against the rest."""
    pairs = [(one.expected_intent == intent, one.intent == intent) for one in judged]
    return Counts(pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False)))


def macro_f1(judged: Sequence[Judged]) -> float:
    """The mean F1 over the intents that occur."""
    intents = sorted({one.expected_intent for one in judged})
    return sum(count_intent(judged, intent).f1 for intent in intents) / len(intents) if intents else 1.0


def count_slots(judged: Iterable[Judged], slot: str | None = None) -> Counts:
    """Micro counts over (message, slot, value), of one slot or of all."""
    right = wrong = missed = 0
    for one in judged:
        wanted = {pair for pair in slot_values(one, expected=True) if slot in (None, pair[0])}
        found = {pair for pair in slot_values(one) if slot in (None, pair[0])}
        right, wrong, missed = right + len(wanted & found), wrong + len(found - wanted), missed + len(wanted - found)
    return Counts(right, wrong, missed)


def share_right(judged: Sequence[Judged]) -> float:
    """The share of messages that are fully right."""
    return sum(one.is_right for one in judged) / len(judged) if judged else 1.0


def share_of_languages(judged: Sequence[Judged]) -> float:
    """The share of messages whose language was recognised."""
    return sum(one.found_language == one.language for one in judged) / len(judged) if judged else 1.0


@dataclass(frozen=True)
class Bin:
    """Answers of about the same confidence: how sure they were on average, and how often they were right."""

    answers: int
    confidence: float
    right: float


def calibrate(judged: Iterable[Judged], width: float = 0.1) -> tuple[Bin, ...]:
    """The bins of equal width that hold any answer, from unsure to sure."""
    bins: dict[int, list[Judged]] = {}
    for one in judged:
        bins.setdefault(min(int(one.confidence / width), round(1 / width) - 1), []).append(one)
    return tuple(_fill_bin(bins[number]) for number in sorted(bins))


def _fill_bin(judged: Sequence[Judged]) -> Bin:
    right = sum(one.intent == one.expected_intent for one in judged)
    return Bin(len(judged), sum(one.confidence for one in judged) / len(judged), right / len(judged))


def calibration_error(judged: Sequence[Judged]) -> float:
    """The expected calibration error of the intents: how far confidence and truth are apart, weighed by answers."""
    return sum(one.answers * abs(one.confidence - one.right) for one in calibrate(judged)) / max(len(judged), 1)


def confuse(judged: Iterable[Judged]) -> dict[tuple[str, str], int]:
    """How often each intent was read as each other: (expected, found) and the number of messages."""
    counts: dict[tuple[str, str], int] = {}
    for one in judged:
        pair = one.expected_intent, one.intent
        counts[pair] = counts.get(pair, 0) + 1
    return counts
