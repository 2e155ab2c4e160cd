"""The writer's own name as signed, with title: from a form's lines, an introduction, or the closing of the text."""

import re
from collections.abc import Callable

from agent.classify.analysis import Found
from agent.classify.lexicon.speakers import people_words
from agent.classify.name_asides import read_aside
from agent.classify.name_candidates import Known, clean_name, found_name, is_likely, is_sure, take_name, without_car
from agent.classify.name_context import names_no_person, with_title
from agent.classify.name_introduced import read_introduction
from agent.classify.name_parts import read_parts
from agent.classify.name_signing import (
    read_closing,
    read_last_words,
    read_letterhead,
    read_mark,
    read_pair,
    read_signature,
)
from agent.classify.name_words import (
    COMMON,
    FIRST_NAME,
    LABEL,
    LAST_NAME,
    LOOSE_LABELS,
    SALUTATION,
    is_given,
    is_no_name,
)
from agent.classify.word_patterns import CAPITAL, listed, longest_first

__all__ = ["clean_name", "read_names"]


# What people say before and behind the name that they were asked for.
ANSWER_LEAD = re.compile(
    rf"(?:{longest_first(listed(people_words(lambda people: people.answer_lead)))}[ ,.!:]{{1,3}}){{1,3}}",
    re.IGNORECASE,
)
ANSWER_TAIL = re.compile(
    r"(?:[ ,](?:halt|eben|bitte|natürlich|please|thanks|danke|svp|merci|grazie|gracias|bedankt|dzięki|teşekkürler))?"
    r"[^\w.)]{0,9}$",
    re.IGNORECASE,
)
PARTICLE = re.compile(
    rf"(?:von|van|de|zu|al|el|le|la|di|da|del|della|du|des|ten|ter)(?:[ ](?:der|den|dem|la|las|los|zu|het))?[ ]"
    rf"(?={CAPITAL})"
)
CUT = re.compile(r"[,(|!?;:/]|[ ]+(?:aus|from|vom|tel|mit|with|und meine|and my)[ ]|[ ][-–][ ]|\d", re.IGNORECASE)
MOST_WORDS = 5


def read_names(
    text: str, signature: str, language: str, expected: bool = False, is_known: Known = lambda _: False
) -> tuple[Found, ...]:
    """The slot `name` (at most one) with its place in `text`, or in `signature` where the rule is `signature`.

    `expected` says that the name was asked for last: then a bare line of small letters is one too.
    `is_known` tells what names something else, a town or a car.
    """
    readers: tuple[Callable[[], Found | None], ...] = (
        lambda: read_parts(text, expected, is_known),
        lambda: _from_labels(text),
        lambda: read_introduction(text, language, is_known),
        lambda: (_from_answer(text, is_known) or _said_in_answer(text, is_known)) if expected else None,
        lambda: read_mark(signature, is_known, "signature"),
        lambda: read_closing(signature, is_known, "signature"),
        lambda: read_signature(signature, is_known),
        lambda: read_mark(text, is_known, "closing"),
        lambda: read_closing(text, is_known, "closing"),
        lambda: read_last_words(text, is_known) or read_pair(text),
        lambda: read_letterhead(text, is_known),
        lambda: read_aside(text, is_known),
    )
    names = (name for name in (read() for read in readers) if name and not names_no_person(text, name))
    first = next(names, None)
    if first and first.rule == "introduction" and " " not in str(first.value):
        signed = next(names, None)  # "I'm Emre" above "Emre Yıldız" is signed in full
        first = signed if signed and str(first.value) in str(signed.value).split() else first
    if first and expected and " " not in str(first.value):
        first = _said_in_full(text, first, is_known)
    return (with_title(signature if first.rule == "signature" else text, first),) if first else ()


def _said_in_full(text: str, found: Found, is_known: Known) -> Found:
    """ "Matilda, without an h. So Matilda Lang": the longer one, where an answer says the name again."""
    again = re.compile(rf"\b(?={re.escape(str(found.value))} {CAPITAL})")
    taken = (take_name(text, match.start(), is_known) for match in again.finditer(text))
    return next((found_name(*one, found.rule) for one in taken if one and " " in one[0]), found)


def _from_labels(text: str) -> Found | None:
    """A form's lines: "Vorname:" and "Nachname:" make one name, "Name:" is one already."""
    lines = {match["label"].lower(): match for match in LABEL.finditer(text)}
    first = next((lines[label] for label in FIRST_NAME if label in lines), None)
    last = next((lines[label] for label in LAST_NAME if label in lines), None)
    if first and last:
        value = f"{first['value'].strip()} {last['value'].strip()}"
        start = min(first.start("value"), last.start("value"))
        return Found("name", value, start, max(first.end(), last.end()), "form")
    only = first or last or next(iter(lines.values()), None)
    return _labelled(only) if only else None


def _labelled(match: re.Match[str]) -> Found | None:
    """A labelled value is a name however it is written, unless it holds digits."""
    value = re.split(r"[(<\[]|,? \S+@|, (?=[a-z]{4})|, ?(?i:tel|mobil|handy|phone|fon)", match["value"], maxsplit=1)[
        0
    ].strip()
    if not clean_name(value) and clean_name(sentence := re.split(r"[.!?] ", value, maxsplit=1)[0]):
        value = sentence
    if match["label"].lower() in LOOSE_LABELS and not is_sure(value) and not (clean_name(value) and " " in value):
        return None
    if not value or any(character.isdigit() for character in value) or is_empty(value):
        return None
    return Found("name", clean_name(value) or value, match.start("value"), match.start("value") + len(value), "form")


def is_empty(value: str) -> bool:
    """True for what people type into a box that they leave empty."""
    return not re.search(r"[^\W\d_]{2}", value) or value.lower() in ("keine angabe", "k.a.", "none", "n/a", "anonym")


def _from_answer(text: str, is_known: Known) -> Found | None:
    """The name was asked for: a short line of name-like words is it, small letters too."""
    said = ANSWER_TAIL.sub("", re.sub(r"[ ]\([^)\n]{1,20}\)(?=[ ])", "", _without_lead(text.strip())))
    said = without_car(_full_name_of(said) or said, is_known)
    line = re.sub(r"(?<=\w{4})\.[ ]", " ", CUT.split(said.split("\n")[0], maxsplit=1)[0]).strip(" .")
    turned = clean_name(said)
    lead = SALUTATION.match(line)
    plain = turned or line[lead.end() if lead else 0 :]
    words = PARTICLE.sub("", plain).split()
    if not 1 <= len(words) <= MOST_WORDS or _asks_back(text, plain):
        return None
    if not PARTICLE.match(plain) and (is_no_name(plain) or (not turned and any(word in COMMON for word in words))):
        return None
    if not all(re.fullmatch(r"[^\W\d_][\w.'’-]*", word) for word in words):
        return None
    start = max(text.find(plain), 0)
    return found_name(plain, start, "answer")


def _full_name_of(said: str) -> str:
    """ "Jana Kolb. Den Wagen in Rot": a sentence that is a full name answers by itself."""
    sentence, dot, _ = said.partition(". ")
    whole = clean_name(sentence) if dot else None
    return whole if whole and is_given(whole) and " " in whole else ""


def _said_in_answer(text: str, is_known: Known) -> Found | None:
    """ "Put it under my husband's, Deepak Nair": the capitalised words with which an answer ends, or a sure name."""
    for start in (0, *(gap.end() for gap in re.finditer(r"[ ,.:]+", text))):
        taken = take_name(text, start, is_known)
        if taken is None or " " not in taken[0] or not is_likely(taken[0], is_known):
            continue
        if is_sure(taken[0]) or not text[taken[1] + len(taken[0]) :].strip(" .!"):
            return found_name(*taken, "answer")
    return None


def _without_lead(text: str) -> str:
    lead = ANSWER_LEAD.match(text)
    return text[lead.end() :] if lead else text


def _asks_back(text: str, plain: str) -> bool:
    """ "wozu?" is no name, unless it is written as one."""
    return text.strip().endswith("?") and plain.islower() and len(text.split()) == 1
