"""Phone numbers in words, as people dictate them: "null eins sieben eins 39200 87", "oh seven double seven …"."""

import re
from collections.abc import Iterator

from agent.classify.postcode_spelled import NUMBER_WORDS, has_number_words

_TOKEN = re.compile(r"\+|[^\W_]+")
_APART = re.compile(r"[ ,./-]{0,3}")
_TWICE = ("double", "doppel", "zweimal")
_FEWEST_WORDS = 3  # in words; a number in figures alone is no dictation
_SHORTEST, _LONGEST = 8, 15  # digits, the trunk's zero included


def find_dictated(text: str) -> Iterator[tuple[str, int, int]]:
    """(number, start, end) of runs of number words and figures that begin with zero or plus."""
    if not has_number_words(text):
        return
    run: list[tuple[str, re.Match[str]]] = []
    for token in _TOKEN.finditer(text):
        digits = _digits_of(token.group().lower())
        joined = not run or _APART.fullmatch(text[run[-1][1].end() : token.start()])
        if digits and joined:
            run.append((digits, token))
            continue
        yield from _join(run)
        run = [(digits, token)] if digits else []
    yield from _join(run)


def _digits_of(word: str) -> str:
    """The digits of one word, "+" for plus, "*" for a word that doubles the next, "" for any other word."""
    if word in ("+", "plus"):
        return "+"
    if word in _TWICE:
        return "*"
    if word.isascii() and word.isdigit():
        return word if len(word) < _LONGEST else ""
    return NUMBER_WORDS.get(word, "")


def _join(run: list[tuple[str, re.Match[str]]]) -> Iterator[tuple[str, int, int]]:
    spoken = sum(1 for _, token in run if not token.group().isdigit())
    number = re.sub(r"\*(\d)", r"\1\1", "".join(digits for digits, _ in run))
    if spoken >= _FEWEST_WORDS and re.fullmatch(rf"(?:\+|0)\d{{{_SHORTEST - 1},{_LONGEST - 1}}}", number):
        yield number, run[0][1].start(), run[-1][1].end()
