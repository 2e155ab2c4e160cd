"""Commas that part a day that is refused from the next one that suits: "I can't do Friday, Saturday would be fine"."""

from collections.abc import Sequence

from agent.classify.availability.kinds import OTHERS, Kind, Term
from agent.classify.availability.rules import Match, Rule, Table

_REACH = 15  # terms to look back for a refusal
_AHEAD = 14  # terms in which the next day is agreed to
_ENDS = {Kind.STOP, Kind.BREAK, Kind.BUT, Kind.REST, Kind.START}
_REFUSALS = {Kind.NOT, Kind.BUSY, Kind.LEAVE}
_DAYS = {Kind.DAY, Kind.PERIOD, Kind.WEEKDAY, Kind.WEEKLY}
_SMALL = "[ON THE GLUE FOR IN]"
_DAY = "[DAY PERIOD WEEKDAY WEEKLY]"


_REFUSED = "(?:[WORD GLUE WISH BE AUX START FITS]{1,3} NOT|BUSY|NOT (?:[STOP COMMA BREAK]|$))"


def _parted(match: Match) -> Term | None:
    """A new clause where a refusal stands before the day that ends at the comma."""
    refused = days = False
    for term in reversed(match.terms[max(0, match.start - _REACH) : match.start]):
        if term.kind in _ENDS:
            break
        refused = refused or term.kind in _REFUSALS or term.name in ("back", OTHERS)
        days = days or term.kind in _DAYS
    ahead = _up_to_next_days(match.terms[match.end : match.end + _AHEAD])
    agreed = any(term.kind in (Kind.FITS, Kind.TIME) or term.name == "yes" for term in ahead)
    return match.term(Kind.BREAK) if refused and days and agreed else None


def _up_to_next_days(terms: Sequence[Term]) -> Sequence[Term]:
    """The terms before a "so", or before the days of another sentence, which an agreement there is for."""
    stop = next((place for place, term in enumerate(terms) if term.kind is Kind.STOP), len(terms))
    days = next((place for place in range(stop, len(terms)) if terms[place].kind in _DAYS), len(terms))
    end = next((place for place, term in enumerate(terms) if term.name == "so"), len(terms))
    return terms[: min(end, stop if days < len(terms) else days)]


_ANSWER = "[WORD GLUE]? [WISH BE AUX STOP COMMA BREAK]{0,2} (?:[FITS STOP COMMA BREAK]|$)"


def _also_parted(match: Match) -> Term | None:
    """ "Mittwoch passt, Donnerstag auch, Freitag nicht": the comma behind an "also" begins a clause."""
    return match.term(Kind.BREAK) if match.terms[match.start - 1].name == "too" else None


def _again(match: Match) -> Term | None:
    """ "Freitag in einer Woche, also am 21." """
    return match.term(Kind.BREAK) if match.terms[match.end].name == "so" else None


def _told(match: Match) -> Term:
    """ "Im April, diesen Monat ist Jahresabschluss": a day before its verb begins a clause."""
    return match.term(Kind.BREAK)


def _concluded(match: Match) -> Term | None:
    """ "Dienstag hab ich Zahnarzt also am Mittwoch": without a comma as well."""
    if match.terms[match.start].name not in ("so", "then"):
        return None
    kinds = _kinds_before(match)
    return match.term(Kind.BREAK) if kinds & _REFUSALS and kinds & _DAYS else None


def _kinds_before(match: Match) -> set[Kind]:
    """The kinds of the terms of the clause before a place."""
    kinds: set[Kind] = set()
    for term in reversed(match.terms[max(0, match.start - _REACH) : match.start]):
        if term.kind in _ENDS:
            break
        kinds.add(term.kind)
    return kinds


def _refused_behind(match: Match) -> Term | None:
    """ "Am Dienstag äh Dienstag hab ich Zahnarzt": what is refused replaces nothing, but begins a clause."""
    for term in match.terms[match.end : match.end + _AHEAD]:
        if term.kind in _ENDS or term.name in ("so", "then") or term.kind is Kind.COMMA:
            break
        if term.kind in _REFUSALS:
            return match.term(Kind.BREAK)
    return None


_OFFERS = {Kind.FITS, Kind.WISH, Kind.PERIOD, Kind.TIME}  # a day with its hours is offered: "Mo 8-10, Fr nicht"


def _explained(match: Match) -> Term | None:
    """ "Samstag is gut da muss ich nicht arbeiten": what is said of a day without a comma is a clause of its own."""
    hint = match.terms[match.start]
    return hint._replace(kind=Kind.BREAK) if hint.name == "there" else None


def _turned_down(match: Match) -> Term | None:
    """ "Wednesday suits, Thursday I can't" """
    return match.term(Kind.BREAK) if _kinds_before(match) & _OFFERS else None


PART_REFUSALS = Table(
    Rule("a day as well", f"(?<=GLUE) COMMA (?={_SMALL}{{0,3}} {_DAY})", _also_parted),
    Rule(
        "refused day",
        f"COMMA (?={_SMALL}{{0,3}} {_DAY} [TIME PART]? {_REFUSED})",
        _turned_down,
    ),
    Rule("told day", f"(?<={_DAY}) COMMA (?={_SMALL}{{0,3}} {_DAY} [TIME PART]? [AUX BE HAVE MUST])", _told),
    Rule("said again", f"(?<={_DAY}) COMMA (?=GLUE {_SMALL}{{0,3}} {_DAY})", _again),
    Rule("reason", "(?<=FITS) WORD (?=[MUST HAVE BE AUX WISH FITS])", _explained),
    Rule("so another day", f"GLUE (?={_SMALL}{{0,3}} {_DAY})", _concluded),
    Rule("refused day", f"CORRECTION (?={_SMALL}{{0,3}} {_DAY})", _refused_behind),
    Rule(
        "another day",
        f"COMMA (?={_SMALL}{{0,3}} {_DAY} (?:{_DAY}|{_SMALL}|[TIME PART AND OR]){{0,8}} {_ANSWER})",
        _parted,
    ),
    starts="COMMA GLUE CORRECTION WORD",
)
