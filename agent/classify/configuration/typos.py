"""Finds misspelt model names, without taking everyday words for one."""

from collections.abc import Iterable

from rapidfuzz.distance import OSA

from agent.classify.configuration.ordinary_words import ORDINARY_WORDS
from agent.classify.configuration.words import split_phrase

_SHORTEST_NAME = 5
_INFLECTIONS = frozenset({"e", "en", "er", "es", "n"})  # "die Fjorde" are fjords, not a misspelt Fjord
_LONG_NAME = 9  # letters from which two errors are still small


class NameSpeller:
    """The names of one word and at least five letters, by their first letter."""

    def __init__(self, names: Iterable[tuple[str, str]], known: frozenset[str]) -> None:
        self._known = known
        self._names: dict[str, list[tuple[str, str]]] = {}
        for name, label in names:
            forms = split_phrase(name)
            if len(forms) == 1 and forms[0].isalpha() and len(forms[0]) >= _SHORTEST_NAME:
                self._names.setdefault(forms[0][0], []).append((forms[0], label))

    def correct(self, form: str) -> str | None:
        """What a misspelt name stands for; None for a word that is no name, or might be two."""
        if form[0] not in self._names or len(form) < _SHORTEST_NAME or form in self._known or form in ORDINARY_WORDS:
            return None
        near = {label for name, label in self._names[form[0]] if _is_near(form, name)}
        return near.pop() if len(near) == 1 else None


def _is_near(form: str, name: str) -> bool:
    if form.startswith(name) and form[len(name) :] in _INFLECTIONS:
        return False
    errors = 2 if min(len(name), len(form)) >= _LONG_NAME else 1
    return abs(len(form) - len(name)) <= errors and OSA.distance(form, name, score_cutoff=errors) <= errors
