"""The trained text categorizer: features of a message to the probability of each intent."""

from collections.abc import Mapping, Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.pipeline import TextCategorizer
from spacy.strings import get_string_id
from spacy.tokens import Doc

from agent.classify.analysis import Intent

Scores = Mapping[Intent, float]


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
