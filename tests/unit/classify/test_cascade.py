"""The steps of reading an intent: who is asked when, and what counts as a wish for a drive."""

import numpy as np
import pytest

from agent.classify.analysis import Intent, Signal
from agent.classify.cascade import IntentReader, Look, decide_together, is_doubtful, join_scores, look_as_first
from agent.classify.clues import Clues
from agent.classify.intent_model import IntentModel
from agent.classify.intents import IntentReading
from agent.classify.likeness import Comparison, Likeness, Vectors
from agent.classify.wording import Wording
from tests.unit.classify.create import analyze
from training.categorizer import Lesson, fit_categorizer
from training.likeness import fit_precedents

LESSONS = [
    Lesson(["w:fahren", "w:bitte"], Intent.TEST_DRIVE, "fahren"),
    Lesson(["w:preis", "w:bitte"], Intent.SALES_INQUIRY, "preis"),
] * 40


class CountingEncoder:
    """A stand-in for a sentence encoder that knows one word and counts the texts it was given."""

    def __init__(self) -> None:
        self.texts = 0

    def __call__(self, texts: list[str]) -> Vectors:
        self.texts += len(texts)
        return np.array([[float("preis" in text), float("fahren" in text)] for text in texts], dtype=np.float32)


def create_reader(encode: CountingEncoder) -> IntentReader:
    precedents = fit_precedents(LESSONS, encode([lesson.words for lesson in LESSONS]))
    encode.texts = 0
    return IntentReader(IntentModel(fit_categorizer(LESSONS)), Likeness(precedents, encode))


def create_look(words: str, features: list[str]) -> Look:
    return Look(Clues(Wording(words, "de"), frozenset()), features, words)


def test_the_slow_model_is_asked_only_where_the_fast_one_doubts() -> None:
    encode = CountingEncoder()
    reader = create_reader(encode)
    (unknown,) = reader.read_all([create_look("preis", ["w:unbekannt"])])
    assert unknown.intent is Intent.SALES_INQUIRY
    assert encode.texts == 1
    (ruled,) = reader.read_all([create_look("bitte löschen", [])])
    assert encode.texts == 2
    (empty,) = reader.read_all([create_look("", [])])
    assert (empty.rule, encode.texts) == ("empty", 2)
    assert ruled.rule == "model"


@pytest.mark.parametrize(
    ("rule", "confidence", "doubtful"), [("model", 0.6, True), ("model", 0.95, False), ("privacy_words", 0.6, False)]
)
def test_a_rule_leaves_no_doubt(rule: str, confidence: float, doubtful: bool) -> None:
    assert is_doubtful(create_look("", []), IntentReading(Intent.PRIVACY, confidence, rule)) is doubtful


@pytest.mark.parametrize(("words", "doubtful"), [("Was lange währt, wird gut", True), ("Probefahrt am Samstag", False)])
def test_a_wish_heard_in_words_that_name_no_drive_is_doubtful(words: str, doubtful: bool) -> None:
    assert is_doubtful(create_look(words, []), IntentReading(Intent.TEST_DRIVE, 0.99, "model")) is doubtful


@pytest.mark.parametrize(
    ("words", "nearness", "drive"),
    [
        ("Was lange währt, wird gut", 0.4, False),
        ("Was lange währt, wird gut", 0.6, True),
        ("Fahren wir nach Rom", 0.1, False),
        ("Fahren wir nach Rom", 0.3, True),
        ("Probefahrt am Samstag", 0.2, True),
    ],
)
def test_a_wish_is_believed_the_nearer_it_comes_to_known_ones_the_less_it_names(
    words: str, nearness: float, drive: bool
) -> None:
    first = {Intent.TEST_DRIVE: 0.8, Intent.OTHER: 0.2}
    reading = decide_together(create_look(words, []), first, Comparison(first, nearness), 1.0)
    assert (reading.intent is Intent.TEST_DRIVE) is drive


def test_both_models_together_hold_what_neither_excludes() -> None:
    first = {Intent.SPAM: 0.5, Intent.OTHER: 0.5, Intent.REPLY: 0.0}
    second = {Intent.SPAM: 0.1, Intent.OTHER: 0.5, Intent.REPLY: 0.4}
    joint = join_scores(first, second, 1.0)
    assert max(joint, key=lambda intent: joint[intent]) is Intent.OTHER
    assert sum(joint.values()) == pytest.approx(1)


def test_a_message_seen_as_the_first_has_no_question_before_it() -> None:
    clues = Clues(Wording("morgen", "de"), frozenset(), expected_slot="availability")
    first = look_as_first(Look(clues, ["w:morgen", "asked:availability", "running:True", "answers:True"], "morgen"))
    assert first.clues.expected_slot is None
    assert first.features == ["w:morgen", "asked:None", "running:False", "answers:False"]


@pytest.mark.parametrize(
    ("text", "asked", "wishes"),
    [
        ("Ich möchte den Fjord Probe fahren", None, True),
        ("Ich möchte den Fjord jetzt doch Probe fahren", "postcode", True),
        ("80331", "postcode", False),
        ("Was kostet der Fjord?", None, False),
        ("Ich möchte keine Probefahrt", "postcode", False),
        ("kein Interesse mehr an einer Probefahrt", "postcode", False),
    ],
)
def test_the_wish_for_a_drive_is_signalled_in_a_running_conversation_too(
    text: str, asked: str | None, wishes: bool
) -> None:
    assert (Signal.DRIVE in analyze(text, expected_slot=asked).signals) is wishes
