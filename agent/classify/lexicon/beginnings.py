"""With which letters a phrase can begin: what no word of a text begins like need not be searched for in it."""

import re
from collections.abc import Iterable, Mapping

from agent.classify.lexicon.cues import Cue

LONGEST = 6  # characters of a beginning that are compared
_TOKEN = re.compile(r"\\.|\[\^?\]?[^\]]*\]|\(\?(?:<?[=!]|:)|\{[^}]*\}|.", re.DOTALL)
_UNTOLD = re.compile(r"[\\^-]")  # in a class of letters: not simply one of those listed
_BLANKS = re.compile(r"[^\S\n]+")
_WORD_START = re.compile(rf"(?<!\w)(?=(\S.{{0,{LONGEST - 1}}}))", re.DOTALL)
_ENDS = ("|", ")", "")
Beginnings = frozenset[str]
Index = Mapping[str, frozenset[Cue]]


def index_beginnings(patterns: Mapping[Cue, str]) -> Index:
    """Which cues have a phrase that begins with these letters; the cues under "" may begin with any."""
    index: dict[str, set[Cue]] = {"": set()}
    for cue, pattern in patterns.items():
        for beginning in list_beginnings(pattern):
            index.setdefault(beginning, set()).add(cue)
    return {beginning: frozenset(cues) for beginning, cues in index.items()}


def list_possible(text: str, index: Index) -> frozenset[Cue]:
    """The cues that may stand in a text as whole words; no other does."""
    words = set(_WORD_START.findall(_BLANKS.sub(" ", text)))
    beginnings = {word[:length] for word in words for length in range(LONGEST + 1)}
    return index[""].union(*(index[beginning] for beginning in beginnings if beginning in index))


def list_beginnings(pattern: str) -> Beginnings:
    """The first letters of all that a regular expression can match, shorter ones where more cannot be told.

    A blank stands for any blanks. Letters, classes that list letters, and choices of them are told apart; everything
    else may be anything.
    """
    reading = _Reading((*_TOKEN.findall(pattern), ""))
    told, open_ended = reading.read_choice(frozenset({""}))
    return told | open_ended


class _Reading:
    """Reads a pattern's tokens once; every step turns beginnings into (those told in full, those that go on)."""

    def __init__(self, tokens: tuple[str, ...]) -> None:
        self._tokens = tokens
        self._at = 0

    def read_choice(self, before: Beginnings) -> tuple[Beginnings, Beginnings]:
        """Alternatives up to a closing bracket or the end."""
        told, ends = self._read_sequence(before)
        while self._tokens[self._at] == "|":
            self._at += 1
            more = self._read_sequence(before)
            told, ends = told | more[0], ends | more[1]
        return told, ends

    def _read_sequence(self, before: Beginnings) -> tuple[Beginnings, Beginnings]:
        told, ends = Beginnings(), before
        while self._tokens[self._at] not in _ENDS:
            more, ends = self._read_repeated(ends)
            told |= more
        return told, ends

    def _read_repeated(self, before: Beginnings) -> tuple[Beginnings, Beginnings]:
        """One atom with the sign behind it that says how often it stands there."""
        told, ends = self._read_atom(before)
        repeated = self._tokens[self._at]
        if repeated == "?":
            ends |= before
        elif repeated[:1] in ("*", "{"):
            told, ends = before, Beginnings()
        elif repeated == "+":
            told, ends = told | ends, Beginnings()
        else:
            return told, ends
        self._at += 1
        while self._tokens[self._at] in ("?", "+"):  # of a lazy or a possessive repetition
            self._at += 1
        return told, ends

    def _read_atom(self, before: Beginnings) -> tuple[Beginnings, Beginnings]:
        token = self._tokens[self._at]
        self._at += 1
        if token.startswith("("):
            return self._read_group(token, before)
        letters = _list_letters(token)
        if not letters:
            return before, Beginnings()
        longer = {beginning + letter for beginning in before for letter in letters}
        told = {beginning for beginning in longer if len(beginning) == LONGEST}
        return Beginnings(told), Beginnings(longer - told)

    def _read_group(self, opening: str, before: Beginnings) -> tuple[Beginnings, Beginnings]:
        """What stands in brackets; a look ahead or behind only forbids, and takes no letter."""
        told, ends = self.read_choice(before)
        self._at += 1
        return (told, ends) if opening in ("(", "(?:") else (Beginnings(), before)


def _list_letters(token: str) -> Iterable[str]:
    """The letters that a token stands for; none where it may stand for any."""
    inside = token[1:-1] if token.startswith("[") else token
    return () if token in (".", "^", "$") or _UNTOLD.search(inside) else inside
