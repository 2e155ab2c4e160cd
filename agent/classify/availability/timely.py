"""Leaves out the sentences that hold no part of a day or a time, which are most."""

from agent.classify.availability.kinds import Kind, Term

_TIMELY = {
    *(Kind.WEEKDAY, Kind.SHORT, Kind.SHORT_LOW, Kind.SO, Kind.WEEKLY, Kind.OFFSET, Kind.TOMORROW, Kind.WEEKEND),
    *(Kind.DAYS, Kind.WEEKS, Kind.FORTNIGHT, Kind.MONTHS, Kind.WEEK_THIRD, Kind.MONTH_THIRD, Kind.MONTH, Kind.FEAST),
    *(Kind.CALENDAR_WEEK, Kind.NUMBER, Kind.ORDINAL, Kind.DATE, Kind.PAIR, Kind.CLOCK, Kind.PART, Kind.TIME),
    *(Kind.HALF, Kind.ANYTIME, Kind.BACK, Kind.LATER, Kind.ASKED),
}


def timely_sentences(terms: list[Term], expected: bool) -> list[Term]:
    """The terms of the sentences that hold any part of a day or a time; most sentences have none."""
    if expected:
        return terms
    kept: list[Term] = []
    first = 0
    for place, term in enumerate(terms):
        if term.kind is Kind.STOP:
            kept += _if_timely(terms[first : place + 1])
            first = place + 1
    return kept + _if_timely(terms[first:])


def _if_timely(sentence: list[Term]) -> list[Term]:
    return [] if _TIMELY.isdisjoint([term.kind for term in sentence]) else sentence
