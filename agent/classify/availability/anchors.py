"""Weekdays named with their week, before or after it: "nächste Woche Dienstag oder Mittwoch", "Thursday next week"."""

from dataclasses import replace

from agent.classify.analysis import Window
from agent.classify.availability import calendar
from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.rules import Setting

_TIMES = {Kind.TIME, Kind.PART, Kind.AT}
_SMALL = {Kind.ON, Kind.THE, Kind.IN, Kind.FOR, Kind.GLUE}
_LINKS = {Kind.COMMA, Kind.AND, Kind.OR, Kind.SLASH, Kind.DASH, Kind.UNTIL, Kind.TO}


def _is_week(term: Term) -> bool:
    days = term.days
    if term.kind is not Kind.PERIOD or not days or not days.date_from or not days.date_to:
        return False
    return (days.date_to - days.date_from).days < 7


def _in_week(term: Term, week: Window, setting: Setting) -> Term | None:
    """The term as dates of the week; None where it is no weekday or lies outside."""
    if term.kind is Kind.WEEKLY and term.rule == "days of the week":
        return _run_in_week(term, week)
    days = calendar.day_of_period(week, term.number) if term.kind is Kind.WEEKDAY else None
    if days is None or not days.date_from or days.date_from < setting.today:
        return None
    return term._replace(kind=Kind.DAY, days=days, rule="weekday of a week")


def _run_in_week(term: Term, week: Window) -> Term | None:
    first, last = (calendar.day_of_period(week, term.numbers[end]) for end in (0, -1))
    if not first or not last:
        return None
    return term._replace(kind=Kind.PERIOD, days=replace(first, date_to=last.date_to), rule="weekday of a week")


def _anchor(terms: list[Term], at: int, step: int, setting: Setting) -> bool:
    """Resolves the weekdays beside the week at a place, going forwards or backwards; whether there were any."""
    week, anchored, place = terms[at].days or Window(), False, at + step
    while 0 <= place < len(terms):
        kind = terms[place].kind
        if kind in (Kind.WEEKDAY, Kind.WEEKLY):
            found = _in_week(terms[place], week, setting)
            if found is None:
                break
            terms[place], anchored = found, True
        elif not _passes(kind, anchored, step):
            break
        place += step
    return anchored


def _passes(kind: Kind, anchored: bool, step: int) -> bool:
    if kind in _SMALL or kind in _TIMES:
        return True
    return kind in _LINKS if anchored else kind is Kind.COMMA and step > 0


def anchor_weekdays(terms: list[Term], setting: Setting) -> list[Term]:
    """The terms with every weekday that is named with a week resolved in it, and such weeks gone."""
    places = [place for place, term in enumerate(terms) if _is_week(term)]
    if not places:
        return terms
    terms = list(terms)
    gone = {place for place in places if _anchor(terms, place, 1, setting) or _anchor(terms, place, -1, setting)}
    return [term for place, term in enumerate(terms) if place not in gone]
