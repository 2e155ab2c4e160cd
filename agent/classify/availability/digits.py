"""Tokens of digits as terms: numbers, dates and times of the clock by their form."""

import re

from agent.classify.availability import hours
from agent.classify.availability.kinds import Kind, Term

_DIGITS = re.compile(r"\d+")


def digit_terms(form: str, text: str, start: int) -> list[Term]:
    """The terms of a token of this form, which begins at a character of the text."""
    numbers = tuple(int(digits) for digits in _DIGITS.findall(text[:12]))
    term = Term(Kind.WORD, start, start + len(text), numbers[0] if numbers else 0, numbers)
    if form == "dmy" and len(numbers) == 2 and text[-1] == "." and numbers[1] > 12:  # "um 11.15."
        return [term._replace(kind=Kind.PAIR, end=term.end - 1), Term(Kind.STOP, term.end - 1, term.end)]
    if form in ("iso", "dmy"):
        day, month, year = (*numbers, 0)[:3] if form == "dmy" else numbers[::-1]
        return [term._replace(kind=Kind.DATE, numbers=(day, month, year))]
    if form == "clock":
        point = hours.point(hours.clock(*numbers, sure=text[0] == "0"))
        return [term._replace(kind=Kind.CLOCK if point else Kind.MEASURE, hours=point)]
    if form == "meridiem":
        return [term._replace(kind=Kind.MERIDIEM, number=12 if text[0] in "pP" else 0)]
    kinds = {"number": kind_of_number(text), "pair": Kind.PAIR}
    return [term._replace(kind=kinds.get(form, Kind.ORDINAL))]


def kind_of_number(text: str) -> Kind:
    """A year, a number that may be a day or a time, or one that is neither."""
    if len(text) == 4 and text[:2] in ("19", "20"):
        return Kind.YEAR
    return Kind.NUMBER if len(text) <= 2 or (len(text) <= 4 and text[0] != "0") else Kind.MEASURE
