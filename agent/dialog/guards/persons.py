"""InventedLink, ForeignData, PosesAsPerson: addresses and people that no fact names, and a machine that plays one."""

import re
from collections.abc import Iterator

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


def digits_of(text: str) -> str:
    """The digits of a text, with what stands between numbers kept apart by a blank."""
    return re.sub(r"[^\d\n]|(?<=\D) ", "", text)


def poses_as_person(draft: Draft) -> Iterator[str]:
    """A machine that gives itself a name or says that it is none."""
    if words := draft.find("poses"):
        yield words
