"""Days counted from others: "bis Freitag bin ich weg, danach passt es", "Freitag ... eine Woche später"."""

from dataclasses import replace
from datetime import date, timedelta

from agent.classify.analysis import Window
from agent.classify.availability.calendar import (
    day_of_period,
    is_period,
    later,
    next_weekday,
    one_day,
    week_ahead,
    week_beside,
    weekend_ahead,
)
from agent.classify.availability.kinds import FOLLOWING, OTHERS, SELF, WHOLE_WEEK, Hours, Kind, Term
from agent.classify.availability.limit_rules import days_of

_AWAY = {Kind.BUSY, Kind.LEAVE, Kind.NOT}
_DAYS = {Kind.DAY, Kind.PERIOD, Kind.WEEKDAY}
_WHOLE = {*_DAYS, Kind.WEEKLY, Kind.STOP}  # days, or the end of the sentence before
_EVENTS = {Kind.OTHER, Kind.MOVE}
_OCCUPIED = _AWAY | {Kind.HAVE, Kind.MUST, Kind.OFF, Kind.OTHER}
COUNTED = "later days"  # the rule of what is counted from days named before
_COUNTED = {
    "later",
    "after",
    "earlier",
}  # names of weekdays that follow another day: "Freitag danach", "the Tuesday after"
_REACH = 25  # terms to look back
_AHEAD = 5  # terms in which "danach" is refused


def read_later_days(terms: list[Term], today: date) -> list[Term]:
    """The terms with every "danach" that follows days or hours of absence as what comes after them."""
    terms = _read_then(terms)
    if not any(term.kind is Kind.LATER or term.name in _COUNTED or term.name == FOLLOWING for term in terms):
        return terms
    made: list[Term] = []
    for place in range(len(terms)):
        made += _later(terms, place, today)
        made = _weekday_in_week(made, terms[place])
        if terms[place].kind is Kind.LATER and made[-1].kind is Kind.TIME:
            made[_last_time(made)] = made[_last_time(made)]._replace(kind=Kind.WORD)
    return made


def _weekday_in_week(made: list[Term], week: Term) -> list[Term]:
    """ "Freitag in der Woche drauf" is one day; "Freitag in die Folgewoche" leads to another."""
    if week.name != WHOLE_WEEK or len(made) < 2 or made[-2].kind is not Kind.WEEKDAY:
        return made
    if week.number:
        return [*made[:-1], Term(Kind.ONTO, week.start, week.start), made[-1]]
    day = day_of_period(made[-1].days or Window(), made[-2].number)
    return [*made[:-2], _dated(made[-1]._replace(start=made[-2].start), day)] if day else made


def _read_then(terms: list[Term]) -> list[Term]:
    """ "Ich arbeite bis 15 Uhr, dann könnte ich": a "then" behind the end of hours, with no time of its own."""
    return [
        term._replace(kind=Kind.LATER, name="") if term.name == "then" and _follows_hours(terms, place) else term
        for place, term in enumerate(terms)
    ]


def _follows_hours(terms: list[Term], place: int) -> bool:
    before, behind = terms[max(0, place - 3) : place], terms[place + 1 : place + _AHEAD]
    end = next((term for term in before if term.kind is Kind.TIME), None)
    ends = end is not None and end.hours is not None and end.hours.start is None
    return ends and {Kind.TIME, Kind.PART, *_DAYS}.isdisjoint({term.kind for term in behind})


def _later(terms: list[Term], place: int, today: date) -> list[Term]:
    """The term at a place; a "danach" with a clause of its own."""
    term = terms[place]
    counted = term.kind is Kind.WEEKDAY and term.name in _COUNTED
    if term.kind is not Kind.LATER and not counted:
        return [_following(term, terms[max(0, place - _REACH) : place], today)]
    if term.name == "others":
        return [Term(Kind.BREAK, term.start, term.start), term._replace(kind=Kind.ANYTIME)]
    before = terms[max(0, place - _REACH) : place]
    last = next((one for one in reversed(before) if one.kind in _DAYS or one.days), None)
    days = days_of(last, today) if last else Window()
    if counted:
        return [_weekday_beside(term, days)]
    if term.number or term.name in ("week", "weekend", WHOLE_WEEK):
        return _parting(term) * _is_away({one.kind for one in before}) + [_moved(term, days)]
    return _after_absence(term, before, terms[place : place + _AHEAD], days.date_to)


def _is_away(kinds: set[Kind]) -> bool:
    """Whether somebody is elsewhere: "we zitten op de camping"."""
    return not _AWAY.isdisjoint(kinds) or (Kind.BE in kinds and Kind.TIME not in kinds)


def _weekday_beside(term: Term, days: Window) -> Term:
    """ "Freitag danach", "der Freitag davor": counted from days named before."""
    if term.name == "earlier" and days.date_from:
        return _dated(term, one_day(next_weekday(days.date_from - timedelta(days=8), term.number)))
    return _dated(term, one_day(next_weekday(days.date_to, term.number))) if days.date_to else term


def _parting(term: Term) -> list[Term]:
    return [Term(Kind.BREAK, term.start, term.start)]


def _after_absence(term: Term, before: list[Term], behind: list[Term], last: date | None) -> list[Term]:
    """What comes after the hours or the days of absence that were said before, or before them."""
    if time := _end_of_hours(before, behind, term.name == "before"):
        end = Term(Kind.TIME, term.start, term.end, hours=time, rule="later hours")
        return [*_parting(term), *_days_of_hours(before), end]
    if term.name == "before":
        return [term._replace(kind=Kind.GLUE)]
    kinds = {one.kind for one in before}
    away = _is_away(kinds) or (_EVENTS & kinds and not kinds & {Kind.DRIVE, Kind.RIDE})
    return [*_parting(term), _open(term, last)] if last and away else [term]


def _following(term: Term, before: list[Term], today: date) -> Term:
    """ "La semana siguiente": the week behind the last days named before it; any other term as it is."""
    if term.kind is not Kind.PERIOD or term.name != FOLLOWING:
        return term
    last = next((one for one in reversed(before) if one.kind in _DAYS), None)
    end = days_of(last, today).date_to if last else None
    if end is None or end < today:
        return term
    is_weekend = term.days is not None and term.days.date_from is not None and term.days.date_from.isoweekday() == 6
    return _dated(term, weekend_ahead(end + timedelta(days=1), 0) if is_weekend else week_ahead(end, 1))


def _moved(term: Term, days: Window) -> Term:
    """The week or the day that is counted from days named before; a word where none were."""
    if days.date_to is None:
        return term._replace(kind=Kind.WORD)
    if term.name == "weekend":
        return _dated(term, weekend_ahead(later(days.date_to, 1) or days.date_to, 0))
    if term.name == WHOLE_WEEK:
        return _dated(term, week_ahead(days.date_to, 1))
    if term.name == "week":
        return _dated(
            term, week_beside(days.date_to, after=False) if term.number < 0 else _week_behind(days, days.date_to)
        )
    day = later(days.date_to, term.number)
    return (
        term._replace(kind=Kind.DAY, days=one_day(day), name="", rule=COUNTED) if day else term._replace(kind=Kind.WORD)
    )


def _open(term: Term, last: date) -> Term:
    return _dated(term, Window(date_from=last + timedelta(days=1)))._replace(name="open")


def _days_of_hours(before: list[Term]) -> list[Term]:
    """The days whose hours end: "am Freitag arbeite ich bis 15 Uhr, danach gern"."""
    said = next((one for one in reversed(before) if one.kind in _WHOLE), None)
    return [said] if said and said.kind is not Kind.STOP else []


def _dated(term: Term, days: Window) -> Term:
    return term._replace(kind=Kind.PERIOD if is_period(days) else Kind.DAY, days=days, name="", rule=COUNTED)


def _week_behind(days: Window, end: date) -> Window:
    """The next weekend behind one; else the week behind the last of them."""
    first = days.date_from
    if first and first < end and (end - first).days < 3:
        return replace(days, date_from=later(first, 7), date_to=later(end, 7))
    return one_day(end + timedelta(days=7)) if first == end else week_ahead(end, 1)


def _end_of_hours(before: list[Term], behind: list[Term], earlier: bool) -> Hours | None:
    """The hours behind "ich arbeite bis 17 Uhr, danach ...", or before them, unless they are refused as well."""
    while before and before[-1].kind is Kind.STOP:
        before = before[:-1]
    place = _last_time(before)
    said = before[place].hours if place >= 0 else None
    kinds = {term.kind for term in before[place:] if term.name not in (("any", "so") if earlier else ("any",))}
    if not said or _AWAY & {term.kind for term in behind} or {Kind.STOP, Kind.BREAK, *_DAYS} & kinds:
        return None
    if not any(term.kind in _OCCUPIED or term.name in (SELF, OTHERS) for term in before):
        return None
    end = said.end or (said.start if before[place].rule == "off work" or Kind.OFF in kinds else None)
    if earlier:
        return Hours(end=said.start or said.end)
    return Hours(start=end) if end else None


def _last_time(terms: list[Term]) -> int:
    """Where the last time stands, but for the one a text ends with; -1 without one."""
    last = len(terms) - (bool(terms) and terms[-1].rule == "later hours")
    return next((place for place in reversed(range(last)) if terms[place].kind is Kind.TIME), -1)
