"""The words that something was read from, marked in their text."""

from hypothesis import given
from hypothesis import strategies as st

from agent.classify.analysis import Evidence
from agent.web.demo.highlight import Piece, mark_words


def create_evidence(slot: str, words: str, start: int) -> Evidence:
    return Evidence(slot, words, words, "text", start, start + len(words), "rule")


def test_words_are_marked_where_they_stand() -> None:
    pieces = mark_words("In 80331 am Samstag", [create_evidence("postcode", "80331", 3)])
    assert pieces == (Piece("In "), Piece("80331", ("postcode",)), Piece(" am Samstag"))


def test_two_slots_read_from_the_same_words_share_one_mark() -> None:
    evidence = [create_evidence("postcode", "80331", 0), create_evidence("country", "80331", 0)]
    assert mark_words("80331", evidence) == (Piece("80331", ("postcode", "country")),)


def test_words_that_stand_elsewhere_are_found_again() -> None:
    assert mark_words("Hallo, 80331", [create_evidence("postcode", "80331", 0)])[-1] == Piece("80331", ("postcode",))


def test_words_that_stand_nowhere_are_not_marked() -> None:
    assert mark_words("Hallo", [create_evidence("postcode", "80331", 0)]) == (Piece("Hallo"),)


def test_what_was_read_from_no_words_is_not_marked() -> None:
    assert mark_words("Hallo", [create_evidence("intent", "", 0)]) == (Piece("Hallo"),)


@given(st.text("ab ", max_size=30), st.lists(st.tuples(st.text("ab ", max_size=5), st.integers(0, 40)), max_size=6))
def test_no_character_is_lost_or_doubled(text: str, readings: list[tuple[str, int]]) -> None:
    pieces = mark_words(text, [create_evidence("slot", words, start) for words, start in readings])
    assert "".join(piece.text for piece in pieces) == text
