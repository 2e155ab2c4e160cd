"""Given names that are common where mail of our languages is written: they tell a bare signature from a noun."""

import unicodedata

from agent.classify.language_words import FUNCTION_WORDS, WRITTEN
from agent.classify.lexicon.speakers import PEOPLE

_BARE = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe"})
_HOME = ("de", "en")  # their lists were written with an eye to the words of both languages
_WORDS = frozenset().union(*FUNCTION_WORDS.values(), *(words.split() for words in WRITTEN.values()))


def fold_name(word: str) -> str:
    """Small letters without accents, so that "İbrahim", "Ibrahim" and "Łukasz", "Lukasz" are the same."""
    small = word.lower()
    if small.isascii():
        return small
    parts = unicodedata.normalize("NFD", small.translate(_BARE))
    return "".join(letter for letter in parts if not "\u0300" <= letter <= "\u036f")


def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold_name, words.split()))


_NAMES = frozenset().union(*(_folded(people.given) for people in PEOPLE.values()))
_SURE = frozenset().union(*(_folded(PEOPLE[language].given) for language in _HOME))
# Names that are words of some language: they count only as written, with a capital and before a surname.
AMBIGUOUS = (
    frozenset().union(
        *(_folded(people.ambiguous) for people in PEOPLE.values()), _NAMES & frozenset(map(fold_name, _WORDS))
    )
    - _SURE
)
GIVEN_NAMES = _NAMES - AMBIGUOUS


def is_given_name(word: str) -> bool:
    """True for a common given name, whatever its accents and capitals; of "Jan-Hendrik" the head counts."""
    return fold_name(word).split("-")[0] in GIVEN_NAMES
