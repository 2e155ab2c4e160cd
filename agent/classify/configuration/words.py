"""A text cut into words whose spellings are made equal, so that phrases can be looked up by token."""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+|[^\w\s]|_|\n")
_PIECE = re.compile(r"[^\W\d_]+|\d+")
_TRANSCRIBED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "×": "x", "ł": "l", "ı": "i", "’": "'", "´": "'"})


class Word(NamedTuple):
    """A word or a sign of a text: its folded form, and where it stands."""

    form: str
    start: int
    end: int
    capital: bool


@lru_cache(maxsize=8192)  # people write the same words again and again
def fold(word: str) -> str:
    """The form in which spellings of a word are equal: without case and accents, umlauts transcribed."""
    if word.isascii():
        return word.lower()
    folded = unicodedata.normalize("NFD", word.casefold().translate(_TRANSCRIBED))
    bare = "".join(character for character in folded if not unicodedata.combining(character))
    return bare or word  # an accent that stands alone


def split_words(text: str) -> list[Word]:
    """The words, signs and line breaks of a text, in order."""
    return [Word(fold(word := match.group()), *match.span(), word[0].isupper()) for match in _WORD.finditer(text)]


def split_phrase(phrase: str) -> tuple[str, ...]:
    """A phrase of the lexicon as the forms of its words."""
    return tuple(word.form for word in split_words(phrase))


def spell_variants(name: str) -> Iterator[tuple[str, ...]]:
    """The ways to write a name of several pieces: apart, with hyphens, as one word ("X 2", "X-2", "X2")."""
    if re.search(r"[^\w\s.+&°-]", name):  # a sign that belongs to the phrase, such as the colon of "Fwd:"
        yield split_phrase(name)
        return
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    for spelling in dict.fromkeys((name, bare)):  # "Köra" is also typed "Kora"
        pieces = [fold(piece) for piece in _PIECE.findall(spelling)]
        if len(pieces) > 4:
            yield tuple(pieces)
            continue
        for joints in itertools.product((" ", " - ", ""), repeat=max(len(pieces) - 1, 0)):
            yield split_phrase(
                "".join(itertools.chain.from_iterable(itertools.zip_longest(pieces, joints, fillvalue="")))
            )
    yield split_phrase(name)


def phrase_variants(phrases: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """All ways to write any of the phrases."""
    for phrase in phrases:
        yield from spell_variants(phrase)
