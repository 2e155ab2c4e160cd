"""What is said around phone numbers: of which country they are, which is out of date, and which was taken back."""

import re
from collections.abc import Iterator
from itertools import pairwise

from agent.classify.analysis import Found
from agent.classify.lexicon.speakers import place_names
from agent.classify.word_patterns import any_of

_REACH = 40  # characters before a number that may say what it is
_COUNTRIES = {
    "GB": "uk, british, english, britische, englische, großbritannien, england, gb",
    "CH": "swiss, schweizer, switzerland, schweiz, ch",
    "AT": "austrian, österreichische, austria, österreich, at",
    "DE": "german, deutsche, germany, deutschland",
    "FR": "french, französische, france, frankreich",
    "NL": "dutch, holländische, niederländische, netherlands, niederlande",
    "IT": "italian, italienische, italy, italien",
    "PL": "polish, polnische, poland, polen",
    "BE": "belgian, belgische",
    "ES": "spanish, spanische",
    "TR": "turkish, türkische",
    "LU": "luxembourgish, luxemburger",
}
_NAMED = place_names(lambda places: places.countries)
_KIND = any_of(r"phone, mobile, cell, number, nummer, handy\w*, telefon\w*, mobil\w*")
# "Its a UK number", "österreichische Nummer", "079 …, Schweiz": the country in whose plan a number is written.
_NUMBER_OF = {
    country: re.compile(
        rf"\b{any_of(names)}[ -]{{1,2}}(?:\w{{1,20}} )?{_KIND}\b"
        rf"|\d{{2}}[, ]{{1,2}}\(?{any_of(names + ', ' + _NAMED[country])}\b\)?[ .!]{{0,9}}(?:$|\n)"
    )
    for country, names in _COUNTRIES.items()
}
# "Nicht unter 0171 …", "my old number was …": before a number that is no longer, or shall not be, used.
_OUT_OF_DATE = any_of(
    """alte, alten, bisherige, früher, vorher, nicht mehr, nicht, statt, old, previous, former, not, do not use,
    don't use, no longer, ancien, ancienne, pas au, plus au, vecchio, non al, non più, antiguo, no al, ya no, oude,
    niet op, niet meer, stary, starym, nie na, już nie, eski"""
)
_OUTDATED = re.compile(rf"\b{_OUT_OF_DATE}\b[^\n\d.!?;:]{{0,20}}$")
_TAKEN_BACK = any_of(
    """nein, ne, nee, falsch, sorry, moment, quatsch, korrektur, ups, halt, no, wait, oops, correction, i mean, ich
    mein, pardon, erreur, non, scusi, scusa, anzi, perdón, mejor dicho, wacht, foutje, przepraszam,
    pomyłka, nie, yok, yanlış"""
)
_CORRECTION = re.compile(rf"\W{{0,4}}{_TAKEN_BACK}\b")


# A postcode before a number, and a group of digits behind one that is long enough: "80331 0170 1234567 14 maart".
_BEFORE = re.compile(r"(?<![\d+(])(?<![\d)][ ./-])(\d{5})[ ](?=[+0][\d(])")
_BEHIND = re.compile(r"(?<![\d+])([+0]\d[\d ()/.\-]{7,18}\d)[ ](?=(\d{1,5})(?![\d/.\-]|[ ]\d))")
_LONGEST = 12  # digits of a number with its leading zero; two more with a country's code
_COMPLETE = 10  # digits of a number that may end here


def part_numbers(text: str) -> str:
    """The text with a sign in place of the blank between a number to call and digits that are none of it."""
    text = _BEFORE.sub(rf"\1{_SIGN}", text)
    return _BEHIND.sub(lambda found: found[1] + (_SIGN if _is_too_long(found[1], found[2]) else " "), text)


_SIGN = "·"


def _is_too_long(number: str, behind: str) -> bool:
    digits = sum(map(str.isdigit, number))
    return digits >= _COMPLETE and digits + len(behind) > _LONGEST + 2 * number.startswith(("+", "00"))


def name_countries(text: str) -> Iterator[str]:
    """The countries that numbers are said to be of, which need not be the writer's home."""
    small = text.lower()
    return (country for country, pattern in _NUMBER_OF.items() if pattern.search(small))


def drop_outdated(text: str, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """The numbers that still hold, where one is out of date or was taken back; otherwise none.

    A number that is not to be used stays away only beside another one.
    """
    small = text.lower()
    ordered = sorted(found, key=lambda one: one.start)
    for before, after in reversed(list(pairwise(ordered))):
        if before.end <= after.start and _CORRECTION.match(small, before.end, after.start):
            return (after,)
    valid = [one for one in ordered if not _OUTDATED.search(small[max(0, one.start - _REACH) : one.start])]
    return tuple(valid) if len(valid) < len(ordered) else ()
