"""Days in words: French numbers the first of a month as no other day."""

from datetime import date

import pytest

from agent.dialog.days import day_in_words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 5, 1), "vendredi 1er mai 2026"),
        (date(2026, 5, 11), "lundi 11 mai 2026"),
        (date(2026, 5, 21), "jeudi 21 mai 2026"),
    ],
)
def test_the_first_of_a_month_is_premier_in_french(day: date, words: str) -> None:
    assert day_in_words(day, "fr") == words


def test_other_languages_write_the_first_as_babel_has_it() -> None:
    assert day_in_words(date(2026, 5, 1), "it") == "venerdì 1 maggio 2026"
    assert day_in_words(date(2026, 5, 1), "en_GB") == "Friday, 1 May 2026"
