"""The writer's own name as signed, with title: from a form's lines, an introduction, or the closing of the text."""

import re
from collections.abc import Callable

from agent.classify.analysis import Found
from agent.classify.lexicon.speakers import people_words
from agent.classify.name_candidates import Known, clean_name, found_name, is_sure
from agent.classify.name_introduced import read_introduction
from agent.classify.name_signing import read_closing, read_last_words, read_letterhead, read_mark, read_signature
from agent.classify.name_words import (
    COMMON,
    FIRST_NAME,
    LABEL,
    LAST_NAME,
    LOOSE_LABELS,
    SALUTATION,
    is_no_name,
)
from agent.classify.word_patterns import CAPITAL, listed, longest_first

__all__ = ["clean_name", "read_names"]


_FIRST = longest_first(FIRST_NAME)
_LAST = longest_first(LAST_NAME)
_PART = r"[^\W\d_][\w'’-]{1,20}"
_IS = r"(?:[ ](?:ist|is|est|è|es|to)[ ]|[: ]{1,2})"
FIRST_AND_LAST = re.compile(
    rf"(?:(?:{_FIRST}){_IS})?(?P<first>{_PART})[, ]{{1,2}}(?:(?:und|and|et|e|y|en|i|ve)[ ])?"
    rf"(?:(?:mein|my|mon|il mio|mi|mijn|moje)[ ])?(?:{_LAST}){_IS}(?P<last>{_PART})",
    re.IGNORECASE,
)
# "Dubois, prénom Jean-Luc"; Turkish "soyadım Kılıç, ad Serap".
LAST_AND_FIRST = re.compile(
    rf"(?:{_LAST}(?:ım|im|m)?{_IS})?(?P<last>{_PART})[, ]{{1,2}}{_FIRST}(?:ım|im|m)?{_IS}(?P<first>{_PART})",
    re.IGNORECASE,
)
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
        lambda: _from_labels(text),
        lambda: read_introduction(text, language, is_known),
        lambda: _from_answer(text) if expected else None,
        lambda: read_mark(signature, is_known, "signature"),
        lambda: read_closing(signature, is_known, "signature"),
        lambda: read_signature(signature, is_known),
        lambda: read_mark(text, is_known, "closing"),
        lambda: read_closing(text, is_known, "closing"),
        lambda: read_last_words(text, is_known),
        lambda: read_letterhead(text, is_known),
    )
    names = (name for name in (read() for read in readers) if name)
    first = next(names, None)
    if first and first.rule == "introduction" and " " not in str(first.value):
        signed = next(names, None)  # "I'm Emre" above "Emre Yıldız" is signed in full
        first = signed if signed and str(first.value) in str(signed.value).split() else first
    return (first,) if first else ()


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


def _from_answer(text: str) -> Found | None:
    """The name was asked for: a short line of name-like words is it, small letters too."""
    both = FIRST_AND_LAST.search(text) or LAST_AND_FIRST.search(text)
    if both:
        return Found("name", f"{both['first']} {both['last']}", *both.span(), "answer")
    said = ANSWER_TAIL.sub("", re.sub(r"[ ]\([^)\n]{1,20}\)(?=[ ])", "", _without_lead(text.strip())))
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


def _without_lead(text: str) -> str:
    lead = ANSWER_LEAD.match(text)
    return text[lead.end() :] if lead else text


def _asks_back(text: str, plain: str) -> bool:
    """ "wozu?" is no name, unless it is written as one."""
    return text.strip().endswith("?") and plain.islower() and len(text.split()) == 1
