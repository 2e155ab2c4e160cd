"""Judges, clause by clause, whether a time that was said is one at which the writer could drive."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import Enum, auto

from agent.classify.availability.clause_parts import Clause, part_clauses
from agent.classify.availability.evidence import agrees_before, evidence_of, has_days
from agent.classify.availability.hindsight import refuse_as_well, see_in_hindsight
from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.moving import is_booked, refuses_only_before, tells_appointment, weighs
from agent.classify.availability.phrases import Group
from agent.classify.availability.taken_up import is_taken_up
from agent.classify.availability.verdicts import (
    Judged,
    Verdict,
    belongs_elsewhere,
    decide_verdict,
    find_negated,
    is_existing,
)


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
    dropped = clause.groups and (belongs_elsewhere(cues, []) or is_existing(cues) or clause.tells)
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
    negated, before = find_negated(clause), Verdict.WISHED
    moves = Kind.MOVE in clause.cues(clause.first, clause.last)
    for group in clause.groups:
        dropped = unheard or _inherits(clause, group, mood)
        verdict = Verdict.HELD if is_booked(clause, group) else decide_verdict(clause, group, negated)
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
        found = refuse_as_well(found, before, clause)
        before = _join(judged, before, found, clause, reported)
        mood = _mood(clause, mood)
    return judged


def _join(
    judged: list[Judged], before: list[Judged], found: list[Judged], clause: Clause, reported: bool
) -> list[Judged]:
    """Adds the groups of one more clause, which may say more of those before; the ones the next clause may take up."""
    if not found and (clause.first == clause.last or not before):
        return before
    judged[len(judged) - len(before) :] = before = [see_in_hindsight(one, clause) for one in before]
    if not found:
        return before if agrees_before(clause) else []
    told = before[-1].evidence if before and before[-1].sentence == clause.sentence else None
    evidence, asks = evidence_of(clause, told, reported), clause.asks
    judged += (found := [replace(one, evidence=evidence, asks=asks) for one in found])
    return found
