"""The training: the same lessons give the same model, and the committed one belongs to the committed features."""

from agent.classify.analysis import Intent
from agent.classify.intent_model import IntentModel
from training.categorizer import Lesson, fit_categorizer
from training.corpus import FOLDS, LANGUAGES, read_catalogue, read_examples
from training.crossval import score_f1

LESSONS = [
    Lesson(["w:fahren", "w:bitte"], Intent.TEST_DRIVE),
    Lesson(["w:preis", "w:bitte"], Intent.SALES_INQUIRY),
] * 40


def test_the_same_lessons_give_the_same_scores() -> None:
    first, second = (IntentModel(fit_categorizer(LESSONS)).score_all([["w:fahren"]]) for _ in range(2))
    assert first == second


def test_a_lesson_is_learnt() -> None:
    scores = IntentModel(fit_categorizer(LESSONS)).score_all([["w:fahren"], ["w:preis"]])
    assert [max(score, key=lambda intent: score[intent]) for score in scores] == [
        Intent.TEST_DRIVE,
        Intent.SALES_INQUIRY,
    ]


def test_every_training_message_is_readable_and_has_one_of_the_folds() -> None:
    examples = read_examples()
    assert {example.fold for example in examples} == set(range(FOLDS))
    assert {example.intent for example in examples} == set(Intent)
    assert len({example.id for example in examples}) == len(examples)
    assert {example.language for example in examples} == set(LANGUAGES)
    assert len(examples) > 4000
    assert len({example.writer for example in examples}) >= 6


def test_the_brands_of_the_messages_are_read_as_one() -> None:
    assert len(read_catalogue().models) > 10


def test_f1_counts_misses_and_false_alarms_alike() -> None:
    pairs = [
        (Intent.SPAM, Intent.SPAM),
        (Intent.SPAM, Intent.OTHER),
        (Intent.OTHER, Intent.SPAM),
    ]
    assert score_f1(pairs)[Intent.SPAM] == 0.5
