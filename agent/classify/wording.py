"""The words of one message as the rules see them: the whole, its sentences, and which cues stand where."""

from dataclasses import dataclass
from functools import cached_property

from agent.classify.clauses import Part, lowered, split_sentences
from agent.classify.lexicon.cues import Cue


@dataclass(frozen=True)
class Wording:
    """Subject and newly written text of one message, to be read with the lexicon of `language`."""

    text: str
    language: str
    subject: str = ""

    @cached_property
    def whole(self) -> Part:
        """Subject and text in one stretch."""
        return Part(lowered(f"{self.subject}\n{self.text}"), 0, self.language)

    @cached_property
    def sentences(self) -> tuple[Part, ...]:
        """The sentences of subject and text, in order."""
        return split_sentences(f"{self.subject}\n{self.text}", self.language)

    @cached_property
    def cues(self) -> frozenset[Cue]:
        """Every cue that stands anywhere."""
        return frozenset(cue for cue in Cue if self.whole.find(cue))

    def has(self, *cues: Cue) -> bool:
        """True when any of the cues stands anywhere."""
        return not self.cues.isdisjoint(cues)

    def any_sentence(self, *cues: Cue, without: tuple[Cue, ...] = ()) -> bool:
        """True when one sentence has all of `cues` and none of `without`."""
        return self.cues.issuperset(cues) and any(
            all(sentence.find(cue) for cue in cues) and not sentence.has(*without) for sentence in self.sentences
        )

    def any_clause(self, cue: Cue, without: tuple[Cue, ...] = ()) -> bool:
        """True when one clause has `cue` and none of `without`."""
        return cue in self.cues and any(
            clause.find(cue) and not clause.has(*without) for sentence in self.sentences for clause in sentence.clauses
        )
