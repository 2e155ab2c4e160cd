"""The intent in steps: rules, a fast model for every message, and likeness of meaning where both leave doubt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.classify.analysis import Intent
from agent.classify.intents import (
    MODEL,
    Clues,
    IntentModel,
    IntentReading,
    Scores,
    cool_scores,
    decide_intent,
    may_wish,
)
from agent.classify.likeness import Likeness

FAIR = 0.6  # the confidence from which a wish for a drive in a running conversation is believed
SURE = 0.9  # above it the fast model is hardly ever wrong, and the slower one would only cost time


@dataclass(frozen=True)
class Look:
    """One message as rules and models see it; `words` are those of the writer without the names of cars."""

    clues: Clues
    features: list[str]
    words: str


class IntentReader:
    """Reads what people want; built once, remembers nothing."""

    def __init__(self, model: IntentModel, likeness: Likeness | None = None) -> None:
        """Without `likeness` the fast model decides alone."""
        self._model = model
        self._likeness = likeness

    def read_all(self, looks: Sequence[Look]) -> list[IntentReading]:
        """The intent of each message, in the same order."""
        scores = self._model.score_all([look.features for look in looks])
        readings = [decide_intent(look.clues, score) for look, score in zip(looks, scores, strict=True)]
        doubts = [number for number, reading in enumerate(readings) if is_doubtful(reading)]
        if self._likeness and doubts:
            asked = [looks[number] for number in doubts]
            second = self._likeness.score_all([look.words for look in asked], [look.features for look in asked])
            for number, score in zip(doubts, second, strict=True):
                joint = join_scores(scores[number], score, self._likeness.temperature)
                readings[number] = decide_intent(looks[number].clues, joint)
        return readings

    def find_wishes(self, looks: Sequence[Look], readings: Sequence[IntentReading]) -> list[bool]:
        """Which messages wish for a drive; one in a running conversation is judged as if it were the first."""
        wishes = [reading.intent is Intent.TEST_DRIVE for reading in readings]
        pairs = enumerate(zip(looks, readings, strict=True))
        running = [number for number, (look, reading) in pairs if may_wish(look.clues, reading)]
        again = self.read_all([look_as_first(looks[number]) for number in running])
        for number, reading in zip(running, again, strict=True):
            wishes[number] |= reading.intent is Intent.TEST_DRIVE and reading.confidence >= FAIR
        return wishes


def is_doubtful(reading: IntentReading) -> bool:
    """True where no rule decided and the fast model is unsure."""
    return reading.rule == MODEL and reading.confidence < SURE


def join_scores(first: Scores, second: Scores, temperature: float) -> Scores:
    """What two models hold together, each seeing what the other does not."""
    return cool_scores({intent: score * second[intent] for intent, score in first.items()}, temperature)


FIRST = {"running:True": "running:False", "answers:True": "answers:False"}


def look_as_first(look: Look) -> Look:
    """The same message as if nothing had been asked before."""
    features = ["asked:None" if name.startswith("asked:") else FIRST.get(name, name) for name in look.features]
    return Look(replace(look.clues, expected_slot=None), features, look.words)
