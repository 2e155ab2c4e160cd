"""Splits a person's name, as they wrote it, into what lead systems keep apart."""

from dataclasses import dataclass
from itertools import pairwise, takewhile

from agent.dialog.titles import BEHIND, bare_of, is_title

JOINTS = frozenset(("und", "and", "et", "e", "y", "en", "i", "oraz", "ve", "ile", "&", "+"))
PARTICLES = frozenset(
    (
        *("von", "vom", "van", "de", "der", "den", "dem", "zu", "zum", "zur", "di", "da", "dal", "dalla"),
        *("degli", "dei", "del", "dello", "della", "dos", "du", "des", "la", "le", "el", "al", "los", "las"),
        *("ten", "ter", "te", "'t", "freiherr", "freifrau", "graf", "gräfin"),
    )
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


def split_words(words: list[str]) -> tuple[str, str]:
    """(first, last) of a name without titles; both empty for one name, for two people, or before a degree."""
    if words and bare_of(words[-1]) in BEHIND:
        words = words[:-1]
    if any(join_people(*pair) for pair in pairwise(words)):
        return "", ""
    if any("," in word for word in words):
        return split_at_comma(" ".join(words))
    start = find_last_name(words)
    return " ".join(words[:start]), " ".join(words[start:])


def join_people(word: str, following: str) -> bool:
    """True for the "and" of "Eva und Jan Müller", unlike that of "von und zu Stein"."""
    return following.casefold() in JOINTS and word.casefold() not in PARTICLES


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
