"""What messages of like meaning wanted: sentence vectors compared with those of labelled messages."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from agent.classify.analysis import Intent
from agent.classify.intent_model import Scores

Vectors = NDArray[np.float32]  # one row a text
Encode = Callable[[list[str]], Vectors]  # vectors of length 1, the nearer the more alike the texts are in meaning

# Features that no vector shows: what was asked, what the rules read, which cues stand where.
KEPT = ("asked:", "running:", "answers:", "slot:", "signal:", "channel:", "length:", "c:", "s:", "wants_", "unknown_")
NARROWNESS = 0.7  # of the Gaussian kernel: how fast likeness falls with distance
FEATURE = 0.15  # how far apart two messages are that differ in one feature
SHARPNESS = 8.0  # makes probabilities of regression values, which lie between 0 and 1
BATCH = 32  # texts that are encoded in one go
LONGEST = 1000  # characters that are encoded; what a person wants is said before
LONGEST_BYTES = 1100  # as UTF-8: the letters of other scripts cost more
BEGINNING = re.compile(r"(?:\s*+(?:\w++|\W)){0,200}+")  # so many words and signs: each sign costs as much as a word


@dataclass(frozen=True)
class Precedents:
    """Labelled messages to compare with, and what likeness to each of them says for each intent.

    `columns` are the features behind the vector in each row; `temperature` calibrates both models' joint scores.
    """

    rows: Vectors
    weights: Vectors  # one column an intent, in the order of `Intent`
    columns: tuple[str, ...]
    temperature: float


@dataclass(frozen=True)
class Comparison:
    """What likeness says of one message; `nearness` is how near it comes to wishes for a drive, about 0 to 1."""

    scores: Scores
    nearness: float


class Likeness:
    """Kernel ridge regression over sentence vectors; slower than the bag of features, and blind to other things."""

    def __init__(self, precedents: Precedents, encode: Encode) -> None:
        self._precedents = precedents
        self._encode = encode
        self._squares = square_rows(precedents.rows)
        self._columns = index_columns(precedents.columns)
        self.temperature = precedents.temperature

    def compare_all(self, texts: Sequence[str], features: Sequence[Sequence[str]]) -> tuple[Comparison, ...]:
        """What each message is like, in the same order."""
        return self.compare_vectors(encode_all(texts, self._encode), features)

    def compare_vectors(self, vectors: Vectors, features: Sequence[Sequence[str]]) -> tuple[Comparison, ...]:
        """The same for texts that are encoded already."""
        rows, precedents = build_rows(vectors, features, self._columns), self._precedents
        values = compare_rows(rows, precedents.rows, self._squares) @ precedents.weights
        nearness = values[:, tuple(Intent).index(Intent.TEST_DRIVE)].tolist()
        return tuple(Comparison(*both) for both in zip(share_out(values), nearness, strict=True))


def encode_all(texts: Sequence[str], encode: Encode) -> Vectors:
    """The vectors of texts of any length and number."""
    cut = [_begin(text) for text in texts]
    return np.concatenate([encode(cut[start : start + BATCH]) for start in range(0, len(cut), BATCH)])


def _begin(text: str) -> str:
    beginning = BEGINNING.match(text, 0, LONGEST)
    assert beginning  # it may be empty
    encoded = beginning.group().encode("utf-8", "replace")  # half an emoji has no encoding
    return encoded[:LONGEST_BYTES].decode("utf-8", "ignore")


def list_columns(features: Sequence[Sequence[str]], rare: int) -> tuple[str, ...]:
    """The features worth a column: those kept that at least `rare` messages have, in alphabetical order."""
    counts: dict[str, int] = {}
    for names in features:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    return tuple(sorted(name for name, count in counts.items() if count >= rare and name.startswith(KEPT)))


def index_columns(columns: Sequence[str]) -> Mapping[str, int]:
    """The place of each feature."""
    return {name: place for place, name in enumerate(columns)}


def build_rows(vectors: Vectors, features: Sequence[Sequence[str]], columns: Mapping[str, int]) -> Vectors:
    """Each vector with its message's features behind it."""
    marks = np.zeros((len(features), len(columns)), dtype=np.float32)
    for mark, names in zip(marks, features, strict=True):
        mark[list(_places(names, columns))] = FEATURE
    return np.hstack([vectors, marks])


def _places(names: Sequence[str], columns: Mapping[str, int]) -> Iterator[int]:
    return (columns[name] for name in names if name in columns)


def square_rows(rows: Vectors) -> Vectors:
    """The squared length of each row."""
    squares: Vectors = np.einsum("ij,ij->i", rows, rows)
    return squares


def compare_rows(rows: Vectors, others: Vectors, squares: Vectors) -> Vectors:
    """How alike each row is to each of the others, between 0 and 1: a Gaussian of the distance.

    `squares` are those of the others, which stay the same from message to message.
    """
    likeness: Vectors = 2 * rows @ others.T
    np.subtract(square_rows(rows)[:, None] + squares, likeness, out=likeness)
    likeness *= -NARROWNESS
    return np.exp(likeness, out=likeness)


def share_out(values: Vectors) -> tuple[Scores, ...]:
    """The probability of each intent for each row of regression values."""
    values = SHARPNESS * values
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    shares = (powers / powers.sum(axis=1, keepdims=True)).tolist()
    return tuple(dict(zip(Intent, share, strict=True)) for share in shares)
