"""Likeness of meaning: what near messages wanted tells what a new one wants."""

import numpy as np
import pytest

from agent.classify.analysis import Intent
from agent.classify.likeness import (
    Likeness,
    Vectors,
    build_rows,
    compare_rows,
    encode_all,
    index_columns,
    list_columns,
    square_rows,
)
from training.categorizer import Lesson
from training.likeness import fit_precedents


def encode_letters(texts: list[str]) -> Vectors:
    """A stand-in for a sentence encoder: which of a few letters a text holds."""
    return np.array([[letter in text for letter in "abcd"] for text in texts], dtype=np.float32)


def create_likeness() -> Likeness:
    lessons = [Lesson(["c:wish"], Intent.TEST_DRIVE, "ab"), Lesson(["c:sales"], Intent.SALES_INQUIRY, "cd")] * 3
    return Likeness(fit_precedents(lessons, encode_letters([lesson.words for lesson in lessons])), encode_letters)


def test_a_message_means_what_messages_like_it_meant() -> None:
    near, far = create_likeness().compare_all(["abx", "cdx"], [[], []])
    assert max(near.scores, key=lambda intent: near.scores[intent]) is Intent.TEST_DRIVE
    assert max(far.scores, key=lambda intent: far.scores[intent]) is Intent.SALES_INQUIRY
    assert sum(near.scores.values()) == pytest.approx(1)


def test_nearness_tells_wishes_for_a_drive_from_what_was_never_heard() -> None:
    known, unheard = create_likeness().compare_all(["ab", "zz"], [["c:wish"], []])
    assert known.nearness > 0.6
    assert unheard.nearness < 0.2


def test_features_count_beside_the_meaning() -> None:
    plain, wished = create_likeness().compare_all(["ac", "ac"], [[], ["c:wish", "w:unknown"]])
    assert wished.scores[Intent.TEST_DRIVE] > plain.scores[Intent.TEST_DRIVE]


def test_only_features_that_no_vector_shows_get_a_column() -> None:
    assert list_columns([["c:wish", "w:fahren"], ["c:wish", "c:rare", "w:fahren"]], rare=2) == ("c:wish",)


def test_a_row_holds_the_vector_and_then_the_features() -> None:
    (row,) = build_rows(encode_letters(["a"]), [["c:wish"]], index_columns(["c:sales", "c:wish"]))
    assert row.tolist() == pytest.approx([1, 0, 0, 0, 0, 0.15])


def test_a_row_is_wholly_like_itself_and_less_like_others() -> None:
    rows = encode_letters(["ab", "cd"])
    likeness = compare_rows(rows, rows, square_rows(rows))
    assert likeness.diagonal().tolist() == pytest.approx([1, 1])
    assert likeness[0, 1] < 0.1


def test_long_texts_and_halves_of_emoji_are_encoded() -> None:
    seen: list[str] = []

    def remember(texts: list[str]) -> Vectors:
        seen.extend(texts)
        return encode_letters(texts)

    assert len(encode_all(["a" * 100_000, "b\ud83d", *"cd" * 40], remember)) == 82
    assert max(len(text) for text in seen) == 1000
    assert seen[1] == "b?"
