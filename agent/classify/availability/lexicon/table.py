"""What a language tells the grammar: a table of words and phrases with their meanings, and how to look them up."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from agent.classify.availability.kinds import Kind

_FOLDING = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ł": "l", "’": "'", "‘": "'", "`": "'", "´": "'"}
)
_DRAWN_OUT = re.compile(r"([^\W\d_])\1\1+")  # "Mooorgen"
_BARE_UMLAUTS = str.maketrans("öü", "ou")
SHORTEST_MISSPELT = 6
TWO_SLIPS_FROM = 9  # letters of a word in which two slips are still the same word


class Meaning(NamedTuple):
    """What a word or phrase contributes; see `Kind` for which field a kind uses."""

    kind: Kind
    number: int = 0
    numbers: tuple[int, ...] = ()
    name: str = ""
    ending: Kind | None = None  # the case of the word, in languages that have endings in place of prepositions


Phrase = tuple[list[str], Meaning]  # the words behind the second, and what all of them mean
Entry = tuple[Meaning, str]  # a meaning and its words and phrases, parted by commas


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """The word in small letters, umlauts spelt out, no other accents, one kind of apostrophe, no letter drawn out."""
    if word.isascii():
        return _DRAWN_OUT.sub(r"\1", word.lower())
    small = _DRAWN_OUT.sub(r"\1", word.replace("İ", "i").lower())
    spelt = unicodedata.normalize("NFC", small).translate(_FOLDING)
    if spelt.isascii():
        return spelt
    bare = unicodedata.normalize("NFD", spelt)
    return "".join(character for character in bare if not unicodedata.combining(character))


def meant(kind: Kind, words: str, *, number: int = 0, numbers: tuple[int, ...] = (), name: str = "") -> Entry:
    """One row of a lexicon: the words and phrases, parted by commas, that have a meaning."""
    return Meaning(kind, number, numbers, name), words


def numbered(kind: Kind, first: int, words: str) -> list[Entry]:
    """Rows for things that count up, such as weekdays; the words of one number are parted by slashes."""
    return [meant(kind, same.replace("/", ","), number=first + index) for index, same in enumerate(words.split(","))]


def with_bare_umlauts(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The rows, and those with umlauts again with "o" for "ö" and "u" for "ü", as Turks type them in a hurry."""
    for meaning, listed in entries:
        yield meaning, listed
        if (bare := listed.translate(_BARE_UMLAUTS)) != listed:
            yield meaning, bare


@dataclass(frozen=True)
class Lexicon:
    """The words of one language, folded.

    `noun` matches unknown words that can be counted, so that "ab 3 Leuten" holds no time. `half_is_before` is the
    habit of saying "half eight" for 07:30. `suffixes` may be glued to a number; `dotted` end with a dot that ends no
    sentence.
    """

    words: Mapping[str, Meaning]
    noun: re.Pattern[str]
    half_is_before: bool
    suffixes: frozenset[str]
    ordinal_suffixes: frozenset[str]
    dotted: frozenset[str]
    phrases: Mapping[str, Mapping[str, Sequence[Phrase]]] = field(default_factory=dict)  # by first and second word
    vocabulary: frozenset[str] = frozenset()  # the words, and the first words of phrases
    misspellable: Mapping[tuple[str, int], tuple[str, ...]] = field(default_factory=dict)
    dotted_ordinals: bool = True  # "14." is an ordinal, unless the language writes "14th"
    acting: re.Pattern[str] | None = None  # unknown words that say who acts, by the group: `I` or `they`
    done: re.Pattern[str] | None = None  # what tells, with the word before it, that something was done
    done_ends: tuple[str, ...] = ("d", "t", "n")  # how such words end
    endings: Mapping[str, Meaning] = field(default_factory=dict)  # of numbers, "15'te"; `number` 1 makes an ordinal

    def known(self, word: str) -> bool:
        """Whether the word could mean anything: stand in the lexicon, begin a phrase, or be a misspelt day."""
        if len(word) < SHORTEST_MISSPELT:
            return word in self.vocabulary or "'" in word
        return word in self.vocabulary or "'" in word or self._misspelt(word) is not None

    def meaning(self, word: str) -> Meaning | None:
        """What a folded word means, a slip of the pen forgiven in the names of days and months."""
        return self.words.get(word) or (self._misspelt(word) if len(word) >= SHORTEST_MISSPELT else None)

    def _misspelt(self, word: str) -> Meaning | None:
        slips = _slips(len(word))
        for right in self.misspellable.get((word[0], len(word)), ()):
            if OSA.distance(word, right, score_cutoff=slips) <= slips:
                return self.words[right]
        return None


_MISSPELLABLE = {Kind.WEEKDAY, Kind.WEEKLY, Kind.MONTH, Kind.OFFSET, Kind.WEEKEND, Kind.PART, Kind.TOMORROW}


def build_lexicon(
    entries: Iterable[Entry],
    *,
    noun: str,
    half_is_before: bool,
    suffixes: tuple[str, str],
    dotted: str,
) -> Lexicon:
    """The lexicon of rows made by `meant`; of two meanings of a word the last row's counts.

    `suffixes` are those glued to a number ("h pm") and those that make it an ordinal ("th"), each parted by blanks.
    A language that says "half eight" for 07:30 is taken to write "14." for an ordinal.
    """
    words: dict[str, Meaning] = {}
    phrases: dict[str, dict[str, list[Phrase]]] = {}
    for meaning, listed in entries:
        for first, *rest in (phrase.split() for phrase in fold(listed).split(",") if phrase.strip()):
            if rest:
                phrases.setdefault(first, {}).setdefault(rest[0], []).append((rest[1:], meaning))
            else:
                words[first] = meaning
    for same_start in phrases.values():
        for found in same_start.values():
            found.sort(key=lambda phrase: -len(phrase[0]))
    glued, ordinal = (frozenset(listed.split()) for listed in suffixes)
    return Lexicon(
        words=words,
        noun=re.compile(noun),
        half_is_before=half_is_before,
        suffixes=glued,
        ordinal_suffixes=ordinal,
        dotted=frozenset(dotted.split()),
        phrases=phrases,
        vocabulary=frozenset({*words, *phrases}),
        misspellable=_by_initial_and_length(words),
        dotted_ordinals=half_is_before,
    )


def _slips(length: int) -> int:
    return 2 if length >= TWO_SLIPS_FROM else 1


def _by_initial_and_length(words: Mapping[str, Meaning]) -> dict[tuple[str, int], tuple[str, ...]]:
    """The words that a misspelt one, known by its first letter and its length, may have been."""
    right = [
        word
        for word, meaning in words.items()
        if meaning.kind in _MISSPELLABLE and len(word) >= SHORTEST_MISSPELT and "'" not in word
    ]
    longest = max(map(len, right), default=0) + 2
    return {
        (initial, length): tuple(
            word for word in right if word[0] == initial and abs(len(word) - length) <= _slips(length)
        )
        for initial in {word[0] for word in right}
        for length in range(SHORTEST_MISSPELT, longest + 1)
    }
