"""The writer's own name as signed, with title: from a form's lines, an introduction, or the closing of the text."""

import re
from collections.abc import Callable, Iterator

from agent.classify.analysis import Found
from agent.classify.clauses import lowered
from agent.classify.lexicon import patterns_of
from agent.classify.lexicon.cues import Cue
from agent.classify.name_words import (
    FIRST_NAME,
    LABEL,
    LAST_FIRST,
    LAST_NAME,
    NAME,
    NO_INTRODUCTION,
    NOT_A_NAME,
    SALUTATION,
)

WEAK_INTRODUCTIONS = ("ich bin", "i bin", "i'm", "i am", "im", "it's", "this is", "bin der", "bin die", "call me")
LEAD_IN = re.compile(r"[ \t,:;.!–—*_🙂😊👋-]{0,6}(?:\n[ \t\n*_–—-]{0,8})?")
CUT = re.compile(r"[,(|!?;:/]|[ ]+(?:aus|from|in|vom|tel)[ ]|[ ][-–][ ]|\d", re.IGNORECASE)
SMALL_NAME = re.compile(r"[^\W\d_]{2,20}(?:[ ][^\W\d_]{2,20})?(?=[ ]*(?:[,.;!?)\n]|und |and |aus |from |\d|$))")
MOST_WORDS = 5
GOES_ON = re.compile(r"[ ]*(?:[,.;:!?)–\n-]|und |and |aus |from |vom |hier|here|mein |my |$)")


def read_names(text: str, signature: str, language: str, expected: bool = False) -> tuple[Found, ...]:
    """The slot `name` (at most one) with its place in `text`, or in `signature` where the rule is `signature`.

    `expected` says that the name was asked for last: then a bare line of small letters is one too.
    """
    readers: tuple[Callable[[], Found | None], ...] = (
        lambda: _from_labels(text),
        lambda: _from_introduction(text, language),
        lambda: _from_answer(text) if expected else None,
        lambda: _from_closing(signature, language, "signature"),
        lambda: _from_closing(text, language, "closing"),
        lambda: _from_last_line(signature, "signature"),
        lambda: _from_last_line(text, "last_line"),
    )
    found = next((name for name in (read() for read in readers) if name), None)
    return (found,) if found else ()


def clean_name(words: str) -> str | None:
    """A name without salutation, "Müller, Eva" turned round; None for what is no name."""
    plain = words.strip(' \t*_,;:!–—-()"')
    while salutation := SALUTATION.match(plain):
        plain = plain[salutation.end() :]
    if (turned := LAST_FIRST.fullmatch(plain)) and not NOT_A_NAME.search(plain):
        return f"{turned['first']} {turned['last']}"
    match = NAME.fullmatch(plain if re.search(r"\b\w\.$", plain) else plain.rstrip("."))
    return match.group() if match and not NOT_A_NAME.search(plain) else None


def _locate(text: str, words: str, start: int, rule: str) -> Found | None:
    """The name that the words from `start` on begin with, cut before commas, towns and numbers."""
    head = CUT.split(words, maxsplit=1)[0]
    name = clean_name(head)
    if name is None or len(name.split()) > MOST_WORDS:
        return None
    first = text.find(name, start)
    at, length = (first, len(name)) if first >= 0 else (start, len(words.rstrip()))
    return Found("name", name, at, at + length, rule)


def _from_labels(text: str) -> Found | None:
    """A form's lines: "Vorname:" and "Nachname:" make one name, "Name:" is one already."""
    lines = {match["label"].lower(): match for match in LABEL.finditer(text)}
    first = next((lines[label] for label in FIRST_NAME if label in lines), None)
    last = next((lines[label] for label in LAST_NAME if label in lines), None)
    if first and last:
        value = f"{first['value'].strip()} {last['value'].strip()}"
        return Found(
            "name", value, min(first.start("value"), last.start("value")), max(first.end(), last.end()), "form"
        )
    only = first or last or next(iter(lines.values()), None)
    return _labelled(only) if only else None


def _labelled(match: re.Match[str]) -> Found | None:
    """A labelled value is a name however it is written, unless it holds digits."""
    value = match["value"].strip()
    if not value or any(character.isdigit() for character in value):
        return None
    return Found("name", clean_name(value) or value, match.start("value"), match.start("value") + len(value), "form")


def _from_introduction(text: str, language: str) -> Found | None:
    """ "ich heiße …", "mein Name ist …", "I'm …": the capitalised words that follow."""
    for match in patterns_of(language)[Cue.INTRODUCTION].finditer(lowered(text)):
        lead = re.match(
            r"[ ,:]{0,3}(?:(?:der|die|d'|da)[ ])?(?:(?:herr|frau|mr\.?|mrs\.?|ms\.?)[ ])?", text[match.end() :], re.I
        )
        start = match.end() + (lead.end() if lead else 0)
        name = None if NO_INTRODUCTION.match(text, start) else NAME.match(text, start)
        if name and _is_introduced(text, name, match.group()):
            return _place(text, name.group().rstrip("."), "introduction", start)
        if match.group() not in WEAK_INTRODUCTIONS and (small := SMALL_NAME.match(text, start)):
            return None if NOT_A_NAME.search(small.group()) else _place(text, small.group(), "introduction", start)
    return None


def _is_introduced(text: str, name: re.Match[str], words: str) -> bool:
    """After "ich bin" a name must end its phrase: "ich bin Kunde bei Ihnen" names nobody."""
    if NOT_A_NAME.search(name.group()):
        return False
    return words not in WEAK_INTRODUCTIONS or GOES_ON.match(text, name.end()) is not None


def _from_answer(text: str) -> Found | None:
    """The name was asked for: a short line of name-like words is it, small letters too."""
    line = CUT.split(text.strip().split("\n")[0], maxsplit=1)[0].strip(" .")
    turned = clean_name(text.strip())
    plain = turned or SALUTATION.sub("", line)
    words = plain.split()
    if not 1 <= len(words) <= MOST_WORDS or NOT_A_NAME.search(plain):
        return None
    if not all(re.fullmatch(r"[^\W\d_][\w.'’-]*", word) for word in words):
        return None
    return _place(text, plain, "answer")


def _place(text: str, name: str, rule: str, start: int = 0) -> Found:
    start = max(text.find(name, start), 0)
    return Found("name", name, start, start + len(name), rule)


def _from_closing(text: str, language: str, rule: str) -> Found | None:
    """The name after closing words, on their line or the next, the last closing first."""
    closings = list(patterns_of(language)[Cue.CLOSING].finditer(lowered(text)))
    for match in reversed(closings):
        lead = LEAD_IN.match(text, match.end())
        start = lead.end() if lead else match.end()
        line = text[start:].split("\n", 1)[0]
        found = _locate(text, line, start, rule) if start > match.end() else None
        if found and _ends_the_line(line, str(found.value)):
            return found
        if start > match.end() and (small := _small_letters(text, line, start, rule)):
            return small
    return None


def _ends_the_line(line: str, name: str) -> bool:
    """True when no sentence goes on after the name."""
    after = line.partition(name)[2].strip()
    return not re.match(r"[^\W\d_A-ZÄÖÜ]", after) or len(after.split()) <= MOST_WORDS


def _small_letters(text: str, line: str, start: int, rule: str) -> Found | None:
    """ "lg anna" at the very end of a message."""
    ends = not text[start + len(line) :].strip()
    if not ends or not re.fullmatch(r"[^\W\d_]{3,20}(?:[ ][^\W\d_]{2,20})?[ .!]*", line) or NOT_A_NAME.search(line):
        return None
    return _place(text, line.strip(" .!"), rule)


def _from_last_line(text: str, rule: str) -> Found | None:
    """A name that is a line of its own: at the head of a signature, or at the end of a text before its numbers."""
    lines = [(start, line) for start, line in _lines(text) if line.strip()]
    if rule == "signature":
        candidates = lines[:2]
    else:
        without_numbers = [pair for pair in lines[1:] if not any(character.isdigit() for character in pair[1])]
        candidates = without_numbers[-1:]
    for start, line in candidates:
        name = clean_name(line.strip().rstrip(",") if rule == "signature" else line.strip())
        if name and len(name.split()) <= MOST_WORDS:
            return Found("name", name, start, start + len(line), rule)
    return None


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1
