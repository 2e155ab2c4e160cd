"""A text cut into sentences and clauses, since a cue only speaks for the clause it stands in."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from agent.classify.lexicon import beginnings_of, patterns_of
from agent.classify.lexicon.beginnings import list_possible
from agent.classify.lexicon.cues import Cue

# A full stop ends a sentence only after a word of two letters and before a blank: "z. B." and "14.3." do not.
SENTENCE_END = re.compile(
    r"[!?…]+|\n+|(?<=[^\W\d_]{2})\.+(?=\s|$)|(?<=\d)\.(?=\s+[A-ZÄÖÜ][a-zäöü]+\s+[a-zäöü])|;|\s[–—-]\s"
)


@dataclass(frozen=True)
class Part:
    """A stretch of a text, lower-cased without a change of length; `mark` is the sign that ended it."""

    text: str
    start: int
    language: str
    mark: str = ""

    @property
    def end(self) -> int:
        """Where the stretch ends in the text it was cut from."""
        return self.start + len(self.text)

    @property
    def is_question(self) -> bool:
        """True when it ended with a question mark."""
        return "?" in self.mark

    def find(self, cue: Cue) -> re.Match[str] | None:
        """The first place where the cue stands, or None."""
        return patterns_of(self.language)[cue].search(self.text) if cue in self._possible else None

    @cached_property
    def _possible(self) -> frozenset[Cue]:
        """The cues that have a phrase which begins like one of the words; only these are worth a search."""
        return list_possible(self.text, beginnings_of(self.language))

    def has(self, *cues: Cue) -> bool:
        """True when any of the cues stands in it."""
        return any(self.find(cue) for cue in cues)

    @cached_property
    def clauses(self) -> tuple["Part", ...]:
        """The stretches between commas and joining words."""
        return cut(self, _clause_end(self.language))


@cache
def _clause_end(language: str) -> re.Pattern[str]:
    joints = patterns_of(language)[Cue.JOINT].pattern
    return re.compile(rf",|(?<=\s){joints}(?=\s)")


def lowered(text: str) -> str:
    """Lower case with every character kept in its place, and plain apostrophes."""
    return text.replace("İ", "i").lower().replace("’", "'").replace("´", "'").replace("`", "'")


def cut(whole: Part, at: re.Pattern[str]) -> tuple[Part, ...]:
    """The stretches of a part between the matches of a pattern, empty ones left out."""
    parts, start = [], 0
    for match in at.finditer(whole.text):
        parts.append(
            Part(whole.text[start : match.start()], whole.start + start, whole.language, match.group().strip())
        )
        start = match.end()
    parts.append(Part(whole.text[start:], whole.start + start, whole.language, whole.mark))
    return tuple(part for part in parts if part.text.strip())


def split_sentences(text: str, language: str) -> tuple[Part, ...]:
    """The sentences of a text, to be read with the lexicon of `language`."""
    pieces, start = [], 0
    for match in SENTENCE_END.finditer(text):
        pieces.append(Part(lowered(text[start : match.start()]), start, language, match.group().strip()))
        start = match.end()
    pieces.append(Part(lowered(text[start:]), start, language))
    return tuple(piece for piece in pieces if piece.text.strip())
