"""Judges, clause by clause, whether a time that was said is one at which the writer could drive."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.phrases import Group

_BOUNDARIES = {Kind.STOP, Kind.BREAK, Kind.BUT, Kind.REST, Kind.START, Kind.LATER}
_SOFT_BOUNDARIES = {Kind.COMMA, Kind.AND, Kind.OR, Kind.DASH}
_CUES = {
    *(Kind.NOT, Kind.BUSY, Kind.WISH, Kind.FITS, Kind.DRIVE, Kind.RIDE, Kind.PAST, Kind.CALL, Kind.OTHER),
    *(Kind.MOVE, Kind.MINE, Kind.HAVE, Kind.APPOINTMENT, Kind.MUST, Kind.STATE, Kind.START, Kind.LEAVE),
}
_PREPOSITIONS = {Kind.ON, Kind.THE, Kind.FOR, Kind.AT, Kind.GLUE, Kind.IN, Kind.ONTO, Kind.TO}
_LONGEST_CLAUSE = 120  # terms; what is longer is nobody's sentence, and is cut to keep the work linear


class Verdict(Enum):
    """What a time is to the writer."""

    WISHED = auto()
    REFUSED = auto()  # the writer cannot then
    DROPPED = auto()  # another matter
    GIVEN_UP = auto()  # the time of an appointment that is moved or cancelled


@dataclass(frozen=True)
class Judged:
    """A group with its verdict; groups of one sentence share its number."""

    group: Group
    verdict: Verdict
    sentence: int
    final: bool = False  # it replaces what was said before: "sagen wir Samstag"
    negated: bool = False  # refused with "not" right before: "nicht am Wochenende"


@dataclass(frozen=True)
class _Clause:
    """The terms from `first` to before `last`, with the groups among them."""

    terms: Sequence[Term]
    first: int
    last: int
    groups: list[Group]
    sentence: int

    def cues(self, first: int, last: int) -> list[Kind]:
        """The cues between two places, in order."""
        places = range(max(first, self.first), min(last, self.last))
        return [self.terms[place].kind for place in places if self.terms[place].kind in _CUES]

    @property
    def opening(self) -> str:
        """What the word before the clause makes of it: "if", "thanks" or nothing special."""
        before = self.terms[self.first - 1] if self.first else None
        return before.name if before and before.kind is Kind.BREAK else ""

    @property
    def bracket(self) -> str:
        """The bracket that the clause stands behind, if any."""
        before = self.terms[self.first - 1] if self.first else None
        return before.name if before and before.kind is Kind.COMMA else ""

    def follows(self, group: Group, *kinds: Kind) -> bool:
        """Whether a group stands right behind one of these kinds, but for small words."""
        place = group.first - 1
        while place >= self.first and self.terms[place].kind in _PREPOSITIONS:
            place -= 1
        return place >= self.first and self.terms[place].kind in kinds

    def ends_work(self) -> bool:
        """Whether it says when work or school ends."""
        return any(phrase.ends_work for group in self.groups for phrase in group.phrases)

    def has_conflict(self) -> bool:
        """Whether a weekday and a date disagree in the clause, so that a time beside them says nothing."""
        return any(term.kind is Kind.CONFLICT for term in self.terms[self.first : self.last])


def _clauses(terms: Sequence[Term], groups: list[Group]) -> list[_Clause]:
    starts = {group.first: group for group in groups}
    clauses: list[_Clause] = []
    first = place = sentence = 0
    inside: list[Group] = []
    while place < len(terms):
        group = starts.get(place)
        if group:
            inside.append(group)
            place = group.last
            continue
        kind = terms[place].kind
        if (kind in _BOUNDARIES or kind in _SOFT_BOUNDARIES or place - first >= _LONGEST_CLAUSE) and not _goes_on(
            terms, place
        ):
            clauses.append(_Clause(terms, first, place, inside, sentence))
            first, inside = place + (kind is not Kind.START), []
            sentence += kind is Kind.STOP
        place += 1
    return [*clauses, _Clause(terms, first, place, inside, sentence)]


def _goes_on(terms: Sequence[Term], place: int) -> bool:
    """Whether only the verb comes after a comma: "ich hatte Donnerstag, den 26., angegeben"."""
    return terms[place].kind is Kind.COMMA and place + 1 < len(terms) and terms[place + 1].name == "said"


def _is_new_date(clause: _Clause, group: Group) -> bool:
    """In "move it from Friday to Saturday" only what follows the "to"."""
    place = group.first - 1
    while place >= clause.first and clause.terms[place].kind in (Kind.ON, Kind.THE, Kind.AT, Kind.GLUE):
        place -= 1
    if place < clause.first:
        return False
    kind = clause.terms[place].kind
    own = place and clause.terms[place - 1].kind in (Kind.APPOINTMENT, Kind.MINE, Kind.DRIVE, Kind.PAST)
    return kind in (Kind.ONTO, Kind.TO) or (kind is Kind.FOR and Kind.MOVE in clause.cues(0, place) and not own)


def _negated(clause: _Clause) -> set[int]:
    """The places of the groups that the clause's negations belong to: the one right after, else the ones before."""
    negated: set[int] = set()
    for place in range(clause.first, clause.last):
        if clause.terms[place].kind is not Kind.NOT or any(one.first <= place < one.last for one in clause.groups):
            continue
        before = [group.first for group in clause.groups if group.last <= place]
        after = [group.first for group in clause.groups if group.first > place]
        between = {term.kind for term in clause.terms[place + 1 : after[0]]} if after else {Kind.WORD}
        follows = between <= _PREPOSITIONS and (between or not before)
        negated.update(after[:1] if after and (follows or not before) else before[-1:])
    return negated


def _belongs_elsewhere(left: list[Kind], right: list[Kind]) -> bool:
    """Whether the clause speaks of a call, the workshop or a purchase rather than of the drive."""
    matters = (Kind.CALL, Kind.OTHER, Kind.DRIVE)
    before = next((kind for kind in reversed(left) if kind in matters), None)
    after = next((kind for kind in right if kind in (*matters, Kind.RIDE)), None)
    if before is Kind.CALL or Kind.CALL in right:
        return True
    if before is Kind.OTHER:
        return after not in (Kind.DRIVE, Kind.RIDE)
    return after is Kind.OTHER and before is not Kind.DRIVE


def _is_existing(cues: list[Kind]) -> bool:
    """Whether a clause tells of what was, or of an appointment that exists."""
    has = set(cues)
    if Kind.WISH in has or Kind.START in has:
        return False
    appointment = Kind.HAVE in has and Kind.APPOINTMENT in has and Kind.FITS not in has
    return Kind.PAST in has or Kind.MINE in has or appointment


def _verdict(clause: _Clause, group: Group, negated: set[int]) -> Verdict:
    left, right = clause.cues(0, group.first), clause.cues(group.last, clause.last)
    if Kind.MOVE in left or Kind.MOVE in right:
        return Verdict.WISHED if _is_new_date(clause, group) else Verdict.GIVEN_UP
    cues = left + right
    if _belongs_elsewhere(left, right) or _is_existing(cues) or clause.follows(group, Kind.MINE):
        return Verdict.DROPPED
    if (
        Kind.STATE in cues
        and (_is_open(group) or clause.terms[group.first - 1].name == "due")
        and not _ABOUT_THE_DRIVE & set(cues)
    ):
        return Verdict.DROPPED
    if clause.opening == "thanks" and any(term.kind is Kind.FOR for term in clause.terms[clause.first : group.first]):
        return Verdict.DROPPED
    if group.first in negated or (_is_busy(left, right) and not clause.ends_work()):
        return Verdict.DROPPED if clause.opening == "if" else Verdict.REFUSED
    return Verdict.WISHED


_ABOUT_THE_DRIVE = {Kind.DRIVE, Kind.RIDE, Kind.FITS, Kind.APPOINTMENT}


def _is_busy(left: list[Kind], right: list[Kind]) -> bool:
    """Whether the writer is elsewhere: at work, obliged, or with something else to have that day."""
    has = {*left, *right}
    if Kind.BUSY in has:
        return True
    if Kind.LEAVE in has:
        return not (Kind.HAVE in left and Kind.LEAVE in right)  # "ich habe nächste Woche Urlaub" is time
    if Kind.MUST in has:
        return not has & {Kind.DRIVE, Kind.RIDE}
    return has == {Kind.HAVE}


def _is_open(group: Group) -> bool:
    """Whether a group is but a term, "bis 31.10.", which a need or a home has as well."""
    days = [day.window for phrase in group.phrases for day in phrase.days]
    return bool(days) and all((day.date_from is None) != (day.date_to is None) for day in days)


class _Mood(Enum):
    """What a clause without a cue takes over from the one before it."""

    OPEN = auto()
    ELSEWHERE = auto()  # a time alone still belongs to the other matter, or to the past
    CALL = auto()  # days as well


def _mood(clause: _Clause, mood: _Mood) -> _Mood:
    cues = clause.cues(0, clause.last)
    if not cues:
        return _Mood.ELSEWHERE if clause.has_conflict() else mood
    if Kind.CALL in cues:
        return _Mood.CALL
    dropped = clause.groups and (_belongs_elsewhere(cues, []) or _is_existing(cues))
    dropped = dropped or clause.has_conflict()
    return _Mood.ELSEWHERE if dropped else _Mood.OPEN


def _inherits(clause: _Clause, group: Group, mood: _Mood) -> bool:
    if clause.has_conflict() and not any(phrase.days for phrase in group.phrases):
        return True
    if mood is _Mood.OPEN or clause.cues(0, clause.last):
        return False
    return mood is _Mood.CALL or not any(phrase.days for phrase in group.phrases)


def judge(terms: Sequence[Term], groups: list[Group]) -> list[Judged]:
    """The groups with their verdicts, in order."""
    judged: list[Judged] = []
    mood, sentence, aside, last = _Mood.OPEN, 0, False, set[Kind]()
    for clause in _clauses(terms, groups):
        if clause.sentence != sentence:
            mood, sentence, aside = _Mood.OPEN, clause.sentence, False
        if clause.bracket:
            aside = clause.bracket == "(" and bool(last & {Kind.MOVE, Kind.MINE})
        last = set(clause.cues(0, clause.last))
        refused = _negated(clause) if clause.groups else set()
        for group in clause.groups:
            dropped = (aside and not last) or _inherits(clause, group, mood)
            verdict = Verdict.DROPPED if dropped else _verdict(clause, group, refused)
            final, negated = clause.follows(group, Kind.FINAL), clause.follows(group, Kind.NOT)
            judged.append(Judged(group, verdict, sentence, final, negated))
        mood = _mood(clause, mood)
    return judged
