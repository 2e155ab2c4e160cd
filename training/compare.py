"""Ways to tell intents, compared on one split: `python -m training.compare`.

Every way learns from the same messages and is asked about the development messages, by writers and about brands that
none of them has seen. The rules stand before each of them, as in service.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import spacy
from spacy.tokens import Doc
from spacy.training import Example as SpacyExample
from thinc.util import fix_random_seed

from agent.bootstrap.brand import BrandFiles, load_catalogue, load_postcodes
from agent.bootstrap.stage import encode_texts
from agent.classify.analysis import Intent
from agent.classify.cascade import Look, decide_together, is_doubtful
from agent.classify.intent_model import IntentModel, Scores
from agent.classify.intents import decide_intent
from agent.classify.likeness import Comparison, Likeness, encode_all
from agent.classify.understand import Understanding
from training.categorizer import Lesson, fit_categorizer
from training.corpus import parse_utterance, read_examples, read_rows
from training.crossval import score_f1
from training.lessons import make_lessons, prepare_examples
from training.likeness import fit_precedents

DEVELOPMENT = Path(__file__).parent / "development"
Way = Callable[[Sequence[Lesson], Sequence[Lesson]], tuple[Scores, ...]]  # taught, asked
EPOCHS = 4  # of the ensemble, which learns slowly and by heart after that
LONGEST = 200  # words that the ensemble reads
GRAM = 4  # letters


def main() -> None:
    """Print one line a way."""
    examples = read_examples()
    taught = make_lessons(examples, prepare_examples(examples))
    asked, looks = read_development()
    print(f"{len(taught)} messages taught, {len(asked)} asked")
    for name, way in WAYS.items():
        pairs = zip(looks, way(taught, asked), strict=True)
        print_scores(name, asked, [decide_intent(look.clues, scores).intent for look, scores in pairs])
    print_scores("bag, and vectors where it is unsure", asked, list(ask_cascade(taught, asked, looks)))


def print_scores(name: str, asked: Sequence[Lesson], answers: Sequence[Intent]) -> None:
    """Macro-F1, and F1 of the drive."""
    f1 = score_f1([(lesson.intent, answer) for lesson, answer in zip(asked, answers, strict=True)])
    print(f"{name:40} macro-F1 {sum(f1.values()) / len(f1):.3f}   test_drive {f1[Intent.TEST_DRIVE]:.3f}", flush=True)


def read_development() -> tuple[list[Lesson], list[Look]]:
    """The development messages as the understanding of their brand prepares them."""
    lessons, looks = [], []
    for path in sorted(DEVELOPMENT.rglob("messages_*.jsonl")):
        files = BrandFiles(path.parent / "brand.yaml")
        understanding = Understanding(load_catalogue(files), load_postcodes(files), None)
        for row in read_rows(path):
            look = understanding.prepare(parse_utterance(row)).look
            looks.append(look)
            lessons.append(Lesson(look.features, Intent(str(row["intent"])), look.words))
    return lessons, looks


def ask_bag(taught: Sequence[Lesson], asked: Sequence[Lesson]) -> tuple[Scores, ...]:
    """spaCy's bag over words, pairs, beginnings and cues: the fast model that ships."""
    return IntentModel(fit_categorizer(taught)).score_all([lesson.features for lesson in asked])


def ask_words(taught: Sequence[Lesson], asked: Sequence[Lesson]) -> tuple[Scores, ...]:
    """spaCy's bag over the words alone."""
    return ask_bag(_only(taught, "w:"), _only(asked, "w:"))


def ask_grams(taught: Sequence[Lesson], asked: Sequence[Lesson]) -> tuple[Scores, ...]:
    """A linear model over the character n-grams of the words."""
    return ask_bag([_cut(lesson) for lesson in taught], [_cut(lesson) for lesson in asked])


def ask_ensemble(taught: Sequence[Lesson], asked: Sequence[Lesson]) -> tuple[Scores, ...]:
    """spaCy's ensemble of a bag and a convolutional network over the words."""
    fix_random_seed(0)
    pipeline = spacy.blank("xx")
    categorizer = pipeline.add_pipe("textcat")  # the ensemble is what spaCy takes by itself
    for intent in Intent:
        categorizer.add_label(intent.value)  # type: ignore[attr-defined]
    examples = [
        SpacyExample.from_dict(
            Doc(pipeline.vocab, words=_words(lesson)),
            {"cats": {intent.value: float(intent is lesson.intent) for intent in Intent}},
        )
        for lesson in taught
    ]
    optimizer = pipeline.initialize(lambda: examples[:64])
    order = np.random.default_rng(0)
    for _ in range(EPOCHS):
        order.shuffle(examples)
        for start in range(0, len(examples), 32):
            pipeline.update(examples[start : start + 32], sgd=optimizer, drop=0.2)
    docs = (pipeline.get_pipe("textcat")(Doc(pipeline.vocab, words=_words(lesson))) for lesson in asked)
    return tuple({Intent(name): share for name, share in doc.cats.items()} for doc in docs)


def ask_vectors(taught: Sequence[Lesson], asked: Sequence[Lesson]) -> tuple[Scores, ...]:
    """Kernel ridge regression over sentence vectors alone."""
    bare = [replace(lesson, features=()) for lesson in taught]
    return tuple(one.scores for one in _compare(bare, [replace(lesson, features=()) for lesson in asked]))


def ask_vectors_and_cues(taught: Sequence[Lesson], asked: Sequence[Lesson]) -> tuple[Scores, ...]:
    """The same over sentence vectors and cues."""
    return tuple(one.scores for one in _compare(taught, asked))


def ask_cascade(taught: Sequence[Lesson], asked: Sequence[Lesson], looks: Sequence[Look]) -> Iterator[Intent]:
    """What ships: the bag, and both together where it is unsure."""
    firsts, seconds = ask_bag(taught, asked), _compare(taught, asked)
    for look, first, second in zip(looks, firsts, seconds, strict=True):
        reading = decide_intent(look.clues, first)
        doubtful = is_doubtful(look, reading)
        yield (decide_together(look, first, second, 1.0) if doubtful else reading).intent


def _compare(taught: Sequence[Lesson], asked: Sequence[Lesson]) -> tuple[Comparison, ...]:
    vectors = encode_all([lesson.words or " " for lesson in taught], encode_texts)
    likeness = Likeness(fit_precedents(taught, vectors), encode_texts)
    return likeness.compare_all([lesson.words or " " for lesson in asked], [lesson.features for lesson in asked])


def _only(lessons: Sequence[Lesson], prefix: str) -> list[Lesson]:
    return [
        replace(lesson, features=[name for name in lesson.features if name.startswith(prefix)]) for lesson in lessons
    ]


def _cut(lesson: Lesson) -> Lesson:
    text = f" {' '.join(_words(lesson))} "
    return replace(lesson, features=list(dict.fromkeys(text[at : at + GRAM] for at in range(len(text) - GRAM + 1))))


def _words(lesson: Lesson) -> list[str]:
    return [name[2:] for name in lesson.features if name.startswith("w:")][:LONGEST] or ["-"]


WAYS: dict[str, Way] = {
    "words (spaCy TextCatBOW)": ask_words,
    "words (spaCy ensemble)": ask_ensemble,
    "character n-grams, linear": ask_grams,
    "words, pairs, beginnings, cues: the bag": ask_bag,
    "sentence vectors, kernel ridge": ask_vectors,
    "sentence vectors and cues, kernel ridge": ask_vectors_and_cues,
}

if __name__ == "__main__":
    main()
