"""Days counted from others that are out of the question: "bis Freitag bin ich weg, danach passt es"."""

from datetime import date, timedelta

from agent.classify.analysis import Window
from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.limit_rules import days_of

_AWAY = {Kind.BUSY, Kind.LEAVE, Kind.NOT}
_DAYS = {Kind.DAY, Kind.PERIOD, Kind.WEEKDAY}
_REACH = 25  # terms to look back


def read_later_days(terms: list[Term], today: date) -> list[Term]:
    """The terms with every "danach" that follows days of absence as what comes after them."""
    if not any(term.kind is Kind.LATER for term in terms):
        return terms
    return [_later(terms, place, today) or term for place, term in enumerate(terms)]


def _later(terms: list[Term], place: int, today: date) -> Term | None:
    if terms[place].kind is not Kind.LATER:
        return None
    before = terms[max(0, place - _REACH) : place]
    last = next((term for term in reversed(before) if term.kind in _DAYS), None)
    end = days_of(last, today).date_to if last else None
    if end is None or _AWAY.isdisjoint([term.kind for term in before]):
        return None
    days = Window(date_from=end + timedelta(days=1))
    return terms[place]._replace(kind=Kind.DAY, days=days, name="open", rule="later days")
