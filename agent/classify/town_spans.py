"""Which words of a text are the name of a town, in whatever role, each with its district."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from agent.classify.postcode_found import TownSpan
from agent.classify.town_cues import STREET_AFTER
from agent.classify.town_inflected import find_inflected
from agent.classify.town_names import CITIES, COUNTRY_OF_TOWN, EVERYDAY
from agent.classify.word_patterns import CAPITAL, LETTER
from agent.postcodes import Postcodes, fold_town

_WORD = re.compile(r"\b(?:St|Skt|Bad|a|b|d|i|v)\.(?=[ ]?[A-ZÄÖÜ])|[^\W\d_]+")
_BETWEEN_WORDS = re.compile(r"[ ]|-|/|[ ]?\(|\.[ ]?|[ ]/[ ]")
_LONGEST_KNOWN: dict[str, int] = {}
for _name in sorted(COUNTRY_OF_TOWN, key=lambda name: name.count(" ")):
    _LONGEST_KNOWN[_name.split(" ")[0]] = _name.count(" ") + 1
_LONGEST_KNOWN["st"] = 3  # "St Gallen", written without its full stop

_PART = rf"{CAPITAL}(?:(?!{CAPITAL}){LETTER})+"
_DISTRICT = re.compile(rf"-(?:(?:les|sur|en|le|la|sous|aux|am|an der)-)?{_PART}(?:-{_PART})?\b")
_QUARTER = re.compile(r"[ -](?:Mitte|Nord|Süd|West|Ost|Nordwest|Nordost|Südwest|Südost)\b(?!-)")


def find_towns(text: str, postcodes: Postcodes) -> tuple[TownSpan, ...]:
    """The longest town names of the text, in whatever role, each with its district; other words are left out."""
    words = list(_WORD.finditer(text))
    longest, known = postcodes.longest_by_first_word, _LONGEST_KNOWN
    begun = ((position, fold_town(word.group())) for position, word in enumerate(words))
    starts = [
        (position, max(longest.get(first, 0), known.get(first, 0)))
        for position, first in begun
        if first in longest or first in known
    ]
    towns = list(_named_towns(text, words, starts, postcodes))
    covered = {position for town in towns for position in range(town.start, town.end)}
    towns += [town for town in find_inflected(text, postcodes) if town.start not in covered]
    return tuple(_with_districts(text, sorted(towns, key=lambda town: town.start)))


def _with_districts(text: str, towns: list[TownSpan]) -> Iterator[TownSpan]:
    """ "Köln-Mülheim" and "stuttgart bad cannstatt" are one place each."""
    skipped = None
    for town, following in pairwise([*towns, None]):
        if town is None or town is skipped:
            continue
        joined = following is not None and _is_district(text, town, following)
        skipped = following if joined else None
        end = following.end if joined and following else _district_end(text, town)
        yield replace(town, end=end)


def _is_district(text: str, town: TownSpan, following: TownSpan) -> bool:
    gap, name = text[town.end : following.start], fold_town(following.words)
    if gap not in (" ", "-") or town.words[:1].isupper() != following.words[:1].isupper():
        return False
    return name not in EVERYDAY and name not in CITIES and (gap == "-" or name in COUNTRY_OF_TOWN)


def _district_end(text: str, town: TownSpan) -> int:
    if STREET_AFTER.match(text, town.end):
        return town.end
    district = _DISTRICT.match(text, town.end) or _QUARTER.match(text, town.end)
    return district.end() if district else town.end


def _named_towns(
    text: str, words: list[re.Match[str]], starts: list[tuple[int, int]], postcodes: Postcodes
) -> Iterator[TownSpan]:
    """Of the positions where a name of so many words may begin, those where one does."""
    reached = 0
    for position, longest in starts:
        length = _name_length(text, words[position : position + longest], postcodes) if position >= reached else 0
        if length:
            reached = position + length
            start, end = words[position].start(), words[reached - 1].end()
            end += text[start:end].count("(") > text[start:end].count(")") and text[end : end + 1] == ")"
            yield TownSpan(text[start:end], start, end, postcodes.codes_of_town(text[start:end]))


def _name_length(text: str, words: list[re.Match[str]], postcodes: Postcodes) -> int:
    for length in range(len(words), 0, -1):
        start, end = words[0].start(), words[length - 1].end()
        if _is_one_name(text, words[:length]) and _is_town(text[start:end], postcodes):
            return length
    return 0


def _is_one_name(text: str, words: list[re.Match[str]]) -> bool:
    return all(
        (gap := text[left.end() : right.start()]) == ""
        or (_BETWEEN_WORDS.fullmatch(gap) and not (gap == " " and right.group() == "oder"))
        for left, right in pairwise(words)
    )


def _is_town(words: str, postcodes: Postcodes) -> bool:
    return postcodes.codes_of_town(words) > 0 or fold_town(words) in COUNTRY_OF_TOWN
