"""Fits the comparison of meanings: kernel ridge regression in closed form, always with the same result."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from agent.classify.analysis import Intent
from agent.classify.likeness import (
    Precedents,
    Vectors,
    build_rows,
    compare_rows,
    index_columns,
    list_columns,
    square_rows,
)
from training.categorizer import RARE, Lesson

RIDGE = 0.15  # how much a single message may be believed


def fit_precedents(lessons: Sequence[Lesson], vectors: Vectors, temperature: float = 1.0) -> Precedents:
    """What likeness to each lesson says for each intent; `vectors` are those of the lessons' words."""
    features = [lesson.features for lesson in lessons]
    columns = list_columns(features, RARE)
    rows = build_rows(vectors, features, index_columns(columns))
    kernel = compare_rows(rows, rows, square_rows(rows)).astype(np.float64) + RIDGE * np.eye(len(lessons))
    weights = np.linalg.solve(kernel, _targets(lessons)).astype(np.float32)
    return Precedents(rows, weights, columns, temperature)


def _targets(lessons: Sequence[Lesson]) -> NDArray[np.float64]:
    """1 for the intent of each lesson and 0 for the others, shifted so that no intent is expected of itself."""
    return np.array([[float(lesson.intent is intent) - 1 / len(Intent) for intent in Intent] for lesson in lessons])
