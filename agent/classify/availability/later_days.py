"""Days counted from others: "bis Freitag bin ich weg, danach passt es", "Freitag ... eine Woche später"."""

from datetime import date, timedelta

from agent.classify.analysis import Window
from agent.classify.availability.calendar import later, one_day
from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.limit_rules import days_of

_AWAY = {Kind.BUSY, Kind.LEAVE, Kind.NOT}
_DAYS = {Kind.DAY, Kind.PERIOD, Kind.WEEKDAY}
_REACH = 25  # terms to look back


def read_later_days(terms: list[Term], today: date) -> list[Term]:
    """The terms with every "danach" that follows days of absence as what comes after them."""
    if not any(term.kind is Kind.LATER for term in terms):
        return terms
    return [made for place in range(len(terms)) for made in _later(terms, place, today)]


def _later(terms: list[Term], place: int, today: date) -> list[Term]:
    """The term at a place; a "danach" with a clause of its own."""
    term = terms[place]
    if term.kind is not Kind.LATER:
        return [term]
    if term.name == "others":
        return [Term(Kind.BREAK, term.start, term.start), term._replace(kind=Kind.ANYTIME)]
    before = terms[max(0, place - _REACH) : place]
    last = next((one for one in reversed(before) if one.kind in _DAYS), None)
    end = days_of(last, today).date_to if last else None
    if term.number:
        return [_shifted(term, end)]
    if end is None or _AWAY.isdisjoint([one.kind for one in before]):
        return [term]
    days = Window(date_from=end + timedelta(days=1))
    day = term._replace(kind=Kind.DAY, days=days, name="open", rule="later days")
    return [Term(Kind.BREAK, term.start, term.start), day]


def _shifted(term: Term, day: date | None) -> Term:
    """A day so many days after the one named before; a word where none was."""
    moved = later(day, term.number) if day else None
    return term._replace(kind=Kind.DAY, days=one_day(moved)) if moved else term._replace(kind=Kind.WORD)
