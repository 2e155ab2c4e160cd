"""Looks up many phrases at once in the words of a text."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from agent.classify.configuration.words import Word


class Hit(NamedTuple):
    """A phrase found: what it stands for, and its first and last word by position."""

    label: str
    first: int
    last: int


class PhraseTable:
    """Phrases by what they stand for."""

    def __init__(
        self, phrases: Iterable[tuple[str, Iterable[tuple[str, ...]]]], beneath: "PhraseTable | None" = None
    ) -> None:
        """`beneath` is a table whose phrases are found as well; several may stand on the same one."""
        self._labels: dict[tuple[str, ...], list[str]] = {}
        self._longest: dict[str, int] = {}  # words of the longest phrase that begins with a word
        self._beneath = beneath
        for label, variants in phrases:
            for variant in filter(None, dict.fromkeys(variants)):
                self._labels.setdefault(variant, []).append(label)
                self._longest[variant[0]] = max(len(variant), self._longest.get(variant[0], 0))
        self.own = frozenset(word for variant in self._labels for word in variant)
        self.known: frozenset[str] = self.own | beneath.known if beneath else self.own

    def find(self, words: list[Word]) -> list[Hit]:
        """Every phrase of the text, also where they overlap, by position and the longest first."""
        found = set(self._find(tuple(word.form for word in words)))
        return sorted(found, key=lambda hit: (hit.first, -hit.last, hit.label))

    def _find(self, forms: tuple[str, ...]) -> Iterator[Hit]:
        for first, longest in enumerate(map(self._longest.get, forms)):
            if not longest:
                continue
            for end in range(first + 1, min(first + longest, len(forms)) + 1):
                for label in self._labels.get(forms[first:end], ()):
                    yield Hit(label, first, end - 1)
        if self._beneath:
            yield from self._beneath._find(forms)


def keep_longest(hits: Iterable[Hit]) -> list[Hit]:
    """Of hits that overlap, the one that begins first, and of those the longest."""
    kept: list[Hit] = []
    for hit in hits:
        if not kept or hit.first > kept[-1].last:
            kept.append(hit)
    return kept
