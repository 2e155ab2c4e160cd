"""Finds misspelt names of models and features, without taking everyday words for one."""

import re
from collections.abc import Iterable
from typing import Protocol

from rapidfuzz.distance import OSA

from agent.classify.configuration.ordinary_words import ORDINARY_WORDS
from agent.classify.configuration.words import split_phrase

_SHORTEST_NAME = 5
_SHORTEST_HEARD = 4
_INFLECTIONS = frozenset({"e", "en", "er", "es", "n"})  # "die Fjorde" are fjords, not a misspelt Fjord
_LONG_NAME = 9
# What sounds alike in most of the languages; a mute "h", double letters and lengthened vowels are not heard.
_HEARD = (("ph", "f"), ("th", "t"), ("dt", "t"), ("ck", "k"), ("qu", "k"), ("ae", "e"), ("oe", "o"), ("ue", "u"))
_ALIKE = str.maketrans("cyjwz", "kiivs")
_MUTE = re.compile(r"(?<=[aeiou])h|(.)(?=\1)")


class Reader(Protocol):
    """Knows what single words stand for."""

    def read(self, form: str) -> str | None:
        """The label of a folded word, or None."""


class NameSpeller:
    """The names of one word and at least five letters, by their first letter and their length.

    Words of `known` are never corrected; from `long` letters on, two errors are still small.
    """

    def __init__(self, names: Iterable[tuple[str, str]], known: frozenset[str], long: int = _LONG_NAME) -> None:
        self._known = known
        self._long = long
        self._names: dict[tuple[str, int], list[tuple[str, str]]] = {}
        self._first_letters: set[str] = set()
        for name, label in names:
            forms = split_phrase(name)
            if len(forms) == 1 and forms[0].isalpha() and len(forms[0]) >= _SHORTEST_NAME:
                self._names.setdefault((forms[0][0], len(forms[0])), []).append((forms[0], label))
                self._first_letters.add(forms[0][0])

    def read(self, form: str) -> str | None:
        """What a misspelt name stands for; None for a word that is no name, or might be two."""
        if (
            form[0] not in self._first_letters
            or len(form) < _SHORTEST_NAME
            or form in self._known
            or form in ORDINARY_WORDS
        ):
            return None
        lengths = range(len(form) - 2, len(form) + 3)
        candidates = (pair for length in lengths for pair in self._names.get((form[0], length), ()))
        near = {label for name, label in candidates if is_near(form, name, self._long)}
        return near.pop() if len(near) == 1 else None


class NameListener:
    """The names of one word by what they sound like, for those who have only heard them: "Kreja" is a Kräja."""

    def __init__(self, names: Iterable[tuple[str, str]], known: frozenset[str]) -> None:
        self._known = known
        self._names: dict[str, set[str]] = {}
        for name, label in names:
            forms = split_phrase(name)
            if len(forms) == 1 and forms[0].isalpha() and len(forms[0]) >= _SHORTEST_HEARD:
                self._names.setdefault(sound_of(forms[0]), set()).add(label)

    def read(self, form: str) -> str | None:
        """The name that sounds so; None for words that are known and where two names sound alike."""
        if len(form) < _SHORTEST_HEARD or form in self._known or form in ORDINARY_WORDS:
            return None
        labels = self._names.get(sound_of(form), set())
        return min(labels) if len(labels) == 1 else None


def sound_of(form: str) -> str:
    """A folded word with all letters that sound alike written alike."""
    for written, heard in _HEARD:
        form = form.replace(written, heard)
    return _MUTE.sub("", form.translate(_ALIKE))


def is_near(form: str, name: str, long: int = _LONG_NAME) -> bool:
    """True for a form that is a name with one error, or with two where both are long; not for a name inflected."""
    ending = form[len(name) :] if form.startswith(name) else ""
    if ending in _INFLECTIONS and ending != name[-1]:
        return False
    errors = 2 if min(len(name), len(form)) >= long else 1
    return abs(len(form) - len(name)) <= errors and OSA.distance(form, name, score_cutoff=errors) <= errors
