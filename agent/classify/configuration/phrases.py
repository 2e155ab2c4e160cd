"""Looks up many phrases at once in the words of a text, with spaCy's phrase matcher."""

from collections.abc import Iterable
from typing import NamedTuple

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from agent.classify.configuration.words import Word

_ANY_OTHER_WORD = "·"


class Hit(NamedTuple):
    """A phrase found: what it stands for, and its first and last word by position."""

    label: str
    first: int
    last: int


class PhraseTable:
    """Phrases by what they stand for.

    Words that no phrase holds are looked up as one and the same, so that the vocabulary does not grow with the
    texts of a long-running service.
    """

    def __init__(
        self, phrases: Iterable[tuple[str, Iterable[tuple[str, ...]]]], beneath: "PhraseTable | None" = None
    ) -> None:
        """`beneath` is a table whose phrases are found as well; several may stand on the same one."""
        self._vocab: Vocab = beneath._vocab if beneath else Vocab()
        own = PhraseMatcher(self._vocab, attr="ORTH")
        self._matchers: tuple[PhraseMatcher, ...] = (own, *beneath._matchers) if beneath else (own,)
        known: set[str] = set(beneath.known) if beneath else set()
        for label, variants in phrases:
            forms = [list(variant) for variant in dict.fromkeys(variants) if variant]
            known.update(word for variant in forms for word in variant)
            own.add(label, [Doc(self._vocab, words=variant) for variant in forms])
        self.known: frozenset[str] = frozenset(known)

    def find(self, words: list[Word]) -> list[Hit]:
        """Every phrase of the text, also where they overlap, by position and the longest first."""
        forms = [word.form if word.form in self.known else _ANY_OTHER_WORD for word in words]
        if not forms:
            return []
        doc = Doc(self._vocab, words=forms)
        matches = (match for matcher in self._matchers for match in matcher(doc))
        hits = {Hit(self._vocab.strings[label], first, end - 1) for label, first, end in matches}
        return sorted(hits, key=lambda hit: (hit.first, -hit.last, hit.label))


def keep_longest(hits: Iterable[Hit]) -> list[Hit]:
    """Of hits that overlap, the one that begins first, and of those the longest."""
    kept: list[Hit] = []
    for hit in hits:
        if not kept or hit.first > kept[-1].last:
            kept.append(hit)
    return kept
