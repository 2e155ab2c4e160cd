"""Fits the intent categorizer: spaCy's linear bag of features, small enough to lie in the package."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example as SpacyExample
from thinc.util import fix_random_seed

from agent.classify.analysis import Intent

EPOCHS = 8  # more learn the messages by heart, as cross-validation shows
LEARN_RATE = 0.001
BATCH = 16
RARE = 2  # a feature that fewer messages have teaches nothing that holds elsewhere
TABLE = 2**16  # rows of the hashed weights: 2.6 MB for ten intents
BAG_OF_FEATURES = {
    "@architectures": "spacy.TextCatBOW.v3",
    "exclusive_classes": True,
    "ngram_size": 1,
    "no_output_layer": False,
    "length": TABLE,
}


@dataclass(frozen=True)
class Lesson:
    """The features of one message, the intent it has, and its words without the names of cars."""

    features: Sequence[str]
    intent: Intent
    words: str = ""


def fit_categorizer(lessons: Sequence[Lesson], seed: int = 0) -> Language:
    """A pipeline with a trained `textcat`; the same lessons always give the same weights."""
    fix_random_seed(seed)
    pipeline = spacy.blank("xx")
    categorizer = pipeline.add_pipe("textcat", config={"model": BAG_OF_FEATURES})
    for intent in Intent:
        categorizer.add_label(intent.value)  # type: ignore[attr-defined]
    examples = list(_make_examples(pipeline, lessons))
    _learn(pipeline, examples, np.random.default_rng(seed))
    return pipeline


def _make_examples(pipeline: Language, lessons: Sequence[Lesson]) -> Iterable[SpacyExample]:
    common = Counter(feature for lesson in lessons for feature in lesson.features)
    for lesson in lessons:
        words = [feature for feature in lesson.features if common[feature] >= RARE]
        cats = {intent.value: float(intent is lesson.intent) for intent in Intent}
        yield SpacyExample.from_dict(Doc(pipeline.vocab, words=words), {"cats": cats})


def _learn(pipeline: Language, examples: list[SpacyExample], order: np.random.Generator) -> None:
    optimizer = pipeline.initialize(lambda: examples[:BATCH])
    optimizer.learn_rate = LEARN_RATE
    optimizer.L2 = 0.0
    for _ in range(EPOCHS):
        order.shuffle(examples)
        for start in range(0, len(examples), BATCH):
            pipeline.update(examples[start : start + BATCH], sgd=optimizer)
