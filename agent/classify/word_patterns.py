"""Regular expressions made from lists of words, so that the lists stay readable."""

import re
from collections.abc import Iterable

_SMALL = "".join(chr(code) for code in range(0xDF, 0x250) if chr(code).islower())
LETTER = r"[^\W\d_]"
CAPITAL = rf"[^\W\d_a-z{_SMALL}]"  # of any alphabet; those without capitals count as written with one


def listed(phrases: str) -> tuple[str, ...]:
    """The entries of a list that is separated by commas and may run over several lines."""
    return tuple(" ".join(phrase.split()) for phrase in re.split(r",\s+", phrases.strip()))


def any_of(phrases: str) -> str:
    """A pattern that matches any of the listed phrases, each of which may be a pattern itself."""
    return f"(?:{'|'.join(listed(phrases))})"


def longest_first(patterns: Iterable[str]) -> str:
    """A pattern that matches any of the patterns and tries the longer ones first, so that none hides another."""
    return f"(?:{'|'.join(sorted(dict.fromkeys(patterns), key=len, reverse=True))})"
