"""The same words on other days: ends of years, leap years, long years, weekends, changes of the clock."""

from datetime import datetime

import pytest

from agent.classify.availability import read_availability
from tests.unit.classify.availability.notation import BERLIN, windows

NEW_YEARS_EVE = datetime(2026, 12, 31, 10, 0, tzinfo=BERLIN)  # a Thursday, in the 53rd week
NEW_YEAR = datetime(2027, 1, 1, 9, 0, tzinfo=BERLIN)  # still in the 53rd week of 2026
LEAP_YEAR = datetime(2028, 2, 27, 12, 0, tzinfo=BERLIN)  # a Sunday
CLOCK_CHANGE = datetime(2026, 3, 28, 23, 30, tzinfo=BERLIN)  # a Saturday, the clock goes forward in the night
SATURDAY = datetime(2026, 3, 14, 9, 0, tzinfo=BERLIN)
FRIDAY = datetime(2026, 3, 13, 16, 0, tzinfo=BERLIN)

CASES = [
    (NEW_YEARS_EVE, "morgen", "2027-01-01"),
    (NEW_YEARS_EVE, "am Samstag", "2027-01-02"),
    (NEW_YEARS_EVE, "nächste Woche", "2027-01-04..2027-01-10"),
    (NEW_YEARS_EVE, "diese Woche", "12-31..2027-01-03"),
    (NEW_YEARS_EVE, "KW 53", "12-28..2027-01-03"),
    (NEW_YEARS_EVE, "KW 1", "2027-01-04..2027-01-10"),
    (NEW_YEARS_EVE, "am 2.1.", "2027-01-02"),
    (NEW_YEARS_EVE, "am 31.12.", "12-31"),
    (NEW_YEARS_EVE, "am 30.12.", "2027-12-30"),
    (NEW_YEARS_EVE, "nächsten Monat", "2027-01-01..2027-01-31"),
    (NEW_YEARS_EVE, "Ende Januar", "2027-01-21..2027-01-31"),
    (NEW_YEARS_EVE, "in 14 Tagen", "2027-01-14"),
    (NEW_YEARS_EVE, "nach Ostern", "2027-03-30.."),
    (NEW_YEARS_EVE, "Karfreitag", "2027-03-26"),
    (NEW_YEAR, "KW 53", "12-28..2027-01-03"),
    (NEW_YEAR, "KW 52", "2027-12-27..2028-01-02"),
    (NEW_YEAR, "diese Woche", "2027-01-01..2027-01-03"),
    (NEW_YEAR, "zwischen den Jahren", "2027-12-27..2027-12-30"),
    (LEAP_YEAR, "29.2.", "2028-02-29"),
    (LEAP_YEAR, "übermorgen", "2028-02-29"),
    (LEAP_YEAR, "in 3 Tagen", "2028-03-01"),
    (LEAP_YEAR, "Ende Februar", "2028-02-21..2028-02-29"),
    (LEAP_YEAR, "am 30.", "2028-03-30"),
    (LEAP_YEAR, "am Wochenende", "2028-03-04..2028-03-05"),
    (CLOCK_CHANGE, "morgen um 3", "03-29 15:00"),
    (CLOCK_CHANGE, "morgen", "03-29"),
    (CLOCK_CHANGE, "in 3 Tagen", "03-31"),
    (CLOCK_CHANGE, "am Samstag", "04-04"),
    (CLOCK_CHANGE, "am Wochenende", "03-28..03-29"),
    (SATURDAY, "nächstes Wochenende", "03-21..03-22"),
    (SATURDAY, "heute vormittag", "03-14 09:00-12:00"),
    (SATURDAY, "Samstag", "03-21"),
    (SATURDAY, "kommendes Wochenende", "03-14..03-15"),
    (FRIDAY, "heute nachmittag", "03-13 12:00-18:00"),
    (FRIDAY, "heute vormittag", ""),
    (FRIDAY, "heute um 10 Uhr", ""),
    (FRIDAY, "Ende der Woche", "03-13"),
    (FRIDAY, "Anfang der Woche", "03-16..03-17"),
    (FRIDAY, "Mitte der Woche", "03-18"),
    (FRIDAY, "von Donnerstag bis Samstag", "03-19..03-21"),
]


@pytest.mark.parametrize(("now", "text", "expected"), CASES)
def test_words_are_resolved_against_the_day_received(now: datetime, text: str, expected: str) -> None:
    assert read_availability(text, "de", now).windows == windows(expected)
