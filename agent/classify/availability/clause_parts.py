"""Cuts a text into clauses, each with the words that say what it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.phrases import Group

_BOUNDARIES = {
    *(Kind.STOP, Kind.BREAK, Kind.BUT, Kind.REST, Kind.START, Kind.LATER),
    *(Kind.COMMA, Kind.AND, Kind.OR, Kind.DASH),  # where a clause may begin
}
_CUES = {
    *(Kind.NOT, Kind.BUSY, Kind.WISH, Kind.FITS, Kind.DRIVE, Kind.RIDE, Kind.PAST, Kind.CALL, Kind.OTHER),
    *(Kind.MOVE, Kind.MINE, Kind.ASKED, Kind.HAVE, Kind.APPOINTMENT, Kind.MUST, Kind.STATE, Kind.START),
    *(Kind.LEAVE, Kind.CONFIRM),
}
_UNHEARD = {Kind.WORD, Kind.NOUN, Kind.MEASURE}
_FEW_LETTERS = 7  # of a small word such as "auch" with its blank, which makes no story
SMALL_WORDS = {Kind.ON, Kind.THE, Kind.FOR, Kind.AT, Kind.GLUE, Kind.IN, Kind.ONTO, Kind.TO}
_WHEN = {Kind.DAY, Kind.PERIOD, Kind.WEEKDAY, Kind.WEEKLY, Kind.TIME, Kind.PART, Kind.COMMA, Kind.AND, Kind.OR}
_WHEN |= {Kind.DASH, Kind.SLASH, Kind.ON, Kind.THE, Kind.AT, Kind.FOR, Kind.GLUE}
_LONGEST_BRACKET = 15  # terms
_LONGEST_CLAUSE = 120  # terms; what is longer is nobody's sentence, and is cut to keep the work linear


@dataclass(frozen=True)
class Clause:
    """The terms from `first` to before `last`, with the groups among them."""

    terms: Sequence[Term]
    first: int
    last: int
    groups: list[Group]
    sentence: int

    def cues(self, first: int, last: int) -> list[Kind]:
        """The cues between two places, in order."""
        return [kind for place, kind in self._all_cues if first <= place < last]

    @cached_property
    def _all_cues(self) -> list[tuple[int, Kind]]:
        terms = self.terms
        return [(place, terms[place].kind) for place in range(self.first, self.last) if terms[place].kind in _CUES]

    @property
    def opening(self) -> str:
        """What the word before the clause makes of it: "if", "thanks" or nothing special."""
        before = self.terms[self.first - 1] if self.first else None
        name = before.name if before and before.kind is Kind.BREAK else ""
        return "if" if name == "should" else name

    @property
    def bracket(self) -> str:
        """The bracket that the clause stands behind, if any."""
        before = self.terms[self.first - 1] if self.first else None
        return before.name if before and before.kind is Kind.COMMA else ""

    @property
    def concludes(self) -> bool:
        """Whether it draws a conclusion from the clause before it or stands against it: "aber", "also", "then"."""
        before = self.terms[self.first - 1] if self.first else None
        parted = before is None or before.kind not in (Kind.COMMA, Kind.AND, Kind.OR, Kind.DASH)
        return parted or any(term.name in ("so", "then") for term in self.terms[self.first : self.first + 2])

    @property
    def takes_back(self) -> bool:
        """Whether it begins with an "oh no" that says why what was said right before will not do."""
        begins = self.terms[self.first] if self.first < self.last else None
        return bool(begins and begins.kind is Kind.CORRECTION and begins.name == "no") and not (
            self.groups and self.follows(self.groups[0], Kind.CORRECTION)
        )

    def follows(self, group: Group, *kinds: Kind) -> bool:
        """Whether a group stands right behind one of these kinds, but for small words."""
        place = group.first - 1
        while place >= self.first and self.terms[place].kind in SMALL_WORDS:
            place -= 1
        return place >= self.first and self.terms[place].kind in kinds

    def restates(self, group: Group) -> bool:
        """Whether a group stands right behind "also" or "so", also where that begins its clause."""
        place = group.first - 1
        while place >= 0 and self.terms[place].name != "so" and self.terms[place].kind in SMALL_WORDS:
            place -= 1
        return place >= 0 and self.terms[place].name == "so"

    def is_for(self, group: Group) -> bool:
        """Whether a group is what something is wanted for: "ein Auto für Ende Juni"."""
        before = self.terms[max(self.first, group.first - 3) : group.first]
        behind = self.terms[group.last : min(self.last, group.last + 1)]
        return any(term.kind in (Kind.FOR, Kind.ONTO) for term in before) or any(term.name == "for" for term in behind)

    def offers_another(self, group: Group) -> bool:
        """Whether a group stands right behind the "or" that its clause begins with."""
        place = self.first - 1
        if place > 0 and self.terms[place].kind is Kind.COMMA:
            place -= 1
        return place >= 0 and self.terms[place].kind in (Kind.OR, Kind.REST) and group is self.groups[0]

    @cached_property
    def tells(self) -> bool:
        """Whether it tells of something done: "habe ... gebeten", "we noticed"; not where it wishes as well."""
        kinds = {term.kind for term in self.terms[self.first : self.last]}
        if Kind.DONE not in kinds or kinds & {Kind.WISH, Kind.START, Kind.FITS}:
            return False
        alone = any(term.kind is Kind.DONE and term.number for term in self.terms[self.first : self.last])
        return alone or bool(kinds & {Kind.AUX, Kind.HAVE, Kind.BE})

    @cached_property
    def is_story(self) -> bool:
        """Whether it is a statement in words that mean nothing here: "we trouwen op de 24e", no "Samstag um 10"."""
        if self.cues(self.first, self.last) or self.asks:
            return False
        return any(self._is_long(place) for place in range(self.first, self.last))

    @property
    def asks(self) -> bool:
        """Whether its sentence ends with a question mark."""
        behind = self.terms[self.last : self.last + _LONGEST_CLAUSE]
        return next((term.name for term in behind if term.kind is Kind.STOP), "") == "?"

    def _is_long(self, place: int) -> bool:
        """Whether a run of unknown words, of which a term holds the first, is more than one small word."""
        term, following = self.terms[place], self.terms[place + 1 : place + 2]
        return term.kind in _UNHEARD and (following[0].start if following else term.end) - term.start >= _FEW_LETTERS

    def has_name(self, name: str) -> bool:
        """Whether one of its words has this name."""
        return any(term.name == name for term in self.terms[self.first : self.last])

    def ends_work(self) -> bool:
        """Whether it says when work or school ends."""
        return any(phrase.ends_work for group in self.groups for phrase in group.phrases)

    def has_conflict(self) -> bool:
        """Whether a weekday and a date disagree in the clause, so that a time beside them says nothing."""
        return any(term.kind is Kind.CONFLICT for term in self.terms[self.first : self.last])


def part_clauses(terms: Sequence[Term], groups: list[Group]) -> list[Clause]:
    """The clauses of a text, in order, with the groups in them."""
    starts = {group.first: group for group in groups}
    clauses: list[Clause] = []
    first = place = sentence = 0
    inside: list[Group] = []
    while place < len(terms):
        group = starts.get(place)
        if group:
            inside.append(group)
            place = group.last
            continue
        kind = terms[place].kind
        if (kind in _BOUNDARIES or place - first >= _LONGEST_CLAUSE) and not _goes_on(terms, place):
            clauses.append(Clause(terms, first, place, inside, sentence))
            first, inside = place + (kind is not Kind.START), []
            sentence += kind is Kind.STOP
        place += 1
    return [*clauses, Clause(terms, first, place, inside, sentence)]


def _goes_on(terms: Sequence[Term], place: int) -> bool:
    """Whether it parts nothing: "ich hatte den 26., angegeben", one word in brackets, "rappelez-moi demain"."""
    if terms[place].kind is Kind.DASH:
        return place > 0 and terms[place - 1].end == terms[place].start and _touches_next(terms, place)
    if terms[place].kind is not Kind.COMMA:
        return False
    if _brackets_times(terms, place):
        return True
    around = terms[place : place + 3] if terms[place].name == "(" else terms[max(0, place - 2) : place + 1]
    if [term.kind for term in around] == [Kind.COMMA, Kind.WORD, Kind.COMMA]:
        return around[0].name == "(" and around[2].name == ")"
    return place + 1 < len(terms) and terms[place + 1].name == "said"


def _brackets_times(terms: Sequence[Term], place: int) -> bool:
    """Whether a bracket holds nothing but times: "an den genannten Tagen (25. und 26.11.) bin ich weg"."""
    step, end = (1, ")") if terms[place].name == "(" else (-1, "(")
    if terms[place].name not in "()":
        return False
    at = place + step
    while 0 <= at < len(terms) and abs(at - place) < _LONGEST_BRACKET and terms[at].name not in ("(", ")"):
        if terms[at].kind not in _WHEN:
            return False
        at += step
    return 0 <= at < len(terms) and terms[at].name == end and abs(at - place) > 1


def _touches_next(terms: Sequence[Term], place: int) -> bool:
    return place + 1 < len(terms) and terms[place + 1].start == terms[place].end
