"""Weekdays named with their week, before or after it: "nächste Woche Dienstag oder Mittwoch", "Thursday next week"."""

from dataclasses import replace

from agent.classify.analysis import Window
from agent.classify.availability import calendar
from agent.classify.availability.kinds import FOLLOWING, Kind, Term
from agent.classify.availability.rules import Setting

_TIMES = {Kind.TIME, Kind.PART, Kind.AT}
_SMALL = {Kind.ON, Kind.THE, Kind.IN, Kind.FOR, Kind.GLUE, Kind.OF}
_LINKS = {Kind.COMMA, Kind.AND, Kind.OR, Kind.SLASH, Kind.DASH, Kind.UNTIL, Kind.TO}


def _is_week(term: Term) -> bool:
    days = term.days
    if term.kind is not Kind.PERIOD or term.name == FOLLOWING or not days or not days.date_from or not days.date_to:
        return False
    return (days.date_to - days.date_from).days < 7


def _in_week(term: Term, week: Term, setting: Setting) -> Term | None:
    """The term as dates of the week, with the words of both; None where it is no weekday or lies outside."""
    days = _days_in_week(term, week.days or Window())
    if days is None or not days.date_from or days.date_from < setting.today:
        return None
    kind = Kind.PERIOD if calendar.is_period(days) else Kind.DAY
    start, end = min(term.start, week.start), max(term.end, week.end)
    return term._replace(kind=kind, days=days, start=start, end=end, rule="weekday of a week")


def _days_in_week(term: Term, week: Window) -> Window | None:
    if term.kind is Kind.WEEKDAY or term.rule == "day with its article":
        return calendar.day_of_period(week, term.number)
    if term.rule != "days of the week" and term.name != "from to":
        return None
    first, last = (calendar.day_of_period(week, term.numbers[end]) for end in (0, -1))
    return replace(first, date_to=last.date_to) if first and last else None


def _anchor(terms: list[Term], at: int, step: int, setting: Setting) -> bool:
    """Resolves the weekdays beside the week at a place, going forwards or backwards; whether there were any."""
    anchored, place = False, at + step
    while 0 <= place < len(terms):
        kind = terms[place].kind
        if kind in (Kind.WEEKDAY, Kind.WEEKLY) and not (step > 0 and _is_refused(terms, at, place)):
            found = _in_week(terms[place], terms[at], setting)
            if found is None:
                break
            terms[place], anchored = found, True
            if found.kind is Kind.PERIOD and terms[place - 1].kind in (Kind.OF, Kind.FROM):
                terms[place - 1] = terms[place - 1]._replace(kind=Kind.GLUE)
        elif not _passes(kind, anchored, step):
            break
        place += step
    return anchored


def _is_refused(terms: list[Term], at: int, place: int) -> bool:
    """ "Nächste Woche, Montag eher nicht": behind a comma, days that are refused leave the week."""
    if not any(term.kind is Kind.COMMA for term in terms[at:place]):
        return False
    behind = [term.kind for term in terms[place + 1 : place + 4]]
    return Kind.NOT in behind and not {Kind.COMMA, Kind.STOP, Kind.BREAK} & set(behind[: behind.index(Kind.NOT)])


def _passes(kind: Kind, anchored: bool, step: int) -> bool:
    if kind in _SMALL or kind in _TIMES or (kind is Kind.FROM and step > 0):
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
