"""Judges, clause by clause, whether a time that was said is one at which the writer could drive."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from agent.classify.availability.clause_parts import SMALL_WORDS, Clause, part_clauses
from agent.classify.availability.deadlines import is_deadline, is_thanked_for
from agent.classify.availability.evidence import Evidence, agrees_before, evidence_of, has_days, refuses_before
from agent.classify.availability.kinds import EXTREME, SHUT, Kind, Term
from agent.classify.availability.later_days import COUNTED
from agent.classify.availability.moving import (
    begins_booked,
    is_booked,
    is_new_date,
    refuses_only_before,
    tells_appointment,
    weighs,
)
from agent.classify.availability.phrases import Group
from agent.classify.availability.taken_up import is_taken_up


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


def _negated(clause: Clause) -> set[int]:
    """The places of the groups that the clause's negations belong to: the one right after, else the ones before."""
    negated: set[int] = set()
    for place in range(clause.first, clause.last):
        if clause.terms[place].kind is not Kind.NOT or any(one.first <= place < one.last for one in clause.groups):
            continue
        if clause.terms[place].name == EXTREME and _ends_with_question(clause):  # "Wäre 9 Uhr zu früh?"
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


def _ends_with_question(clause: Clause) -> bool:
    return clause.last < len(clause.terms) and clause.terms[clause.last].name == "?"


def _belongs_elsewhere(left: list[Kind], right: list[Kind]) -> bool:
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


def _is_existing(cues: list[Kind]) -> bool:
    """Whether a clause tells of what was, or of an appointment that exists."""
    has = set(cues)
    if Kind.WISH in has or Kind.START in has:
        return False
    appointment = Kind.HAVE in has and Kind.APPOINTMENT in has and Kind.FITS not in has
    return bool(has & {Kind.PAST, Kind.MINE, Kind.ASKED}) or appointment


def _verdict(clause: Clause, group: Group, negated: set[int]) -> Verdict:
    left, right = clause.cues(0, group.first), clause.cues(group.last, clause.last)
    cues = left + right
    counted = _is_counted(group, cues)
    if Kind.MOVE in cues or counted:
        return Verdict.WISHED if counted or is_new_date(clause, group) else Verdict.GIVEN_UP
    if _belongs_elsewhere(left, right):
        return Verdict.DROPPED if Kind.CALL in cues else Verdict.NAMED
    if _is_existing(cues) or clause.tells or clause.follows(group, Kind.MINE):
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


class _Mood(Enum):
    """What a clause without a cue takes over from the one before it."""

    OPEN = auto()
    ELSEWHERE = auto()  # a time alone still belongs to the other matter, or to the past
    CALL = auto()  # days as well
    BUSY = auto()  # days as well: "ich arbeite Schicht: diese Woche früh, nächste spät"
    ASKED = auto()  # when an appointment was: "wann war meine Probefahrt? Samstag oder Sonntag?"


def _mood(clause: Clause, mood: _Mood) -> _Mood:
    cues = clause.cues(0, clause.last)
    if Kind.ASKED in cues:
        return _Mood.ASKED
    if not cues:
        return _Mood.ELSEWHERE if clause.has_conflict() else mood
    if Kind.CALL in cues:
        return _Mood.CALL
    dropped = clause.groups and (_belongs_elsewhere(cues, []) or _is_existing(cues) or clause.tells)
    dropped = dropped or clause.has_conflict()
    return _Mood.ELSEWHERE if dropped else _Mood.OPEN


def _inherits(clause: Clause, group: Group, mood: _Mood) -> bool:
    if clause.has_conflict() and not has_days(group):
        return True
    if mood is _Mood.OPEN or clause.cues(0, clause.last):
        return False
    return mood in (_Mood.CALL, _Mood.BUSY, _Mood.ASKED) or not has_days(group)


_NOT_WISHED = {Verdict.REFUSED, Verdict.BUSY, Verdict.GIVEN_UP, Verdict.HELD, Verdict.DROPPED}


def _judge_groups(clause: Clause, mood: _Mood, unheard: bool, drives: bool) -> Iterator[Judged]:
    """The groups of one clause; a time behind a day that is out of the question goes with it."""
    negated, before = _negated(clause), Verdict.WISHED
    moves = Kind.MOVE in clause.cues(clause.first, clause.last)
    for group in clause.groups:
        dropped = unheard or _inherits(clause, group, mood)
        verdict = Verdict.HELD if is_booked(clause, group) else _verdict(clause, group, negated)
        verdict = Verdict.DROPPED if dropped else verdict
        if verdict is Verdict.NAMED and not is_taken_up(clause, group, drives):
            verdict = Verdict.DROPPED
        if verdict is Verdict.WISHED and before in _NOT_WISHED and not moves and not has_days(group):
            verdict = verdict if before is Verdict.HELD or refuses_only_before(clause, group) else before
        final, corrects = clause.follows(group, Kind.FINAL), clause.follows(group, Kind.CORRECTION)
        negates, otherwise = clause.follows(group, Kind.NOT), clause.offers_another(group)
        restates = clause.restates(group)
        yield Judged(group, verdict, clause.sentence, final, corrects, negates, otherwise, restates=restates)
        before = verdict


def judge(terms: Sequence[Term], groups: list[Group], drives: bool) -> list[Judged]:
    """The groups with their verdicts, in order; `drives` says that the text speaks of a drive at all."""
    judged: list[Judged] = []
    mood, sentence, aside, last = _Mood.OPEN, 0, False, set[Kind]()
    before: list[Judged] = []
    said_in = 0
    for clause in part_clauses(terms, groups):
        if clause.sentence != sentence:
            mood = mood if mood is _Mood.ASKED and not clause.cues(0, clause.last) else _Mood.OPEN
            sentence, aside = clause.sentence, False
        if clause.bracket in ("(", ")"):
            aside = clause.bracket == "(" and tells_appointment(last)
        mood = _Mood.BUSY if clause.bracket == ":" and last & {Kind.BUSY} else mood
        reported = Kind.PAST in last and clause.sentence == said_in
        last, said_in = set(clause.cues(0, clause.last)), clause.sentence
        found = list(_judge_groups(clause, mood, aside and not last and not weighs(clause), drives))
        found = _refused_as_well(found, before, clause)
        before = _join(judged, before, found, clause, reported)
        mood = _mood(clause, mood)
    return judged


def _join(
    judged: list[Judged], before: list[Judged], found: list[Judged], clause: Clause, reported: bool
) -> list[Judged]:
    """Adds the groups of one more clause, which may say more of those before; the ones the next clause may take up."""
    if not found and (clause.first == clause.last or not before):
        return before
    judged[len(judged) - len(before) :] = before = [_in_hindsight(one, clause) for one in before]
    if not found:
        return before if agrees_before(clause) else []
    told = before[-1].evidence if before and before[-1].sentence == clause.sentence else None
    evidence, asks = evidence_of(clause, told, reported), clause.asks
    judged += (found := [replace(one, evidence=evidence, asks=asks) for one in found])
    return found


def _refused_as_well(found: list[Judged], before: list[Judged], clause: Clause) -> list[Judged]:
    """ "Lunedì impossibile, martedì idem": what stands beside an "as well" shares the verdict before it."""
    also = found and before and clause.has_name("too") and not clause.cues(clause.first, clause.last)
    verdict = before[-1].verdict if also and before[-1].sentence == clause.sentence else Verdict.WISHED
    return [replace(one, verdict=verdict) for one in found] if verdict in (Verdict.REFUSED, Verdict.BUSY) else found


def _said_behind(clause: Clause) -> Verdict | None:
    """What the beginning of a clause makes of the time before it: "..., vereinbarte Besuch", "è troppo presto"."""
    if begins_booked(clause):
        return Verdict.HELD
    extreme = clause.first < clause.last and clause.terms[clause.first].name == EXTREME
    return Verdict.REFUSED if extreme and not _ends_with_question(clause) else None


def _in_hindsight(one: Judged, clause: Clause) -> Judged:
    """A group after a clause that says more of it: "..., da habt ihr zu", "..., das wäre ideal"."""
    if clause.takes_back and not clause.groups:
        return replace(one, verdict=Verdict.DROPPED)
    if one.group.phrases[-1].excluded:  # "jeden Tag außer Do, da ist Training"
        return one
    if one.verdict is Verdict.WISHED and not clause.groups and (verdict := _said_behind(clause)):
        return replace(one, verdict=verdict)
    if one.verdict is Verdict.WISHED and refuses_before(clause):
        refused = one.evidence is not Evidence.WISHED or clause.has_name(SHUT)
        return replace(one, verdict=Verdict.BUSY) if refused else one
    told = one.verdict is Verdict.BUSY and one.evidence is Evidence.TOLD
    if agrees_before(clause) and (told or one.verdict is Verdict.WISHED):
        return replace(one, verdict=Verdict.WISHED, evidence=Evidence.WISHED)
    return one
