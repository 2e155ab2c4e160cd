"""Marks in a text the words that something was read from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from agent.classify.analysis import Evidence


@dataclass(frozen=True)
class Piece:
    """A stretch of text; `slots` names what was read from it, and is empty for the text between."""

    text: str
    slots: tuple[str, ...] = ()


def mark_words(text: str, evidence: Iterable[Evidence]) -> tuple[Piece, ...]:
    """The text in pieces, in order and complete; where two readings overlap, the one that begins first is marked."""
    readings: dict[tuple[int, int], list[str]] = {}
    for found in evidence:
        start = find_words(text, found)
        if start is not None:
            readings.setdefault((start, start + len(found.words)), []).append(found.slot)
    return tuple(cut(text, readings))


def find_words(text: str, found: Evidence) -> int | None:
    """Where the words stand; they may have been read from a text that was parted a little differently."""
    if not found.words:
        return None
    if text[found.start : found.end] == found.words:
        return found.start
    place = text.find(found.words)
    return place if place >= 0 else None


def cut(text: str, readings: dict[tuple[int, int], list[str]]) -> Iterator[Piece]:
    """The pieces, one after the other."""
    place = 0
    for start, end in sorted(readings, key=lambda span: (span[0], -span[1])):
        if start < place:
            continue
        if start > place:
            yield Piece(text[place:start])
        yield Piece(text[start:end], tuple(dict.fromkeys(readings[start, end])))
        place = end
    if place < len(text):
        yield Piece(text[place:])
