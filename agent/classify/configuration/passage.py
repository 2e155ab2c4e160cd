"""A text as words with the cues among them, cut into sentences and clauses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from agent.classify.configuration.phrases import Hit
from agent.classify.configuration.words import Word

_SENTENCE_ENDS = frozenset("!?;…")
_CLAUSE_ENDS = frozenset(",:()–—")
_SIGNS = _SENTENCE_ENDS | _CLAUSE_ENDS | {".", "\n"}
# Of these only the longest phrase counts where one holds another: "nicht nur" rules nothing out.
_EXCLUSIVE = frozenset({"own", "turn", "wish", "not", "not_only", "than", "prefer", "driven", "restart", "theirs"})


@dataclass(frozen=True)
class Passage:
    """Words, and by position the cues that begin and end there; `sentence` and `clause` count the parts of the text."""

    words: list[Word]
    begins: Mapping[int, Mapping[str, int]]  # cue: its last word
    ends: Mapping[int, frozenset[str]]
    sentence: list[int]
    clause: list[int]
    verb_last: bool = False  # what is said of a thing stands behind it

    @cached_property
    def clause_starts(self) -> frozenset[int]:
        """The positions at which a clause begins."""
        return frozenset(
            position for position, (before, clause) in enumerate(pairwise(self.clause), start=1) if before != clause
        )

    @cached_property
    def has_capitals(self) -> bool:
        """False for a text in small letters, whose names have none either."""
        return any(word.capital for word in self.words)

    @cached_property
    def positions(self) -> Mapping[str, list[int]]:
        """Where each cue begins, in order."""
        positions: dict[str, list[int]] = {}
        for first in sorted(self.begins):
            for cue in self.begins[first]:
                positions.setdefault(cue, []).append(first)
        return positions

    @cached_property
    def _sentences(self) -> Mapping[str, set[int]]:
        return {cue: {self.sentence[first] for first in firsts} for cue, firsts in self.positions.items()}

    def sentences_with(self, *cues: str) -> set[int]:
        """The sentences in which any of the cues begins."""
        return set().union(*(self._sentences.get(cue, ()) for cue in cues))

    def is_in_sentence_with(self, position: int, *cues: str) -> bool:
        """True where any of the cues begins in the sentence of the position."""
        return any(self.sentence[position] in self._sentences.get(cue, ()) for cue in cues)

    def begins_cue(self, position: int, *cues: str) -> bool:
        """True where a phrase of any of the cues begins at the position."""
        begun = self.begins.get(position)
        return begun is not None and not begun.keys().isdisjoint(cues)

    def ends_cue(self, position: int, cue: str) -> bool:
        """True where a phrase of the cue ends at the position."""
        return cue in self.ends.get(position, ())

    def form(self, position: int) -> str:
        """The folded word at the position; empty outside the text."""
        return self.words[position].form if 0 <= position < len(self.words) else ""

    def same_sentence(self, one: int, other: int) -> bool:
        """True where both positions exist and stand in one sentence."""
        return 0 <= other < len(self.words) and self.sentence[one] == self.sentence[other]

    def is_clause_end(self, position: int) -> bool:
        """True behind the last word of a clause."""
        return position >= len(self.words) or self.clause[position] != self.clause[position - 1]

    def clause_ahead(self, position: int, limit: int = 14) -> range:
        """The positions from here to the end of the clause, at most `limit` of them."""
        end = position
        while end < min(position + limit, len(self.words)) and self.clause[end] == self.clause[position]:
            end += 1
        return range(position, end)

    def said_of(self, position: int, limit: int = 16) -> range:
        """The positions ahead that speak of the thing here: its clause, or the sentence where the verb stands last."""
        if not self.verb_last:
            return self.clause_ahead(position, limit)
        end = position
        while end < min(position + limit, len(self.words)) and self.sentence[end] == self.sentence[position]:
            end += 1
        return range(position, end)


def build_passage(words: list[Word], cues: Iterable[Hit], verb_last: bool = False) -> Passage:
    """The passage of words in which these cues were found."""
    begins: dict[int, dict[str, int]] = {}
    ends: dict[int, set[str]] = {}
    reach = -1
    for hit in cues:  # by position, the longest first
        if hit.label in _EXCLUSIVE:
            if hit.last < reach or (hit.last == reach and hit.first not in begins):
                continue
            reach = max(reach, hit.last)
        begins.setdefault(hit.first, {}).setdefault(hit.label, hit.last)
        ends.setdefault(hit.last, set()).add(hit.label)
    sentence, clause = _number_parts(words)
    ending = {last: frozenset(labels) for last, labels in ends.items()}
    return Passage(words, begins, ending, sentence, clause, verb_last)


def _number_parts(words: list[Word]) -> tuple[list[int], list[int]]:
    sentence, clause = [], []
    sentences = clauses = 0
    for position, word in enumerate(words):
        sentence.append(sentences)
        clause.append(clauses)
        if word.form not in _SIGNS:
            continue
        ended = _ends_sentence(words, position)
        sentences += ended
        clauses += ended or word.form in _CLAUSE_ENDS or word.form == "\n"
    return sentence, clause


def _ends_sentence(words: list[Word], position: int) -> bool:
    word, following = words[position], words[position + 1] if position + 1 < len(words) else None
    if word.form == "\n":  # a line that goes on in small letters was only wrapped
        return following is None or following.capital or not following.form.isalpha()
    if word.form == ".":
        before = words[position - 1].form if position else ""
        spaced = following is None or following.start > word.end or following.form == "\n"
        return spaced and len(before) > 1 and not (before.isdigit() and following is not None and not following.capital)
    return word.form in _SENTENCE_ENDS
