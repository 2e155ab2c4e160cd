"""Bare numbers that their article or their weekday makes days of the month: "le 14", "zaterdag 14"."""

from datetime import date

from agent.classify.availability import calendar, hours
from agent.classify.availability.kinds import DAY_ARTICLES, Kind, Term
from agent.classify.availability.rules import Match


def agreeing_day(match: Match) -> Term | None:
    """ "Zaterdag 14": a number behind a weekday is the day of the month where both agree."""
    day = calendar.next_day_of_month(match.setting.today, match.first(Kind.NUMBER).number)
    if not day or day.isoweekday() != match.terms[match.start - 1].number:
        return None
    return match.term(Kind.DATE)._replace(numbers=(day.day, day.month, day.year))


def agreeing_day_of_another_part(match: Match) -> Term | None:
    """ "Poniedziałek 16 przed południem": no hour of the part of the day behind it."""
    part, hour = match.terms[match.end].hours, hours.clock(match.first(Kind.NUMBER).number)
    outside = part and part.start and part.end and (hour is None or not part.start <= hour <= part.end)
    return agreeing_day(match) if outside else None


def follows_article(match: Match) -> bool:
    """Whether what stands before a number makes it a day of the month: "le 14", "sabato 14", "le 14 ou 15"."""
    place = match.start - 1
    first = max(1, match.start - _REACH)
    while place > first and match.terms[place].kind in _JOINTS and match.terms[place - 1].kind is Kind.NUMBER:
        place -= 2
    return place >= 0 and match.terms[place].name in DAY_ARTICLES


_JOINTS = {Kind.AND, Kind.OR, Kind.SLASH, Kind.COMMA, Kind.DASH}


def bare_day(match: Match) -> Term | None:
    """A number that only its article makes a day of the month."""
    number, today = match.first(Kind.NUMBER), match.setting.today
    day = _day_it_falls_on(match) or _day_of_month_said(match) or calendar.next_day_of_month(today, number.number)
    if not day or number.name or not follows_article(match) or _is_range_of_hours(match):
        return None
    return match.term(Kind.DATE)._replace(numbers=(day.day, day.month, day.year), name="no month")


def _day_it_falls_on(match: Match) -> date | None:
    """The coming date on which a number behind its weekday falls: "venerdì 10" may be the next month's."""
    weekday = match.terms[match.start - 1]
    if weekday.kind is not Kind.WEEKDAY:
        return None
    return calendar.next_such_weekday(match.setting.today, match.first(Kind.NUMBER).number, weekday.number)


def _day_of_month_said(match: Match) -> date | None:
    """A later day of the month of a date said before: "Il 6 gennaio non posso, il 7 sì"."""
    before = match.terms[max(0, match.start - _REACH) : match.start]
    dates = [term for term in before if term.kind is Kind.DATE and term.name != "no month"]
    day = match.first(Kind.NUMBER).number
    if not dates or dates[-1].numbers[0] >= day:
        return None
    return calendar.dated(match.setting.today, day, *dates[-1].numbers[1:])


_REACH = 15  # terms to look back


def _is_range_of_hours(match: Match) -> bool:
    """ "Sabato 9-12", unless the first number is the date on which the weekday falls."""
    terms, place = match.terms, match.start
    if terms[place - 1].kind is Kind.DASH:
        place -= 2
    dashed = place != match.start or (match.end < len(terms) and terms[match.end].kind is Kind.DASH)
    weekday = terms[place - 1]
    if not dashed or weekday.kind is not Kind.WEEKDAY:
        return False
    return calendar.next_such_weekday(match.setting.today, terms[place].number, weekday.number) is None


def bare_day_of_weekday(match: Match) -> Term | None:
    """ "Sabato 14 mattina", where the number could be the hour, if it did not fit the day so well."""
    return bare_day(match) if _day_it_falls_on(match) else None
