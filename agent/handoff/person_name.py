"""Splits a person's name, as they wrote it, into what lead systems keep apart."""

from dataclasses import dataclass
from itertools import takewhile

SALUTATIONS = ("herr", "herrn", "frau", "hr", "fr", "mr", "mrs", "ms", "miss", "mister", "madam", "sir")
DEGREES = ("dr", "prof", "dipl", "mag", "ing", "med", "phil", "jur", "rer", "nat", "hc", "dipl-ing", "dr-ing")
PARTICLES = (
    *("von", "vom", "van", "de", "der", "den", "dem", "zu", "zum", "zur", "und"),
    *("di", "da", "del", "della", "dos", "du", "la", "le", "ten", "ter"),
    *("freiherr", "freifrau", "graf", "gräfin"),
)


@dataclass(frozen=True)
class PersonName:
    """A name in parts; `first` and `last` are both there or both empty, `full` is always there."""

    full: str
    title: str = ""
    first: str = ""
    last: str = ""


def split_name(full: str) -> PersonName:
    """Split "Dr. Eva von der Heide" or "Müller, Eva"; what cannot be told apart for sure stays `full` only."""
    words = full.split()
    titles = list(takewhile(is_title, words))
    first, last = split_words(words[len(titles) :])
    return PersonName(full, " ".join(titles), first, last) if first and last else PersonName(full)


def is_title(word: str) -> bool:
    """True for a form of address or a degree; one that is also a given name counts only with its full stop."""
    bare = word.casefold().replace(".", "")
    return bare in SALUTATIONS or (bare in DEGREES and (word.endswith(".") or bare in ("dr", "prof")))


def split_words(words: list[str]) -> tuple[str, str]:
    """(first, last) of a name without titles; both empty when it is one name, or a degree follows a comma."""
    if any("," in word for word in words):
        return split_at_comma(" ".join(words))
    start = find_last_name(words)
    return " ".join(words[:start]), " ".join(words[start:])


def split_at_comma(name: str) -> tuple[str, str]:
    """(first, last) of "Last, First"; both empty for "Eva Müller, M.Sc."."""
    last, _, first = (part.strip() for part in name.partition(","))
    return ("", "") if "," in first or "." in first or first.isupper() else (first, last)


def find_last_name(words: list[str]) -> int:
    """Where the last name begins: its particles belong to it, and one at the very start makes it all last name."""
    for index, word in enumerate(words[:-1]):
        if word.casefold() in PARTICLES:
            return index
    return max(len(words) - 1, 0)
