"""InventedLink, ForeignData, PosesAsPerson: addresses and people that no fact names, and a machine that plays one."""

import re
from collections.abc import Iterator, Set

from agent.classify.given_names import is_given_name
from agent.dialog.guards.draft import Draft
from agent.dialog.guards.lexicon import cue

MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}")
LINK = re.compile(
    r"(?:https?://|www\.)\S{1,300}|(?<![\w@.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,12}(?![\w@])(?:/\S{0,300})?"
)
PHONE = re.compile(r"\+?\d[\d\s()/-]{5,18}\d")
PHONE_DIGITS = 7  # of a number, from its end, that have to be the same
CLOSING = ".,;:!?)»”“\"'"
SEATS_OF_NAME = re.compile(r"\.?\s+((?:[A-ZÄÖÜÀ-ÝŁŚŻĆŞÇİ][\w’'-]+\s?){1,3})")


_NAME = r"[A-ZÄÖÜÀ-ÝŁŚŻĆŞÇİ][^\W\d_]{1,20}"
FULL_NAME = re.compile(
    rf"(?<![\w-])({_NAME})(?=((?:\s(?:de|van|von|der|den|la|di|del|da|el|al)){{0,2}}\s{_NAME})(?![\w-]))"
)
FIRST_NAME = re.compile(rf"\s({_NAME})")


def invented_link(draft: Draft) -> Iterator[str]:
    """Links, domains and mail addresses that are not literally in the facts."""
    source = draft.permitted.source.lower()
    known = {link.rstrip(CLOSING) for pattern in (MAIL, LINK) for link in pattern.findall(source)}
    for pattern in (MAIL, LINK):
        for found in pattern.finditer(draft.body):
            if found.group().rstrip(CLOSING).lower() not in known:
                yield found.group()


def foreign_data(draft: Draft) -> Iterator[str]:
    """Telephone numbers and people with a title whom neither the wish nor the facts name."""
    digits = digits_of(draft.permitted.source)
    for found in PHONE.finditer(draft.body):
        number = digits_of(found.group())
        if len(number) > PHONE_DIGITS and number[-PHONE_DIGITS:] not in digits:
            yield found.group()
    known = set(re.findall(r"\w+", draft.permitted.source.lower()))
    for title in cue(draft.permitted.language, "title").finditer(draft.lower):
        name = SEATS_OF_NAME.match(draft.body, title.end())
        if name and not set(re.findall(r"\w+", name[1].lower())) <= known:
            yield f"{title.group()} {name[1].strip()}"
    yield from strange_names(draft, known)


def strange_names(draft: Draft, known: Set[str]) -> Iterator[str]:
    """A given name with a surname behind it: "my colleague Peter Hughes"."""
    for found in FULL_NAME.finditer(draft.body):
        parts = set(re.findall(r"\w+", f"{found[1]}{found[2]}".lower()))
        if is_given_name(found[1]) and not parts & known:
            yield f"{found[1]}{found[2]}"


def digits_of(text: str) -> str:
    """The digits of a text, with what stands between numbers kept apart by a blank."""
    return re.sub(r"[^\d\n]|(?<=\D) ", "", text)


def poses_as_person(draft: Draft) -> Iterator[str]:
    """A machine that gives itself a name or says that it is none."""
    if words := draft.find("poses"):
        yield words
    for found in cue(draft.permitted.language, "i_am").finditer(draft.lower):
        name = FIRST_NAME.match(draft.body, found.end())
        if name and is_given_name(name[1]) and name[1].lower() not in draft.permitted.source.lower():
            yield f"{found.group()} {name[1]}"
