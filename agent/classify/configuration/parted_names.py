"""Names of two words where one is misspelt ("Alta Vai") or left out ("den Alta")."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from rapidfuzz.distance import OSA

from agent.classify.configuration.ordinary_words import ORDINARY_WORDS
from agent.classify.configuration.phrases import Hit
from agent.classify.configuration.typos import is_near
from agent.classify.configuration.words import Word, split_phrase

_SHORTEST_PART = 4
_SHORTEST_PIECE = 3
_DIFFERENCE = 2  # letters


class PartedNames:
    """The names of two words."""

    def __init__(self, names: Iterable[tuple[str, str]], known: frozenset[str]) -> None:
        """`names` are (name, model id); a word of `known` has a meaning of its own and is no part of a name alone."""
        names = list(names)
        self._whole = {forms[0] for name, _ in names if len(forms := split_phrase(name)) == 1}
        pairs = {(forms[0], forms[1]): label for name, label in names if len(forms := _pieces_of(name)) == 2}
        self._by_letter: dict[str, list[tuple[str, str, str]]] = {}
        for (first, last), label in pairs.items():
            self._by_letter.setdefault(first[0], []).append((first, last, label))
        self._known = known | ORDINARY_WORDS
        self._parts = _unshared_parts(pairs, self._known)

    def find(self, words: list[Word]) -> Iterator[Hit]:
        """ "typo:<id>" where both words stand with an error, "part:<id>" where the first stands alone."""
        if not self._by_letter:
            return
        apart = [position for position, word in enumerate(words) if word.form != "-"]
        for position, following in pairwise((*apart, len(words))):
            form = words[position].form
            if form in self._parts:
                yield Hit("part:" + self._parts[form], position, position)
            if form[0] in self._by_letter and following < len(words):
                yield from self._find_misspelt(words, position, following)

    def _find_misspelt(self, words: list[Word], first: int, last: int) -> Iterator[Hit]:
        written = words[first].form, words[last].form
        for name in self._by_letter[written[0][0]]:
            if self._may_be_misspelt(written, name) and _is_misspelt(written, (name[0], name[1])):
                yield Hit("typo:" + name[2], first, last)

    def _may_be_misspelt(self, written: tuple[str, str], name: tuple[str, str, str]) -> bool:
        """True for words without a meaning; one may have it beside a word that is only known from the name."""
        certain = (form in name and form not in self._known and form not in self._whole for form in written)
        return any(certain) or all(form in name or form not in self._known for form in written)


def _pieces_of(name: str) -> tuple[str, ...]:
    """The words of a name; none of one with a piece too short or with digits, where an error would be another name."""
    pieces = tuple(form for form in split_phrase(name) if form != "-")
    return pieces if all(piece.isalpha() and len(piece) >= _SHORTEST_PIECE for piece in pieces) else ()


def _unshared_parts(pairs: dict[tuple[str, str], str], known: frozenset[str]) -> dict[str, str]:
    """The first words that stand in one model's name only."""
    labels: dict[str, set[str]] = {}
    for (first, _), label in pairs.items():
        labels.setdefault(first, set()).add(label)
    return {
        first: min(of)
        for first, of in labels.items()
        if len(of) == 1 and len(first) >= _SHORTEST_PART and first not in known
    }


def _is_misspelt(written: tuple[str, str], name: tuple[str, str]) -> bool:
    """One word is written as in the name or both nearly so, and both together are near."""
    if abs(len(written[0]) - len(name[0])) > _DIFFERENCE or abs(len(written[1]) - len(name[1])) > _DIFFERENCE:
        return False
    pieces = all(OSA.distance(*both) <= _errors_of(both[1]) for both in zip(written, name, strict=True))
    return written != name and pieces and is_near("".join(written), "".join(name))


def _errors_of(piece: str) -> int:
    """A short word with two errors is another word: "Lastor kaç" is no "Lastor Van"."""
    return 1 if len(piece) < _SHORTEST_PART else 2
