"""How strongly a clause offers its time, so that what is only told gives way to what is offered."""

from enum import IntEnum

from agent.classify.availability.clause_parts import Clause
from agent.classify.availability.kinds import CONCERNED, COPULA, HINTS, OTHERS, SELF, SHUT, Kind
from agent.classify.availability.phrases import Group


class Evidence(IntEnum):
    """What a clause says for its time, the weakest first."""

    OTHERS = 0  # somebody else does something then: "mein Bus kommt um 9:40 an"
    TOLD = 1  # the writer does something then: "am Samstag grille ich"
    PRESENT = 2  # the writer is somewhere then, or nobody knows what is told: "am Samstag bin ich in Kiel"
    BARE = 3  # nothing but the time: "Freitag Nachmittag"
    WISHED = 4  # a wish, a drive, or that it suits


_WISHES = {Kind.WISH, Kind.FITS, Kind.RIDE, Kind.DRIVE, Kind.START, Kind.APPOINTMENT, Kind.ANYTIME}
_WISHES |= {Kind.MOVE, Kind.MINE, Kind.FINAL, Kind.CORRECTION, Kind.ABOUT}

_ELSEWHERE = {Kind.NOT, Kind.BUSY, Kind.CALL, Kind.OTHER}


def evidence_of(clause: Clause, before: Evidence | None, reported: bool) -> Evidence:
    """The evidence of a clause; `before` is that of the clause before it in its sentence.

    A bare time goes with what was told right before: "am Montag bin ich in Köln, am Dienstag in Bonn". `reported` says
    that somebody said or did something in the clause before: "Sie sagten, der Wagen komme am 26. Mai".
    """
    own = _own_evidence(clause)
    if reported and own < Evidence.WISHED and _has_words(clause) and not clause.concludes:
        return Evidence.OTHERS
    if own is not Evidence.BARE or before is None or clause.concludes:
        return own
    goes_on = before < Evidence.PRESENT or (before is Evidence.PRESENT and _has_words(clause))
    return before if goes_on else own


def _own_evidence(clause: Clause) -> Evidence:
    terms = clause.terms[clause.first : clause.last]
    kinds = {term.kind for term in terms}
    if clause.opening == "if" or {Kind.HAVE, Kind.LEAVE} <= kinds or _wishes(clause):
        return Evidence.WISHED
    if Kind.BE in kinds and not clause.has_name("back"):
        return Evidence.PRESENT
    names = {term.name for term in terms if term.kind in (Kind.WORD, Kind.NOUN)}
    if SELF in names or kinds & {Kind.HAVE, Kind.BE} or {OTHERS, CONCERNED} <= names:
        return Evidence.TOLD
    if OTHERS in names or Kind.AUX in kinds or _says_what_is(clause):
        return Evidence.OTHERS
    return Evidence.PRESENT if clause.is_story else Evidence.BARE


def _has_words(clause: Clause) -> bool:
    return any(term.kind in (Kind.WORD, Kind.NOUN) for term in clause.terms[clause.first : clause.last])


def _wishes(clause: Clause) -> bool:
    terms = clause.terms[clause.first : clause.last]
    return any(term.kind in _WISHES and term.name != COPULA for term in terms)


def _says_what_is(clause: Clause) -> bool:
    """Whether it tells what is then, rather than how the time is: "it's my wife's birthday on Friday"."""
    if not clause.groups or clause.asks:
        return False
    before = clause.terms[clause.first : clause.groups[0].first]
    return any(term.name == COPULA for term in before) and any(term.kind in (Kind.WORD, Kind.NOUN) for term in before)


def refuses_before(clause: Clause) -> bool:
    """Whether it says that the time right before is no good: "... da habt ihr zu", "das klappt nicht"."""
    if not _refers_back(clause):
        return False
    kinds = set(clause.cues(clause.first, clause.last))
    refused = Kind.NOT in kinds and bool(kinds & {Kind.WISH, Kind.FITS, Kind.RIDE, Kind.HAVE} or len(kinds) == 1)
    busy = bool(kinds & {Kind.BUSY, Kind.LEAVE, Kind.MUST}) or clause.has_name("opening")
    return refused != busy


def agrees_before(clause: Clause) -> bool:
    """Whether it says that the time right before is meant: "... das wäre ideal", "... and would love to drive then"."""
    taken_up = any(term.kind is Kind.BACK for term in clause.terms[clause.first : clause.last])
    dayless = not any(has_days(group) for group in clause.groups)
    refers = (taken_up and dayless) or (_wishes(clause) and _refers_back(clause))
    return refers and _ELSEWHERE.isdisjoint(clause.cues(clause.first, clause.last))


def _refers_back(clause: Clause) -> bool:
    terms = clause.terms[clause.first : clause.last]
    if any(has_days(group) for group in clause.groups) or clause.opening == "if" or not terms:
        return False
    if clause.has_name(SHUT):
        return True
    pointed = terms[0].kind is Kind.THE and any(term.kind in (Kind.FITS, Kind.AUX) for term in terms[1:3])
    return pointed or any(term.name in HINTS for term in terms)


def has_days(group: Group) -> bool:
    """Whether a group names days, not only times."""
    return any(phrase.days for phrase in group.phrases)
