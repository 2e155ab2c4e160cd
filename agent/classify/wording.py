"""The words of one message as the rules see them: the whole, its sentences, and which cues stand where."""

import re
from dataclasses import dataclass
from functools import cached_property

from agent.classify.clauses import Part, lowered, split_sentences
from agent.classify.lexicon.cues import Cue

# A box of a form that was left empty, with its label before or behind it: nobody said that.
UNTICKED = re.compile(r"^[^\[\]\n☐]{1,60}(?:\[ ?\]|☐)[ \t]*$|(?:\[ ?\]|☐)[^\[\]\n☐☑☒]{1,60}", re.MULTILINE)


def drop_unticked(text: str) -> str:
    """The text with the empty boxes of a form blanked out, every other character in its place."""
    if "[" not in text and "☐" not in text:
        return text
    return UNTICKED.sub(lambda box: " " * len(box.group()), text)


@dataclass(frozen=True)
class Wording:
    """Subject and newly written text of one message, to be read with the lexicon of `language`."""

    text: str
    language: str
    subject: str = ""

    @property
    def text_start(self) -> int:
        """Where the text begins in the stretch of subject and text; places in `whole` and `sentences` count from it."""
        return len(self.subject) + 1 if self.subject else 0

    @property
    def _joined(self) -> str:
        return f"{self.subject}\n{self.text}" if self.subject else self.text

    @cached_property
    def whole(self) -> Part:
        """Subject and text in one stretch."""
        return Part(lowered(self._joined), 0, self.language)

    @cached_property
    def sentences(self) -> tuple[Part, ...]:
        """The sentences of subject and text, in order."""
        return split_sentences(self._joined, self.language)

    @cached_property
    def _known(self) -> dict[Cue, bool]:
        """What was looked for already: the same cues are asked for by many rules."""
        return {}

    def says(self, cue: Cue) -> bool:
        """True when the cue stands anywhere."""
        if cue not in self._known:
            self._known[cue] = self.whole.find(cue) is not None
        return self._known[cue]

    def has(self, *cues: Cue) -> bool:
        """True when any of the cues stands anywhere."""
        return any(self.says(cue) for cue in cues)

    def any_sentence(self, *cues: Cue, without: tuple[Cue, ...] = ()) -> bool:
        """True when one sentence has all of `cues` and none of `without`."""
        return all(self.says(cue) for cue in cues) and any(
            all(sentence.find(cue) for cue in cues) and not sentence.has(*without) for sentence in self.sentences
        )

    def any_clause(self, cue: Cue, without: tuple[Cue, ...] = ()) -> bool:
        """True when one clause has `cue` and none of `without`."""
        return self.says(cue) and any(
            clause.find(cue) and not clause.has(*without) for sentence in self.sentences for clause in sentence.clauses
        )
