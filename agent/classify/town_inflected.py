"""Towns with the ending of a case: "w Rosenheimie", "do Augsburga", and Turkish ones that lack the apostrophe."""

import re
from collections.abc import Iterator

from agent.classify.postcode_found import TownSpan
from agent.classify.town_names import CITIES, EVERYDAY
from agent.classify.word_patterns import LETTER
from agent.postcodes import Postcodes, fold_town

# Polish prepositions that ask for a case, and what the endings stand for ("Frankfurcie" is in Frankfurt).
_POLISH = re.compile(
    r"(?<!\w)(?:w|we|z|ze|do|od|koło|kolo|obok|pod|spod|przy|niedaleko|blisko|okolic(?:y|ach)?|pobliżu|między|a|i)[ ]"
    rf"(?P<town>{LETTER}{{5,25}})(?!\w)",
    re.IGNORECASE,
)
_POLISH_ENDINGS = (
    ("dzie", "d"),
    ("cie", "t"),
    ("rze", "r"),
    ("iem", ""),
    ("em", ""),
    ("ie", ""),
    ("ii", "ia"),
    ("u", ""),
    ("a", ""),
    ("y", "a"),
)
_TURKISH = re.compile(rf"(?<!\w)(?P<town>{LETTER}{{3,20}})[dt][ae](?:n|y[ıi][mz]|ki)?(?!\w)", re.IGNORECASE)
_BIG_TOWN = 5  # codes of a town that counts in small letters
_SHORTEST = 4  # letters of a name that an ending can be taken from


def find_inflected(text: str, postcodes: Postcodes) -> Iterator[TownSpan]:
    """The towns that only stand in the table without their ending; `words` is the name without it."""
    for match in _POLISH.finditer(text) if _is_polish(text) else ():
        if name := _without_ending(match["town"], postcodes):
            yield TownSpan(name, *match.span("town"), postcodes.codes_of_town(name))
    for match in _TURKISH.finditer(text) if _is_turkish(text) else ():
        if fold_town(match["town"]) in CITIES:
            yield TownSpan(match["town"], *match.span(), postcodes.codes_of_town(match["town"]))


def _is_polish(text: str) -> bool:
    """A quick look for words that Polish has and the others of our languages hardly have."""
    return any(sign in text for sign in (" w ", " z ", "W ", "Z ", "ę", "ą", "ł", "ż", "koło", " kolo "))


def _is_turkish(text: str) -> bool:
    return any(stem in text for stem in ("otur", "yaşı", "yasi", "ikamet", "yorum", "yoruz", "ş", "ğ", "ı"))


def _without_ending(word: str, postcodes: Postcodes) -> str | None:
    for ending, base in _POLISH_ENDINGS:
        name = word.removesuffix(ending) + base
        if word.endswith(ending) and len(name) >= _SHORTEST and _is_town(name, postcodes):
            return name
    return None


def _is_town(name: str, postcodes: Postcodes) -> bool:
    size, folded = postcodes.codes_of_town(name), fold_town(name)
    return folded not in EVERYDAY and (folded in CITIES or size >= (1 if name[:1].isupper() else _BIG_TOWN))
