"""Fitting a text to what a chat takes at once: cut at the end of a sentence where there is one."""

import re
from collections.abc import Callable, Sequence

BREAKS = (  # the first that comes late enough in a piece ends it
    re.compile(r"\n[ \t]{0,8}\n"),
    re.compile(r"\n"),
    re.compile(r"(?<!\d)[.!?…][\"'»«”“’)]{0,3}(?=\s)"),  # not after a digit: `14. März` is no end
    re.compile(r"(?=\s)"),
)
EARLIEST = 0.4  # of a piece: a break before that would make crumbs


def count_units(text: str) -> int:
    """The length as Meta counts characters: an emoji may be two (UTF-16)."""
    return len(text.encode("utf-16-le")) // 2


def count_bytes(text: str) -> int:
    """The length in UTF-8."""
    return len(text.encode("utf-8"))


def split_text(text: str, limit: int, measure: Callable[[str], int] = count_units) -> tuple[str, ...]:
    """The text in pieces of at most `limit`, cut between paragraphs, lines, sentences or words, in this order."""
    pieces: list[str] = []
    rest = text.strip()
    while measure(rest) > limit:
        window = longest_start(rest, limit, measure)
        cut = find_cut(window, rest[len(window) : len(window) + 1])
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return tuple(piece for piece in (*pieces, rest) if piece)


def longest_start(text: str, limit: int, measure: Callable[[str], int]) -> str:
    """As much of the beginning as fits; every character measures one at least."""
    start = text[:limit]
    while (over := measure(start) - limit) > 0:
        start = start[: len(start) - max(1, over // 4)]  # no character is longer than four bytes
    return start


def find_cut(window: str, following: str) -> int:
    """Where to end a piece that may be as long as the window; in the middle of a word only where it has no other."""
    for pattern in BREAKS:
        ends = [found.end() for found in pattern.finditer(window + following) if found.end() <= len(window)]
        if ends and ends[-1] >= EARLIEST * len(window):
            return ends[-1]
    return len(window)


def fits(choices: Sequence[str], most: int, longest: int) -> bool:
    """True where all choices can be shown: each is what the person would say, so none is cut, and none left out."""
    lengths = [count_units(choice) for choice in choices]
    return (
        0 < len(choices) <= most and min(lengths) > 0 and max(lengths) <= longest and len(set(choices)) == len(choices)
    )
