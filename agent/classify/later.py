"""When somebody who says "not now" wants to hear from us: the far-off time they name, as the day it begins."""

import re
from datetime import date, timedelta
from functools import cache

from babel.dates import get_month_names

from agent.classify.lexicon import later
from agent.classify.lexicon.later import BEFORE_MONTH, EARLY, LATE, MIDDLE, NUMBERS, UNITS

STEM = {"pl": 4, "tr": 4}  # where months are inflected, so many letters tell them apart
DAYS_OF = {"weeks": 7, "months": 30, "years": 365}
NEVER_BEFORE = timedelta(days=7)  # nobody wants to be asked again within the week


def as_words(pattern: str) -> re.Pattern[str]:
    """Phrases as whole words."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")


THEY_WRITE, NEXT_YEAR, AFTER_SUMMER, HALF_YEAR = map(
    as_words, (later.THEY_WRITE, later.NEXT_YEAR, later.AFTER_SUMMER, later.HALF_YEAR)
)
SEASONS = {month: as_words(names) for month, names in later.SEASONS.items()}
COUNTED = as_words(rf"(?P<number>{'|'.join(NUMBERS.values())}) (?P<unit>{'|'.join(UNITS.values())})")


def read_later(text: str, language: str, today: date) -> date | None:
    """The day on which the named time begins; None where none is named, or where they want to write themselves.

    `text` is what the person wrote; `today` is the day it was received in the brand's zone.
    """
    words = text.lower()
    if THEY_WRITE.search(words):
        return None
    days = [*month_days(words, language, today), *season_days(words, today), *counted_days(words, today)]
    if not days and NEXT_YEAR.search(words):
        days = [date(today.year + 1, 1, 10)]
    return min((day for day in days if day - today >= NEVER_BEFORE), default=None)


def month_days(words: str, language: str, today: date) -> list[date]:
    """The days on which named months begin, or the part of one that is meant."""
    return [
        next_time(month, first_day(found["part"]), today)
        for month, pattern in month_patterns(language).items()
        for found in pattern.finditer(words)
        if language != "en" or found["before"] or found["part"]  # "may" and "march" are verbs too
    ]


@cache
def month_patterns(language: str) -> dict[int, re.Pattern[str]]:
    """How each month is named in a language, by the Unicode locale data, with the part of it that is meant."""
    part = rf"(?:(?P<part>{EARLY}|{MIDDLE}|{LATE})[ -]?(?:of |de |di |d')?)?"
    return {
        month: as_words(rf"(?P<before>{BEFORE_MONTH}[ -])?{part}(?:{'|'.join(month_names(month, language))})")
        for month in range(1, 13)
    }


def month_names(month: int, language: str) -> list[str]:
    """The names of a month, as a stem and any ending where the language inflects them."""
    written = (get_month_names("wide", "format", language), get_month_names("wide", "stand-alone", language))
    names = {str(months[month]).lower() for months in written}
    if language in STEM:
        return sorted({re.escape(name[: STEM[language]]) + r"\w*" for name in names})
    return sorted(map(re.escape, names))


def season_days(words: str, today: date) -> list[date]:
    """The days on which named seasons begin; after the summer is autumn."""
    if AFTER_SUMMER.search(words):
        return [next_time(9, 1, today)]
    return [next_time(month, 1, today) for month, season in SEASONS.items() if season.search(words)]


def counted_days(words: str, today: date) -> list[date]:
    """The days so many weeks, months or years ahead."""
    ahead = [180] if HALF_YEAR.search(words) else []
    ahead += [read_number(found["number"]) * days_in(found["unit"]) for found in COUNTED.finditer(words)]
    return [today + timedelta(days=days) for days in ahead]


def read_number(word: str) -> int:
    """The number that a word stands for."""
    return next(number for number, pattern in NUMBERS.items() if re.fullmatch(pattern, word))


def days_in(word: str) -> int:
    """The days of a unit of time."""
    return next(DAYS_OF[unit] for unit, pattern in UNITS.items() if re.fullmatch(pattern, word))


def first_day(part: str | None) -> int:
    """The first day of the named part of a month; of the whole where none is named."""
    parts = ((EARLY, 1), (MIDDLE, 11), (LATE, 21))
    return next((day for pattern, day in parts if part and re.fullmatch(pattern, part)), 1)


def next_time(month: int, day: int, today: date) -> date:
    """That day of a month, this year or, where it is past, next year."""
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)
