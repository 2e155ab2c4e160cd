"""The intent in steps: rules, a fast model for every message, and likeness of meaning where both leave doubt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.classify.analysis import Intent
from agent.classify.clues import Clues, Hint, hint_at_drive
from agent.classify.intent_model import IntentModel, Scores, cool_scores
from agent.classify.intents import MODEL, IntentReading, decide_intent, may_wish
from agent.classify.likeness import Comparison, Likeness

# How near to labelled wishes for a drive a message must come to be one, by how much of it speaks of driving a car:
# words that could stand in any talk are believed only where their whole meaning is familiar.
NEAR_ENOUGH = {Hint.NAMED: 0.1, Hint.LOOSE: 0.2, Hint.NONE: 0.45}
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
        doubts = [number for number, reading in enumerate(readings) if is_doubtful(looks[number], reading)]
        if self._likeness and doubts:
            asked = [looks[number] for number in doubts]
            second = self._likeness.compare_all([look.words for look in asked], [look.features for look in asked])
            for number, comparison in zip(doubts, second, strict=True):
                readings[number] = decide_together(
                    looks[number], scores[number], comparison, self._likeness.temperature
                )
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


def is_doubtful(look: Look, reading: IntentReading) -> bool:
    """True where no rule decided and the fast model is unsure, or hears a wish in words that name no drive."""
    unnamed = reading.intent is Intent.TEST_DRIVE and hint_at_drive(look.clues) is not Hint.NAMED
    return reading.rule == MODEL and (reading.confidence < SURE or unnamed)


def decide_together(look: Look, first: Scores, second: Comparison, temperature: float) -> IntentReading:
    """What both models make of a message; what is like no known wish for a drive is none."""
    joint = join_scores(first, second.scores, temperature)
    if second.nearness < NEAR_ENOUGH[hint_at_drive(look.clues)]:
        joint = {intent: score for intent, score in joint.items() if intent is not Intent.TEST_DRIVE}
    return decide_intent(look.clues, joint)


def join_scores(first: Scores, second: Scores, temperature: float) -> Scores:
    """What two models hold together, each seeing what the other does not."""
    return cool_scores({intent: score * second[intent] for intent, score in first.items()}, temperature)


FIRST = {"running:True": "running:False", "answers:True": "answers:False"}


def look_as_first(look: Look) -> Look:
    """The same message as if nothing had been asked before."""
    features = ["asked:None" if name.startswith("asked:") else FIRST.get(name, name) for name in look.features]
    return Look(replace(look.clues, expected_slot=None), features, look.words)
