"""Every case of the tables, on Tuesday 2026-03-10 at 14:00 in Berlin."""

import pytest

from agent.classify.availability import read_availability
from tests.unit.classify.availability import (
    cases_changes,
    cases_de_answers,
    cases_de_beside,
    cases_de_days,
    cases_de_elsewhere,
    cases_de_formal,
    cases_de_letters,
    cases_de_mails,
    cases_de_meant,
    cases_de_nothing,
    cases_de_regions,
    cases_de_sentences,
    cases_de_spoken,
    cases_de_strangers,
    cases_de_times,
    cases_en,
    cases_en_abroad,
    cases_en_answers,
    cases_en_beside,
    cases_en_elsewhere,
    cases_en_letters,
    cases_en_mails,
    cases_en_meant,
    cases_en_nothing,
    cases_en_spoken,
    cases_en_strangers,
    cases_neighbours,
    cases_neighbours_stories,
)
from tests.unit.classify.availability.notation import TUESDAY, windows

GERMAN_TABLES = (
    *(cases_de_days, cases_de_times, cases_de_sentences, cases_de_mails, cases_de_meant),
    *(cases_de_strangers, cases_de_letters, cases_de_formal, cases_de_spoken, cases_de_regions, cases_de_beside),
)
ENGLISH_TABLES = (
    *(cases_en, cases_en_mails, cases_en_meant, cases_en_strangers, cases_en_letters),
    *(cases_en_spoken, cases_en_abroad, cases_en_beside),
)
GERMAN = [case for table in GERMAN_TABLES for case in table.CASES]
ENGLISH = [case for table in ENGLISH_TABLES for case in table.CASES]


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_german_words_stand_for_these_windows(text: str, expected: str) -> None:
    assert read_availability(text, "de", TUESDAY).windows == windows(expected)


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_words_stand_for_these_windows(text: str, expected: str) -> None:
    assert read_availability(text, "en", TUESDAY).windows == windows(expected)


@pytest.mark.parametrize(("language", "text", "expected"), cases_neighbours.CASES)
def test_words_of_neighbours_stand_for_these_windows(language: str, text: str, expected: str) -> None:
    assert read_availability(text, language, TUESDAY).windows == windows(expected)


@pytest.mark.parametrize(("language", "text", "expected"), cases_neighbours_stories.CASES)
def test_of_several_times_of_neighbours_the_offered_ones_count(language: str, text: str, expected: str) -> None:
    assert read_availability(text, language, TUESDAY).windows == windows(expected)


@pytest.mark.parametrize(("language", "text", "expected"), cases_changes.CASES)
def test_of_an_appointment_that_moves_the_new_time_counts(language: str, text: str, expected: str) -> None:
    assert read_availability(text, language, TUESDAY).windows == windows(expected)


@pytest.mark.parametrize(("language", "text", "expected"), cases_changes.ANSWERS)
def test_answers_to_the_question_when_in_any_words(language: str, text: str, expected: str) -> None:
    assert read_availability(text, language, TUESDAY, expected=True).windows == windows(expected)


@pytest.mark.parametrize("text", [*cases_de_nothing.NOTHING, *cases_de_elsewhere.NOTHING])
def test_german_words_offer_no_time_for_the_drive(text: str) -> None:
    assert read_availability(text, "de", TUESDAY).windows == ()


@pytest.mark.parametrize("text", [*cases_en_nothing.NOTHING, *cases_en_elsewhere.NOTHING])
def test_english_words_offer_no_time_for_the_drive(text: str) -> None:
    assert read_availability(text, "en", TUESDAY).windows == ()


@pytest.mark.parametrize(("text", "expected"), [*cases_de_answers.CASES, *cases_de_beside.ANSWERS])
def test_german_answers_to_the_question_when(text: str, expected: str) -> None:
    assert read_availability(text, "de", TUESDAY, expected=True).windows == windows(expected)


@pytest.mark.parametrize(("text", "expected"), [*cases_en_answers.CASES, *cases_en_beside.ANSWERS])
def test_english_answers_to_the_question_when(text: str, expected: str) -> None:
    assert read_availability(text, "en", TUESDAY, expected=True).windows == windows(expected)


@pytest.mark.parametrize("text", ["3", "14", "egal", "mir egal", "10-12", "3 oder 4", "9 bis 11", "April"])
def test_bare_words_are_no_answer_where_nobody_asked(text: str) -> None:
    assert read_availability(text, "de", TUESDAY).windows == ()
