"""What several tables of rules read from a run in the same way."""

from datetime import date

from agent.classify.availability import calendar
from agent.classify.availability.calendar import Which
from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.rules import Match


def which_of(match: Match, kind: Kind = Kind.WHICH) -> Which:
    """Which week, month or day is meant; this one where nothing says so."""
    found = match.all(kind)
    return Which(found[0].number) if found else Which.THIS


def year_and_month(match: Match) -> tuple[int, int]:
    """The month of the run with its year, said or the next to come."""
    month = match.first(Kind.MONTH).number
    year = next((term.number for term in match.all(Kind.YEAR)), 0)
    return year or calendar.year_of_month(match.setting.today, month), month


def date_of(match: Match) -> date | None:
    """The date of the run, or None where the calendar has none."""
    return dated_day(match.setting.today, match.first(Kind.DATE))


def dated_day(today: date, term: Term) -> date | None:
    """The day of a term that holds a date, or None where the calendar has none."""
    day, month, year = term.numbers
    return calendar.dated(today, day, month, year)


def weekly(match: Match, weekdays: set[int]) -> Term:
    """The run as weekdays that recur."""
    return match.term(Kind.WEEKLY)._replace(numbers=tuple(sorted(weekdays)))
