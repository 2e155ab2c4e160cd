"""What one clause makes of the times in it: wished, refused, of an appointment, or of another matter."""

from dataclasses import dataclass
from enum import Enum, auto

from agent.classify.availability.clause_parts import SMALL_WORDS, Clause
from agent.classify.availability.deadlines import is_deadline, is_thanked_for
from agent.classify.availability.evidence import Evidence
from agent.classify.availability.kinds import EXTREME, Kind
from agent.classify.availability.later_days import COUNTED
from agent.classify.availability.moving import is_new_date
from agent.classify.availability.phrases import Group


class Verdict(Enum):
    """What a time is to the writer."""

    WISHED = auto()
    REFUSED = auto()  # the writer cannot then
    BUSY = auto()  # the writer is elsewhere then, which says nothing of other days
    DROPPED = auto()  # another matter
    NAMED = auto()  # the same, but its day is taken up: "an dem Tag würde ich gern fahren"
    GIVEN_UP = auto()  # the time of an appointment that is moved
    HELD = auto()  # that of an appointment that exists


@dataclass(frozen=True)
class Judged:
    """A group with its verdict; groups of one sentence share its number."""

    group: Group
    verdict: Verdict
    sentence: int
    final: bool = False  # it replaces what was said before: "sagen wir Samstag"
    corrects: bool = False  # it replaces what was said right before: "nee, Samstag"
    negated: bool = False  # refused with "not" right before: "nicht am Wochenende"
    otherwise: bool = False  # its clause begins with "or": it leaves what was said before
    evidence: Evidence = Evidence.WISHED
    asks: bool = False  # in a question
    restates: bool = False  # it says again, more exactly, what was said before: "also am 29."


def find_negated(clause: Clause) -> set[int]:
    """The places of the groups that the clause's negations belong to: the one right after, else the ones before."""
    negated: set[int] = set()
    for place in range(clause.first, clause.last):
        if clause.terms[place].kind is not Kind.NOT or any(one.first <= place < one.last for one in clause.groups):
            continue
        if clause.terms[place].name == EXTREME and ends_with_question(clause):  # "Wäre 9 Uhr zu früh?"
            continue
        before = [group.first for group in clause.groups if group.last <= place]
        after = [group.first for group in clause.groups if group.first > place]
        if clause.terms[place].name == "nor":
            negated.update(before[-1:] + after[:1])
            continue
        between = {term.kind for term in clause.terms[place + 1 : after[0]]} if after else {Kind.WORD}
        adjacent = bool(between) or not before or clause.terms[place].name == "ahead"  # "Thursday, not Tuesday"
        follows = between <= SMALL_WORDS and adjacent
        negated.update(after[:1] if after and (follows or not before) else before[-1:])
    return negated


def ends_with_question(clause: Clause) -> bool:
    """Whether a question mark stands right behind the clause."""
    return clause.last < len(clause.terms) and clause.terms[clause.last].name == "?"


def belongs_elsewhere(left: list[Kind], right: list[Kind]) -> bool:
    """Whether the clause speaks of a call, the workshop or a purchase rather than of the drive."""
    matters = (Kind.CALL, Kind.OTHER, Kind.DRIVE)
    before = next((kind for kind in reversed(left) if kind in matters), None)
    after = next((kind for kind in right if kind in (*matters, Kind.RIDE)), None)
    if (before is Kind.CALL and not _calls_for_a_drive(left)) or Kind.CALL in right:
        return True
    if before is Kind.OTHER:
        return after not in (Kind.DRIVE, Kind.RIDE)
    return after is Kind.OTHER and before is not Kind.DRIVE


def _calls_for_a_drive(left: list[Kind]) -> bool:
    """ "Call me tomorrow to arrange a drive on Saturday" """
    last = max(place for place, kind in enumerate(left) if kind is Kind.CALL)
    return Kind.RIDE in left[last:]


def is_existing(cues: list[Kind]) -> bool:
    """Whether a clause tells of what was, or of an appointment that exists."""
    has = set(cues)
    if Kind.WISH in has or Kind.START in has:
        return False
    appointment = Kind.HAVE in has and Kind.APPOINTMENT in has and Kind.FITS not in has
    return bool(has & {Kind.PAST, Kind.MINE, Kind.ASKED}) or appointment


def decide_verdict(clause: Clause, group: Group, negated: set[int]) -> Verdict:
    """What the words of its clause make of a time; `negated` are the places of the groups that negations belong to."""
    left, right = clause.cues(0, group.first), clause.cues(group.last, clause.last)
    cues = left + right
    counted = _is_counted(group, cues)
    if Kind.MOVE in cues or counted:
        return Verdict.WISHED if counted or is_new_date(clause, group) else Verdict.GIVEN_UP
    if belongs_elsewhere(left, right):
        return Verdict.DROPPED if Kind.CALL in cues else Verdict.NAMED
    if is_existing(cues) or clause.tells or clause.follows(group, Kind.MINE):
        return Verdict.HELD if _is_held(clause, set(cues)) else Verdict.DROPPED
    if is_deadline(clause, group, set(cues)) or is_thanked_for(clause, group):
        return Verdict.DROPPED
    if group.first in negated or (_is_busy(left, right) and not clause.ends_work()):
        refusal = Verdict.REFUSED if group.first in negated else Verdict.BUSY
        return Verdict.DROPPED if clause.opening == "if" else refusal
    return Verdict.WISHED


def _is_counted(group: Group, cues: list[Kind]) -> bool:
    """Whether its day is counted from that of an appointment: "de afspraak van maandag graag een dag later"."""
    return Kind.OTHER not in cues and any(
        day.rule == COUNTED and day.window.date_to for phrase in group.phrases for day in phrase.days
    )


def _is_held(clause: Clause, has: set[Kind]) -> bool:
    """Whether it tells when an appointment is that is not called off."""
    if has & {Kind.NOT, Kind.BUSY}:
        return False
    return bool(has & {Kind.MINE, Kind.APPOINTMENT}) or clause.has_name("agreed")


def _is_busy(left: list[Kind], right: list[Kind]) -> bool:
    """Whether the writer is elsewhere: at work, obliged, or with something else to have that day."""
    has = {*left, *right}
    if Kind.BUSY in has:
        return True
    if Kind.LEAVE in has:
        return not (Kind.HAVE in has and Kind.LEAVE in right)  # "ich habe nächste Woche Urlaub" is time
    if Kind.MUST in has:
        return not has & {Kind.DRIVE, Kind.RIDE}
    return has == {Kind.HAVE}
