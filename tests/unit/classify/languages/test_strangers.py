"""Expressions and messages written by somebody who had not seen the lexicons, in six languages and their neighbours."""

import pytest

from agent.classify.availability import read_availability
from tests.unit.classify.availability.notation import TUESDAY, windows
from tests.unit.classify.languages import (
    strangers_de_en,
    strangers_es,
    strangers_fr,
    strangers_it,
    strangers_nl,
    strangers_pl,
    strangers_tr,
)

_TABLES = {
    "es": strangers_es,
    "fr": strangers_fr,
    "it": strangers_it,
    "nl": strangers_nl,
    "pl": strangers_pl,
    "tr": strangers_tr,
}
MEANT = [(language, *case) for language, table in _TABLES.items() for case in table.MEANT]
ANSWERS = [(language, *case) for language, table in _TABLES.items() for case in table.ANSWERS]
NOTHING = [(language, text) for language, table in _TABLES.items() for text in table.NOTHING]


@pytest.mark.parametrize(("language", "text", "notation"), MEANT + strangers_de_en.MEANT)
def test_words_of_strangers_stand_for_these_windows(language: str, text: str, notation: str) -> None:
    assert set(read_availability(text, language, TUESDAY).windows) == set(windows(notation))


@pytest.mark.parametrize(("language", "text", "notation"), ANSWERS)
def test_answers_of_strangers_are_understood(language: str, text: str, notation: str) -> None:
    assert read_availability(text, language, TUESDAY, expected=True).windows == windows(notation)


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_words_of_strangers_that_offer_no_time(language: str, text: str) -> None:
    assert read_availability(text, language, TUESDAY).windows == ()
