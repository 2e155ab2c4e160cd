"""What a person wants: rules where the words leave no doubt, else a trained text categorizer."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import cast

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.pipeline import TextCategorizer
from spacy.strings import get_string_id
from spacy.tokens import Doc

from agent.classify.analysis import Intent, Signal
from agent.classify.lexicon.cues import Cue
from agent.classify.wording import Wording

MODEL = "model"  # the name of what decides where no rule does
DECLINING = frozenset({Signal.STOP, Signal.NO_WISH, Signal.NOT_NOW, Signal.CANCEL})
CAR = frozenset({"model", "powertrain", "transmission", "drivetrain", "trim", "colour", "extras"})
Scores = Mapping[Intent, float]


@dataclass(frozen=True)
class Clues:
    """What the rules decide an intent from."""

    wording: Wording
    signals: frozenset[Signal]
    expected_slot: str | None = None
    stated: frozenset[str] = frozenset()  # the slots that were read
    unknown_model: bool = False  # a car was wanted that the brand does not have

    def as_features(self) -> Iterator[str]:
        """What the rules see, for the trained model."""
        yield from (f"slot:{slot}" for slot in sorted(self.stated))
        yield from (f"signal:{signal}" for signal in sorted(self.signals))
        yield f"answers:{self.expected_slot in self.stated}"
        if self.unknown_model:
            yield "unknown_model"
        if wants_drive(self):
            yield "wants_drive"


@dataclass(frozen=True)
class IntentReading:
    """An intent, how sure it is (0 to 1), and the rule that read it, or `model`."""

    intent: Intent
    confidence: float
    rule: str


@dataclass(frozen=True)
class IntentRule:
    """One row of the table; `confidence` is its measured precision on the training messages, rounded down."""

    name: str
    intent: Intent
    confidence: float
    applies: Callable[[Clues], bool]


class _Hashed:
    """A document as far as the categorizer asks; a real one would keep the words of strangers in the vocabulary."""

    def __init__(self, words: Sequence[str]) -> None:
        self._hashes = np.fromiter(map(get_string_id, words), np.uint64, len(words))

    def __len__(self) -> int:
        return len(self._hashes)

    def to_array(self, _: list[int]) -> NDArray[np.uint64]:
        """The features as numbers; the only attribute that the model knows is the whole word."""
        return self._hashes


class IntentModel:
    """The trained categorizer; scores features, never raw text."""

    def __init__(self, pipeline: Language) -> None:
        """`pipeline` is a spaCy pipeline with a `textcat`, whose meta holds the `temperature` of its scores."""
        self._categorizer = cast(TextCategorizer, pipeline.get_pipe("textcat"))
        self._intents = tuple(Intent(label) for label in self._categorizer.labels)
        self._temperature = float(pipeline.meta.get("temperature", 1.0))

    def score_all(self, features: Sequence[Sequence[str]]) -> tuple[Scores, ...]:
        """The probability of each intent, one mapping a message, in the same order."""
        if not features:
            return ()
        rows = self._categorizer.model.predict(cast(list[Doc], [_Hashed(words) for words in features])).tolist()
        scores = (dict(zip(self._intents, row, strict=True)) for row in rows)
        return tuple(cool_scores(score, self._temperature) for score in scores)


def cool_scores(scores: Scores, temperature: float) -> Scores:
    """Probabilities made flatter (above 1) or sharper (below 1); they sum up to 1 again."""
    powers = {intent: max(score, 1e-9) ** (1 / temperature) for intent, score in scores.items()}
    total = sum(powers.values())
    return {intent: power / total for intent, power in powers.items()}


def decide_intent(clues: Clues, scores: Scores) -> IntentReading:
    """The first rule that fits, else what the model holds likeliest among the intents that are possible here."""
    for rule in RULES:
        if rule.applies(clues):
            return IntentReading(rule.intent, rule.confidence, rule.name)
    possible = settle_scores(scores, clues)
    best = max(possible, key=lambda intent: possible[intent])
    return IntentReading(best, round(possible[best], 4), MODEL)


def settle_scores(scores: Scores, clues: Clues) -> dict[Intent, float]:
    """The scores with what cannot be given to what it means here, so that they sum up to 1.

    A reply needs a question, and who refuses a drive wishes for none. In a running conversation, the wish said again
    is a reply, except for another make's car.
    """
    settled = dict(scores)
    if clues.wording.has(Cue.DRIVE_REFUSED) and not wants_drive(clues):
        settled[Intent.TEST_DRIVE] = 0.0
    if clues.expected_slot is None:
        settled[Intent.REPLY] = 0.0
    elif not clues.unknown_model:
        settled[Intent.REPLY] = settled.get(Intent.REPLY, 0.0) + settled.pop(Intent.TEST_DRIVE, 0.0)
    total = sum(settled.values()) or 1.0
    return {intent: score / total for intent, score in settled.items()}


def _is_empty(clues: Clues) -> bool:
    return not any(character.isalnum() for character in clues.wording.whole.text) and clues.expected_slot is None


def _is_written_by_a_machine(clues: Clues) -> bool:
    return clues.wording.has(Cue.AUTOMATED) and not clues.wording.has(Cue.SPAM)


def _asks_for_privacy(clues: Clues) -> bool:
    wanted = clues.signals & {Signal.STOP, Signal.DATA_REQUEST}
    return bool(wanted) and not clues.wording.has(Cue.AUTOMATED, Cue.SPAM) and not wants_drive(clues)


def _orders_the_machine(clues: Clues) -> bool:
    return clues.wording.has(Cue.ORDER) and not clues.wording.has(Cue.SPAM) and not wants_drive(clues)


def _forgot_something(clues: Clues) -> bool:
    return clues.wording.has(Cue.LOST) and clues.wording.has(Cue.DRIVE_PAST) and not wants_drive(clues)


def _asks_when(clues: Clues) -> bool:
    return clues.wording.has(Cue.DRIVE_STATUS)


def _changes_appointment(clues: Clues) -> bool:
    changes = clues.signals & {Signal.CANCEL, Signal.MOVE}
    return bool(changes) and clues.wording.has(Cue.DRIVE_KNOWN) and not clues.wording.has(Cue.SERVICE, Cue.AUTOMATED)


NO_WISH_BESIDE = (
    Cue.DRIVE_PAST,
    Cue.DRIVE_REFUSED,
    Cue.DRIVE_ELSE,
    Cue.DRIVE_KNOWN,
    Cue.DRIVE_STATUS,
    Cue.DRIVE_TERMS,
    Cue.CANCEL,
    Cue.MOVE,
    Cue.LOST,
    Cue.PAST,
    Cue.NEGATION,
    Cue.SERVICE,
    Cue.JOB,
    Cue.PRESS,
    Cue.SPAM,
)


def wants_drive(clues: Clues) -> bool:
    """True when a sentence names the drive with words of wishing, and with none that speak of something else."""
    return clues.wording.any_sentence(Cue.DRIVE, Cue.WISH, without=NO_WISH_BESIDE)


class Hint(Enum):
    """How much of a message speaks of driving a car of the brand."""

    NONE = "none"
    LOOSE = "loose"  # driving or trying something, or how a car is equipped
    NAMED = "named"  # the drive, a car to drive, or a model


def hint_at_drive(clues: Clues) -> Hint:
    """What beside the trained models speaks for a wish to drive; beside a driving school or a bicycle, nothing."""
    if clues.wording.has(Cue.DRIVE_ELSE) and "model" not in clues.stated:
        return Hint.NONE
    if clues.unknown_model or "model" in clues.stated or clues.wording.has(Cue.DRIVE, Cue.TAKE_CAR):
        return Hint.NAMED
    loose = clues.wording.has(Cue.DRIVE_LOOSE) or not clues.stated.isdisjoint(CAR)
    return Hint.LOOSE if loose else Hint.NONE


OTHER_WISHES = (
    Cue.SALES,
    Cue.SERVICE,
    Cue.COMPLAINT,
    Cue.CANCEL,
    Cue.MOVE,
    Cue.LATE,
    Cue.DRIVE_STATUS,
    Cue.DRIVE_TERMS,
    Cue.AUTOMATED,
    Cue.SPAM,
    Cue.ERASE,
    Cue.UNSUBSCRIBE,
    Cue.LEAVE_ALONE,
    Cue.DATA_REQUEST,
)


def _answers_only(clues: Clues) -> bool:
    """The slot that was asked for, in a message without a word of another wish."""
    asks = any(sentence.is_question for sentence in clues.wording.sentences)
    return _is_answered(clues) and not asks and not clues.wording.has(*OTHER_WISHES)


def _asks_for_a_person(clues: Clues) -> bool:
    """In a running conversation, and without a word of another wish."""
    return clues.expected_slot is not None and "wants_human" in clues.stated and not clues.wording.has(*OTHER_WISHES)


def _is_answered(clues: Clues) -> bool:
    """True when a value of the slot that was asked for stands in the message."""
    asked = clues.expected_slot
    wanted = {"postcode": {"postcode", "place"}, "configuration": CAR, "confirmation": {"confirmation", "consent"}}
    return asked is not None and not clues.stated.isdisjoint(wanted.get(asked, {asked}))


def may_wish(clues: Clues, reading: IntentReading) -> bool:
    """True in a running conversation, unless the message declines, or only answers without a word of driving."""
    declines = clues.wording.has(Cue.DRIVE_REFUSED) or not clues.signals.isdisjoint(DECLINING)
    only_answers = reading.rule == "answers_only" and not clues.wording.has(Cue.DRIVE, Cue.DRIVE_LOOSE, Cue.TAKE_CAR)
    return clues.expected_slot is not None and not declines and not only_answers


def _wants_another_make(clues: Clues) -> bool:
    return clues.expected_slot is not None and clues.unknown_model and clues.wording.has(Cue.DRIVE, Cue.TAKE_CAR)


def _asks_for_terms(clues: Clues) -> bool:
    return clues.expected_slot is not None and clues.wording.any_sentence(Cue.DRIVE_TERMS, Cue.QUESTION_WORD)


RULES: tuple[IntentRule, ...] = (
    IntentRule("empty", Intent.OTHER, 0.99, _is_empty),
    IntentRule("automatic_text", Intent.AUTOMATED, 0.95, _is_written_by_a_machine),
    IntentRule("privacy_words", Intent.PRIVACY, 0.9, _asks_for_privacy),
    IntentRule("orders_to_the_machine", Intent.OTHER, 0.95, _orders_the_machine),
    IntentRule("drive_of_another_make", Intent.TEST_DRIVE, 0.9, _wants_another_make),
    IntentRule("left_in_the_car", Intent.SERVICE, 0.95, _forgot_something),
    IntentRule("change_of_a_known_drive", Intent.APPOINTMENT_CHANGE, 0.88, _changes_appointment),
    IntentRule("asks_when_the_drive_is", Intent.APPOINTMENT_CHANGE, 0.9, _asks_when),
    IntentRule("asks_for_terms", Intent.SALES_INQUIRY, 0.9, _asks_for_terms),
    IntentRule("answers_only", Intent.REPLY, 0.97, _answers_only),
    IntentRule("asks_for_a_person", Intent.REPLY, 0.9, _asks_for_a_person),
)
