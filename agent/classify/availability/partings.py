"""Commas that part a day that is refused from the next one that suits: "I can't do Friday, Saturday would be fine"."""

from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.rules import Match, Rule, Table

_REACH = 15  # terms to look back for a refusal
_AHEAD = 14  # terms in which the next day is agreed to
_ENDS = {Kind.STOP, Kind.BREAK, Kind.BUT, Kind.REST, Kind.START}
_REFUSALS = {Kind.NOT, Kind.BUSY, Kind.LEAVE}
_DAYS = {Kind.DAY, Kind.PERIOD, Kind.WEEKDAY, Kind.WEEKLY}
_SMALL = "[ON THE GLUE FOR IN]"
_DAY = "[DAY PERIOD WEEKDAY WEEKLY]"


def _parted(match: Match) -> Term | None:
    """A new clause where a refusal stands before the day that ends at the comma."""
    refused = days = False
    for term in reversed(match.terms[max(0, match.start - _REACH) : match.start]):
        if term.kind in _ENDS:
            break
        refused, days = refused or term.kind in _REFUSALS, days or term.kind in _DAYS
    agreed = any(term.kind is Kind.FITS or term.name == "yes" for term in match.terms[match.end : match.end + _AHEAD])
    return match.term(Kind.BREAK) if refused and days and agreed else None


_ANSWER = "[WORD GLUE]? [WISH BE AUX STOP COMMA BREAK]{0,2} (?:[FITS STOP COMMA BREAK]|$)"

PART_REFUSALS = Table(
    Rule(
        "another day",
        f"COMMA (?={_SMALL}{{0,3}} {_DAY} (?:{_DAY}|{_SMALL}|[TIME PART AND OR]){{0,8}} {_ANSWER})",
        _parted,
    ),
    starts="COMMA",
)
