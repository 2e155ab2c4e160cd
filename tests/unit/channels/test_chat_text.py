import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.channels.chat_text import count_bytes, count_units, fits, split_text


def test_a_short_text_stays_whole() -> None:
    assert split_text("Guten Tag!", 2000) == ("Guten Tag!",)


def test_a_text_is_cut_at_the_end_of_a_sentence() -> None:
    text = "Der erste Satz ist hier zu Ende. Der zweite folgt ihm nach."
    assert split_text(text, 40) == ("Der erste Satz ist hier zu Ende.", "Der zweite folgt ihm nach.")


def test_a_paragraph_ends_a_piece_before_a_sentence_does() -> None:
    text = "Eins zwei drei vier fünf.\n\nSechs sieben. Acht neun zehn elf."
    assert split_text(text, 45) == ("Eins zwei drei vier fünf.", "Sechs sieben. Acht neun zehn elf.")


def test_a_date_is_not_torn_apart() -> None:
    text = "Wir haben am Samstag, dem 14. März, einen Platz für Sie frei."
    assert all("14. März" in piece or "14" not in piece for piece in split_text(text, 40))


def test_without_a_sentence_a_piece_ends_between_words() -> None:
    assert split_text("eins zwei drei vier fünf", 12) == ("eins zwei", "drei vier", "fünf")


def test_a_word_without_end_is_cut() -> None:
    assert split_text("x" * 25, 10) == ("x" * 10, "x" * 10, "x" * 5)


def test_instagram_counts_bytes() -> None:
    pieces = split_text("ü" * 600, 1000, count_bytes)
    assert [count_bytes(piece) for piece in pieces] == [1000, 200]


def test_an_emoji_counts_as_two() -> None:
    assert (count_units("🚗"), count_units("ü")) == (2, 1)


@pytest.mark.parametrize("text", ["", " \n "])
def test_nothing_has_no_pieces(text: str) -> None:
    assert split_text(text, 10) == ()


@given(st.text(max_size=300), st.integers(8, 50), st.sampled_from([count_units, count_bytes, len]))
def test_every_piece_fits_and_no_word_is_lost(text: str, limit: int, measure: object) -> None:
    assert callable(measure)
    text = text.encode("utf-8", "ignore").decode()
    pieces = split_text(text, limit, measure)
    assert all(0 < measure(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_a_hostile_text_takes_no_time() -> None:
    started = time.perf_counter()
    split_text(("\n \n" * 20 + "." * 50 + "»" * 50 + " ") * 1000, 1000, count_bytes)
    assert time.perf_counter() - started < 2


@pytest.mark.parametrize(
    ("choices", "shown"),
    [
        (("Ja", "Nein"), True),
        ((), False),
        (("Ja", "Ja"), False),
        (("Ja", ""), False),
        (("Ja", "x" * 21), False),
        (tuple("abcd"), False),
    ],
)
def test_choices_are_shown_all_or_not_at_all(choices: tuple[str, ...], shown: bool) -> None:
    assert fits(choices, most=3, longest=20) is shown
