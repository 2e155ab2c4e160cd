"""The words by which the guards know a harm, one file a language: alternatives of a pattern for each kind of cue."""

import re
from collections.abc import Mapping
from functools import cache

from agent.dialog.guards.lexicon import de, en, es, fr, it, nl, pl, tr

_OF: Mapping[str, Mapping[str, str]] = {
    "de": de.CUES,
    "en": en.CUES,
    "es": es.CUES,
    "fr": fr.CUES,
    "it": it.CUES,
    "nl": nl.CUES,
    "pl": pl.CUES,
    "tr": tr.CUES,
}
_NUMBERS: Mapping[str, str] = {
    "de": de.NUMBERS,
    "en": en.NUMBERS,
    "es": es.NUMBERS,
    "fr": fr.NUMBERS,
    "it": it.NUMBERS,
    "nl": nl.NUMBERS,
    "pl": pl.NUMBERS,
    "tr": tr.NUMBERS,
}
LANGUAGES = tuple(_OF)


@cache
def cue(language: str, kind: str) -> re.Pattern[str]:
    """The pattern of one kind of cue, for lower-cased text; a language without the guards' words has those of English.

    A word is whole unless its cue ends in `\\w*`.
    """
    return re.compile(rf"(?<!\w)(?:{alternatives(language, kind)})(?!\w)")


def alternatives(language: str, kind: str) -> str:
    """The alternatives of one kind of cue, as they stand in a pattern."""
    return re.sub(r"\s*\n\s*", "", _OF.get(language, en.CUES)[kind])


@cache
def number_words(language: str) -> Mapping[str, int]:
    """The numbers that are written as words, from two up."""
    pairs = (entry.split("=") for entry in _NUMBERS.get(language, en.NUMBERS).split())
    return {word: int(value) for word, value in pairs}
