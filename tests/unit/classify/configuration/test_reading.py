"""What else a reading tells, and that no text breaks it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.classify.configuration.typos import NameSpeller
from agent.classify.configuration.words import fold, spell_variants
from tests.unit.classify.configuration.brands import HALDEN, LUVARA, NORVELA


def test_every_value_points_at_the_words_it_was_read_from() -> None:
    text = "Bitte den neuen Fjörd-SUV in dunkelblau, mit Rückfahr-Kamera und 4×4!"
    words = {found.slot: text[found.start : found.end] for found in HALDEN.read(text, "de").found}
    assert words == {"model": "Fjörd-SUV", "colour": "dunkelblau", "extras": "Rückfahr-Kamera", "drivetrain": "4×4"}


def test_each_extra_is_found_once() -> None:
    found = HALDEN.read("Navi, AHK und nochmal Navi", "de").found
    assert [slot.value for slot in found] == ["navigation", "towbar"]


def test_a_model_in_any_role_is_mentioned() -> None:
    reading = HALDEN.read("Mein Fjord ist in der Werkstatt", "de")
    assert reading.found == ()
    assert reading.mentioned == "fjord"


def test_a_wanted_model_is_mentioned_before_an_owned_one() -> None:
    assert HALDEN.read("Mein Fjord ist alt, ich möchte den Saga testen", "de").mentioned == "saga"


def test_a_car_of_another_make_that_is_owned_is_not_wanted() -> None:
    assert HALDEN.read("Ich fahre einen VW Golf und suche etwas Neues", "de").unknown_model is None


@pytest.mark.parametrize("word", ["Ford", "Linie", "Fjorde", "Sagen", "Sage", "lindern"])
def test_an_everyday_word_is_no_misspelt_model(word: str) -> None:
    reading = HALDEN.read(f"Ich erzähle gern von {word} und solchen Dingen aus alter Zeit", "de")
    assert reading.mentioned is None


def test_a_misspelling_of_two_names_is_neither() -> None:
    speller = NameSpeller([("Marano", "a"), ("Morano", "b")], frozenset())
    assert speller.read("marrano") == "a"
    assert speller.read("mrano") is None


def test_short_names_are_matched_only_exactly() -> None:
    assert HALDEN.read("Ich möchte den X3i fahren", "de").found == ()
    assert HALDEN.read("Ich möchte den Sagax fahren", "de").found == ()


def test_names_are_written_apart_with_hyphens_or_as_one_word() -> None:
    assert {("x", "2"), ("x", "-", "2"), ("x2",)} <= set(spell_variants("X2"))
    assert {("koera",), ("kora",)} <= set(spell_variants("Köra"))


def test_an_accent_that_stands_alone_is_no_empty_word() -> None:
    assert fold("\u0301") == "\u0301"


def test_folding_transcribes_umlauts() -> None:
    assert fold("Fjörd") == fold("FJOERD")
    assert fold("weiß") == fold("WEISS")


@given(st.text(max_size=300), st.booleans())
def test_no_text_breaks_the_reading(text: str, expected: bool) -> None:
    for reader in (HALDEN, LUVARA):
        reading = reader.read(text, "de", expected)
        assert all(0 <= found.start < found.end <= len(text) for found in reading.found)


WORDS = re.split(
    r"\s+",
    """Fjord Saga X2 Sport Line kein keinen nicht mein meinen statt als oder und lieber doch , . ? Diesel Hybrid
    Automatik blau weiß in den der einen fahre habe möchte Golf VW Halden Nova AHK weder noch von 2019
    gefahren jetzt""",
)


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_no_mixture_of_cues_breaks_the_reading(words: list[str]) -> None:
    for reader in (HALDEN, NORVELA):
        reading = reader.read(" ".join(words), "de")
        single = [found.slot for found in reading.found if found.slot != "extras"]
        assert len(set(single)) == len(single)
        assert len(reading.models) != 1
        assert not (reading.models and "model" in single)
