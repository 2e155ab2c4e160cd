"""Feasts and public holidays by name, with the dates on which they are celebrated."""

from datetime import date, timedelta
from functools import lru_cache

from holidays import country_holidays

from agent.classify.analysis import Window
from agent.classify.availability import calendar

EASTER = 0  # in place of a month: days are counted from Easter Sunday
FEASTS: dict[str, tuple[int, int, int]] = {  # month, first and last day; the last may lie in the next month
    "new_year": (1, 1, 1),
    "berchtold": (1, 2, 2),
    "epiphany": (1, 6, 6),
    "womens_carnival": (EASTER, -52, -52),
    "carnival_monday": (EASTER, -48, -48),
    "carnival_tuesday": (EASTER, -47, -47),
    "ash_wednesday": (EASTER, -46, -46),
    "st_patrick": (3, 17, 17),
    "palm_sunday": (EASTER, -7, -7),
    "holy_week": (EASTER, -6, -1),
    "maundy_thursday": (EASTER, -3, -3),
    "good_friday": (EASTER, -2, -2),
    "easter": (EASTER, -2, 1),
    "easter_saturday": (EASTER, -1, -1),
    "easter_sunday": (EASTER, 0, 0),
    "easter_monday": (EASTER, 1, 1),
    "easter_tuesday": (EASTER, 2, 2),
    "easter_week": (EASTER, 1, 6),
    "low_sunday": (EASTER, 7, 7),
    "kings_day": (4, 27, 27),
    "labour_day": (5, 1, 1),
    "liberation_day": (5, 5, 5),
    "ascension": (EASTER, 39, 39),
    "pentecost_saturday": (EASTER, 48, 48),
    "pentecost": (EASTER, 49, 50),
    "pentecost_sunday": (EASTER, 49, 49),
    "pentecost_monday": (EASTER, 50, 50),
    "corpus_christi": (EASTER, 60, 60),
    "swiss_day": (8, 1, 1),
    "unity_day": (10, 3, 3),
    "austrian_day": (10, 26, 26),
    "reformation_day": (10, 31, 31),
    "all_saints": (11, 1, 1),
    "all_souls": (11, 2, 2),
    "bonfire_night": (11, 5, 5),
    "assumption": (8, 15, 15),
    "armistice_day": (11, 11, 11),
    "st_nicholas": (12, 5, 5),
    "nicholas": (12, 6, 6),
    "conception": (12, 8, 8),
    "christmas_eve": (12, 24, 24),
    "christmas": (12, 24, 26),
    "christmas_day": (12, 25, 25),
    "boxing_day": (12, 26, 26),
    "between_the_years": (12, 27, 30),
    "new_years_eve": (12, 31, 31),
}
MOVABLE: dict[str, tuple[int, int, int]] = {  # month, ISO weekday, and the day from which the first such one counts
    "early_may_bank_holiday": (5, 1, 1),
    "mothers_day": (5, 7, 8),
    "late_may_bank_holiday": (5, 1, 25),
    "august_bank_holiday": (8, 1, 25),
    "repentance_day": (11, 3, 16),
    "thanksgiving": (11, 4, 22),
    "advent": (11, 7, 27),
}


@lru_cache(maxsize=64)
def easter_sunday(year: int) -> date:
    """Easter Sunday of a year, by way of the public holidays of Germany."""
    good_friday = country_holidays("DE", years=year, language="en_US").get_named("Good Friday")[0]
    return good_friday + timedelta(days=2)


def feast(today: date, name: str) -> Window:
    """The next celebration of a feast in `FEASTS` or `MOVABLE` that has not ended."""
    for year in (today.year, today.year + 1):
        start, end = _celebrated(year, name)
        if end >= today:
            break
    return Window(date_from=start, date_to=end)


def _celebrated(year: int, name: str) -> tuple[date, date]:
    """The first and the last day of a feast in a year."""
    if name in MOVABLE:
        month, weekday, earliest = MOVABLE[name]
        day = calendar.next_weekday(date(year, month, earliest) - timedelta(days=1), weekday)
        return day, day
    month, first, last = FEASTS[name]
    anchor, offset = (easter_sunday(year), 0) if month == EASTER else (date(year, month, 1), -1)
    return anchor + timedelta(days=first + offset), anchor + timedelta(days=last + offset)


def numbered_feast(today: date, name: str, nth: int) -> Window | None:
    """The first or second day of Christmas, the first to the fourth Sunday in Advent; None for other feasts."""
    if name == "christmas" and nth in (1, 2):
        return feast(today, "christmas_day" if nth == 1 else "boxing_day")
    if name == "advent" and nth in (1, 2, 3, 4):
        first = feast(today - timedelta(days=7 * nth - 7), name).date_from
        return calendar.day_in(first, 7 * nth - 7) if first else None
    return None
