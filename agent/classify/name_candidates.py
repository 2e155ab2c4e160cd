"""One candidate for a name: the words from a place in a text on, cut where the name ends."""

import re
from collections.abc import Callable

from babel.dates import get_day_names

from agent.classify.analysis import Found
from agent.classify.given_names import AMBIGUOUS, GIVEN_NAMES, fold_name
from agent.classify.lexicon.speakers import people_words
from agent.classify.name_words import (
    COMMON,
    FIRMS,
    INITIAL,
    JOINED,
    LAST_FIRST,
    NAME,
    NEVER,
    SALUTATION,
    SURNAMES,
    TITLED,
    is_given,
    is_no_name,
    sounds_like_a_noun,
    words_of,
)
from agent.classify.word_patterns import any_of

Known = Callable[[str], bool]  # true for what names something else: a town, a car, a brand
_ENDING = NEVER - SURNAMES - GIVEN_NAMES
LEAD = re.compile(r"[ \t,:;.!*_–—/|\\\"„“(🙂😊👋😄-]{0,8}")
BOUNDARY = re.compile(
    r"[ \t]*(?:$|\n|[^\w\s&+'’-]|[-–—]\s|\d"
    rf"|{any_of(people_words(lambda people: people.ends))}(?!\w))",
    re.IGNORECASE,
)


def take_name(text: str, start: int, is_known: Known) -> tuple[str, int] | None:
    """The name that the words from `start` on begin with, and where it starts; None where none ends there."""
    start = _skip(text, start)
    match = NAME.match(text, start, start + 90)
    if match is None:
        return None
    name = _alone(_without_rest(without_car(match.group(), is_known)), is_known)
    whole = start + len(name) == match.end()
    open_ended = whole and not BOUNDARY.match(text, match.end()) and not _is_followed(text, match.end(), name)
    if len(name) < 2 or is_no_name(name) or is_other(name, is_known) or open_ended:
        return None
    return name, start


def clean_name(words: str) -> str | None:
    """A name without salutation, "Müller, Eva" turned round; None for what is no name."""
    plain = words.strip(' \t*_,;:!–—-()"')
    while salutation := SALUTATION.match(plain):
        plain = plain[salutation.end() :]
    if (turned := LAST_FIRST.fullmatch(plain)) and not is_no_name(f"{turned['first']} {turned['last']}"):
        return f"{turned['first']} {turned['last']}"
    match = NAME.fullmatch(plain) or NAME.fullmatch(plain.rstrip("."))
    return match.group() if match and not is_no_name(plain) else None


def is_other(name: str, is_known: Known) -> bool:
    """True for the name of a town, a car or a brand, as a whole or in each of its words."""
    plain = [word for word in re.split(r"[ /-]+", name) if word]
    known = is_known(name)
    if known and " " in name:
        return True  # "Mara Tour" is the car, though Mara is a given name
    return not is_given(name) and (known or all(map(is_known, plain)))


def is_sure(name: str) -> bool:
    """True for words that only a person is called: a title, an initial or a common given name begins them."""
    abbreviated = " " in name and INITIAL.match(name.split(maxsplit=1)[0]) is not None
    return abbreviated or is_given(name) or TITLED.match(name) is not None


def is_likely(name: str, is_known: Known) -> bool:
    """True for two words or more that could hardly be anything but a name."""
    words = words_of(name)
    joined = any(word.islower() for word in name.split(" ")[1:-1])  # "Floor de Jong"
    plain = len(words) > 1 and not name.isupper() and (words[-1] not in SURNAMES or joined)
    other = is_known(name.split(" ", maxsplit=1)[0]) or (sounds_like_a_noun(name) and not joined)
    return is_sure(name) or (plain and not other)


def found_name(name: str, start: int, rule: str) -> Found:
    """The slot value at its place."""
    return Found("name", name, start, start + len(name), rule)


def _skip(text: str, start: int) -> int:
    lead = LEAD.match(text, start)
    start = lead.end() if lead else start
    while salutation := SALUTATION.match(text, start):
        start = salutation.end()
    return start


def _without_rest(name: str) -> str:
    """The words before the first that is never part of a name ("Tom Handy 0176"); nothing of a company."""
    titles = TITLED.match(name)
    bare = name[titles.end() :] if titles else name
    kept: list[str] = []
    for word in bare.split(" "):
        plain = word.strip(".,").lower()
        if plain in FIRMS:
            return ""
        if kept and plain in _ENDING:
            break
        kept.append(word)
    whole = (name[: len(name) - len(bare)] + " ".join(kept)).rstrip(" &+,") if kept else ""
    return _LEFT_OVER.sub("", whole) if len(kept) < len(bare.split(" ")) else whole


def without_car(name: str, is_known: Known) -> str:
    """Of "Jana Kolb el Alta" the name: what is known stands behind a given name and a surname that are not."""
    words = name.split(" ")
    capitals = [place for place, word in enumerate(words) if word[:1].isupper()]
    if len(capitals) < 3 or not is_given(name) or TITLED.match(name):
        return name
    two = JOINED.search(name) is not None  # "Eva & Piet Sonntag"
    known = next((at for at in capitals[2:] if is_known(words[at]) or (not two and _says_more(words[at]))), len(words))
    several = len(words) - known > 1 and all(map(is_known, words[known:]))  # "Jana Kolb de Alta Via"
    joined = JOINED.search(" ".join(words[:known]) + " ") is not None  # "Jana Kolb und den Skagen"
    parted = known < len(words) and (several or joined or words[known - 1] not in _OF_NOBILITY)
    return _LEFT_OVER.sub("", " ".join(words[:known])) if parted else name


def _says_more(word: str) -> bool:
    """Whether a word behind a given name and a surname goes on with something else: "Samstag", "I"."""
    small = word.strip(".,").lower()
    return small in _DAYS or (small in COMMON and small not in SURNAMES)


_LEFT_OVER = re.compile(r"(?: (?:&|\+|[^\W\d_A-ZÄÖÜ]{1,3}))+$")  # an article or an "and" before what was cut
_OF_NOBILITY = ("von", "v.", "zu", "van", "der", "den", "de", "di", "da")


def _is_followed(text: str, end: int, name: str) -> bool:
    """Whether a full name goes over to something else without a sign: "Gruß Jana Kolb den 40B", "Jana Kolb samedi"."""
    if len(words_of(name)) < 2 or not is_given(name):
        return False
    word = _SMALL.match(text, end)
    return word is not None and (word[1] in COMMON or word[1] in _DAYS)


_SMALL = re.compile(r"[ ]([^\W\d_]{1,20})(?=[ ,.\n]|$)")
_DAYS = frozenset(
    day.lower()
    for language in ("de", "en", "fr", "it", "es", "nl", "pl", "tr")
    for day in get_day_names("wide", locale=language).values()
)


def _alone(name: str, is_known: Known) -> str:
    """Of "Eva Lang & Piet" the one who writes; "Eva & Piet Lang" are two under one name; a town is nobody."""
    first, *others = JOINED.split(name)
    full = len(words_of(first)) > 1 and not TITLED.match(first) and not all(map(is_given, first.split(" ")))
    if not others or TITLED.fullmatch(f"{first} "):
        return name
    if is_known(first) and not is_given(first):  # "80331 München und Jana Kolb"
        return ""
    second = re.split(r"[ ']", others[0])[0]
    return (
        first
        if full
        or (second.lower() in COMMON and fold_name(second) not in AMBIGUOUS)
        or (is_known(second) and not is_given(second))
        else name
    )
