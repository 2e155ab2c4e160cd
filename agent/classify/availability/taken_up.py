"""Whether the day of another matter is taken up as that of the drive."""

from collections.abc import Sequence
from itertools import pairwise

from agent.classify.availability.clause_parts import Clause
from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.phrases import Group

_REACH = 40  # terms in which a day is taken up


def is_taken_up(clause: Clause, group: Group, drives: bool) -> bool:
    """Whether the day of another matter is also that of the drive: "an dem Tag ...", "habt ihr samstags offen?"."""
    after = clause.terms[group.last : group.last + _REACH]
    if any(term.kind is Kind.BACK for term in after) or _concludes(after):
        return True
    end = next((term.name for term in after if term.kind is Kind.STOP), "")
    return drives and end == "?" and clause.has_name("opening")


def _concludes(terms: Sequence[Term]) -> bool:
    """Whether the next sentence begins with "then"."""
    return any(one.kind is Kind.STOP and two.name == "then" for one, two in pairwise(terms))
