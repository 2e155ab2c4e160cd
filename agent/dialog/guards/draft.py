"""A text that is about to leave, as the guards see it: without what never changes, and cut into sentences."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from agent.classify.clauses import lowered
from agent.classify.configuration.words import Word, split_words
from agent.dialog.guards.lexicon import alternatives, cue
from agent.dialog.guards.permitted import Permitted

BULLET = re.compile(r":?\s?\n\s{0,4}[–•*·-]\s")  # a list belongs to the sentence that it ends
QUOTED = re.compile(r"[„“\"«»”][^„“\"«»”\n]{0,80}[“\"»«”]")
HEAD = re.compile(r"(?:^|(?<=\n)|,)[ ]?[^\W\d_]{2,15}\s?:\s(?=\s?[^\W_])")
SENTENCE_END = re.compile(
    r"[!?…]+[\s)”“\"»]*|\n+|(?<=[^\W\d_]{2})\.(?=\s|$)|(?<=\d{3})\.(?=\s+[A-ZÀ-Ý¿])|(?<=[”“\"»)])\.(?=\s|$)"
)


@dataclass(frozen=True)
class Violation:
    """One harm, by the name of the guard that stopped it, and the words that do it."""

    harm: str
    words: str


class Sentence(NamedTuple):
    """A sentence in lower case, and whether it ended with a question mark."""

    text: str
    asks: bool


@dataclass(frozen=True)
class Draft:
    """A candidate and what it may hold."""

    text: str
    permitted: Permitted

    @cached_property
    def body(self) -> str:
        """The text without notice and imprint, which are the brand's own words."""
        return re.sub(r"[ \t]+", " ", remove_all(self.text, self.permitted.fixed))

    @cached_property
    def lower(self) -> str:
        """The body in lower case, every character in its place."""
        return lowered(self.body)

    @cached_property
    def words(self) -> list[Word]:
        """The words of the body."""
        return split_words(self.body)

    @cached_property
    def known_words(self) -> list[Word]:
        """The words of everything that may be repeated."""
        return split_words(self.permitted.source)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the body; a list counts to the sentence before it."""
        return split(BULLET.sub(", ", self.body))

    @cached_property
    def unnamed(self) -> str:
        """The body without quoted words and what stands literally in the facts of dealers and cars."""
        names = sorted((text for text in self.permitted.texts if 2 < len(text) < 60), key=len, reverse=True)
        text = QUOTED.sub(" ", self.body)
        for name in names:
            text = text.replace(name, " ")
        return text

    @cached_property
    def questions(self) -> tuple[Sentence, ...]:
        """The sentences as far as they may ask, without dealers' names and heads of a summary ("When: Saturday")."""
        text = HEAD.sub(", ", BULLET.sub(", ", self.body))
        return split(remove_all(text, tuple(dealer.name for dealer in self.permitted.dealers)))

    @cached_property
    def told(self) -> tuple[Sentence, ...]:
        """The sentences with "the dealer" for a dealer's name and town."""
        text, noun = BULLET.sub(", ", self.body), alternatives(self.permitted.language, "dealer_noun")
        for dealer in self.permitted.dealers:
            text = re.sub(
                rf"{re.escape(dealer.name)}(?:,?\s\(?(?:\w{{1,3}}\s)?{re.escape(dealer.city)}\)?)?", noun, text
            )
        return split(text)

    def find(self, kind: str, text: str | None = None) -> str | None:
        """The words of a cue in the body, or in `text`; None where there are none."""
        match = cue(self.permitted.language, kind).search(self.lower if text is None else text)
        return match.group() if match else None


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text."""
    sentences, start = [], 0
    for match in SENTENCE_END.finditer(text):
        sentences.append(Sentence(lowered(text[start : match.start()]), "?" in match.group()))
        start = match.end()
    sentences.append(Sentence(lowered(text[start:]), asks=False))
    return tuple(sentence for sentence in sentences if sentence.text.strip())


def remove_all(text: str, pieces: tuple[str, ...]) -> str:
    """The text without any of the pieces, whatever blanks and line breaks they were set with."""
    for piece in pieces:
        words = piece.split()
        if words:
            text = re.sub(r"\s+".join(map(re.escape, words)), " ", text)
    return text
