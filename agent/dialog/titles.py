"""Titles before a name, in every language, and what somebody is called without them."""

import re
from itertools import takewhile

from agent.classify.given_names import AMBIGUOUS, GIVEN_NAMES
from agent.classify.lexicon.speakers import people_words
from agent.classify.word_patterns import listed

SALUTATIONS = frozenset(
    (
        *("herr", "herrn", "frau", "hr", "fr", "mr", "mrs", "ms", "mx", "miss", "mister", "madam", "sir"),
        *("monsieur", "madame", "mademoiselle", "mme", "mlle", "signor", "signore", "signora", "signorina"),
        *("sig", "sigra", "signa", "señor", "señora", "señorita", "sr", "sra", "srta", "doña", "dña", "mevrouw"),
        *("meneer", "mijnheer", "mevr", "mw", "dhr", "pan", "pani", "państwo", "bay", "bayan", "sayın", "sn"),
    )
)
SPANISH = frozenset(("señor", "señora", "señorita", "sr", "sra", "srta"))
DON = frozenset(("d.", "d.ª", "dª"))  # "D. Luis", where a letter alone could be an initial
BEHIND = frozenset(("bey", "hanım", "hanim"))  # Turkish says "Deniz Bey"
DEGREES = frozenset(
    ("dr", "prof", "dipl", "mag", "ing", "med", "phil", "jur", "rer", "nat", "hc", "dipl-ing", "dr-ing")
)
SHORT = 3  # letters up to which a title counts as it is listed: "DI" is a degree, "Di" is not


def first_name(name: str) -> str:
    """What somebody is called by friends: `Eva` of `Dr. Eva Maier`; `Frau Maier`, all that we have, stays as it is."""
    words = name.split()
    if len(words) > 1 and words[0].casefold() in DON and bare_of(words[1]) in GIVEN_NAMES:
        return words[1]
    titles = list(takewhile(is_title, words))
    names = [word for word in words[len(titles) :] if bare_of(word) not in BEHIND]
    return name if not names or is_surname_only(titles, names) else names[0]


def is_surname_only(titles: list[str], names: list[str]) -> bool:
    """True after a form of address, where no first name stands; Spanish people have two surnames."""
    said = {bare_of(title) for title in titles}
    if said.isdisjoint(SALUTATIONS):
        return False
    spanish = len(names) == 2 and not said.isdisjoint(SPANISH)
    return len(names) == 1 or (spanish and bare_of(names[0]) not in GIVEN_NAMES)


def is_title(word: str) -> bool:
    """True for a form of address or a degree in any language; one that is also a given name needs its full stop."""
    bare = bare_of(word)
    if bare in SALUTATIONS or (bare in DEGREES and (word.endswith(".") or bare in ("dr", "prof"))):
        return True
    if bare in GIVEN_NAMES | AMBIGUOUS and not word.endswith("."):
        return False
    return word in TITLES or (len(bare) > SHORT and bare in LONG_TITLES)


def bare_of(word: str) -> str:
    """Small letters without full stops."""
    return word.casefold().replace(".", "")


# One letter is an initial ("M. Weber"), though it abbreviates "Monsieur", too.
TITLES = frozenset(
    word
    for title in listed(people_words(lambda people: people.titles))
    for word in re.split(r"[ -]", title)
    if len(bare_of(word)) > 1
)
LONG_TITLES = frozenset(bare_of(word) for word in TITLES)
