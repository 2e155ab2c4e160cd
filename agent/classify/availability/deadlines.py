"""Times that are the term of something else, or that the writer gives thanks for."""

from agent.classify.availability.clause_parts import Clause
from agent.classify.availability.kinds import Kind
from agent.classify.availability.phrases import Group

_ABOUT_THE_DRIVE = {Kind.DRIVE, Kind.RIDE, Kind.FITS, Kind.APPOINTMENT}


def is_deadline(clause: Clause, group: Group, has: set[Kind]) -> bool:
    """Whether it is the term of something else: an answer, a need, a home."""
    due = clause.terms[group.first - 1].name == "due" if group.first else False
    if Kind.CONFIRM in has:
        return is_open(group)
    return Kind.STATE in has and (due or is_open(group) or clause.is_for(group)) and not _ABOUT_THE_DRIVE & has


def is_thanked_for(clause: Clause, group: Group) -> bool:
    """Whether a group is what the writer gives thanks for: "danke für die Fahrt am Samstag"."""
    before = clause.terms[clause.first : group.first]
    return clause.opening == "thanks" and any(term.kind is Kind.FOR for term in before)


def is_open(group: Group) -> bool:
    """Whether a group is but a term, "bis 31.10.", which a need or a home has as well."""
    days = [day.window for phrase in group.phrases for day in phrase.days]
    return bool(days) and all((day.date_from is None) != (day.date_to is None) for day in days)
