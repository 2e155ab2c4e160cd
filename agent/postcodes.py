"""The postcode table as frozen values: which codes exist, in which country, what place, and where."""

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from agent.bad_file import BadFileError

_HEADER = ["country", "postcode", "place", "state", "latitude", "longitude"]
_TRANSCRIBED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_JOINING = re.compile(r" (?:am|an|im|in|bei|b|ob|vor|auf|unter|a|i|zu|zum|d|v)\.? ")


@dataclass(frozen=True)
class PostcodeArea:
    """One code of one country; coordinates are WGS 84 degrees of the area's centre."""

    country: str
    postcode: str
    place: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Postcodes:
    """All known areas, by (country, postcode)."""

    areas: Mapping[tuple[str, str], PostcodeArea]

    def countries_of(self, postcode: str, among: tuple[str, ...]) -> tuple[str, ...]:
        """The countries, out of `among` and in its order, whose table has this code."""
        return tuple(country for country in among if (country, postcode) in self.areas)

    def towns_of(self, postcode: str, among: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        """(country, town) of each country, out of `among` and in its order, whose table has this code."""
        return tuple((country, self.areas[country, postcode].place) for country in self.countries_of(postcode, among))

    def has_town(self, country: str, postcode: str, town: str) -> bool:
        """True where the code is one of this town, however the town is spelled ("Frankfurt", "Frankfurt am Main")."""
        return postcode in self._codes_by_town.get(fold_town(town), {}).get(country, ())

    def countries_of_town(self, town: str, among: tuple[str, ...]) -> tuple[str, ...]:
        """The countries, out of `among` and in its order, whose table has a town of this name."""
        return tuple(country for country in among if country in self._codes_by_town.get(fold_town(town), {}))

    def codes_of_town(self, town: str) -> int:
        """How many codes towns of this name have, in all countries: a measure of size; 0 for an unknown town."""
        return self._sizes.get(fold_town(town), 0)

    @cached_property
    def countries(self) -> tuple[str, ...]:
        """The countries of the table, in its order."""
        return tuple(dict.fromkeys(country for country, _ in self.areas))

    @cached_property
    def longest_by_first_word(self) -> Mapping[str, int]:
        """Of each word, folded, that town names begin with: how many words the longest such name has."""
        longest: dict[str, int] = {}
        for name in self._codes_by_town:
            words = name.split(" ")
            longest[words[0]] = max(longest.get(words[0], 0), len(words))
        return longest

    @cached_property
    def _sizes(self) -> Mapping[str, int]:
        return {name: sum(map(len, codes.values())) for name, codes in self._codes_by_town.items()}

    @cached_property
    def _codes_by_town(self) -> Mapping[str, Mapping[str, frozenset[str]]]:
        codes_by_place: dict[tuple[str, str], set[str]] = {}
        for (country, postcode), area in self.areas.items():
            codes_by_place.setdefault((country, area.place), set()).add(postcode)
        towns: dict[str, dict[str, frozenset[str]]] = {}
        for (country, place), codes in codes_by_place.items():
            for spelling in _spellings(country, place):
                by_country = towns.setdefault(spelling, {})
                by_country[country] = by_country.get(country, frozenset()) | codes
        return towns


def parse_postcodes(text: str, source: str = "postcodes.csv") -> Postcodes:
    """Read a postcode table. Raises `BadFileError`, which names `source` and the line of what is wrong."""
    reader = csv.reader(text.removeprefix("\ufeff").splitlines(), strict=True)
    areas: dict[tuple[str, str], PostcodeArea] = {}
    try:
        if next(reader, None) != _HEADER:
            raise BadFileError(source, 1, f"expected the header {','.join(_HEADER)}")
        for country, postcode, place, _, latitude, longitude in reader:
            areas[country, postcode] = PostcodeArea(country, postcode, place, float(latitude), float(longitude))
    except BadFileError:
        raise
    except (csv.Error, ValueError) as error:
        raise BadFileError(source, max(reader.line_num, 1), f"expected {','.join(_HEADER)}: {error}") from error
    return Postcodes(areas)


@lru_cache(maxsize=8192)  # people write the same words again and again
def fold_town(name: str) -> str:
    """The form in which spellings of one town are equal: case, umlaut transcription, accents, hyphens, "St."."""
    folded = name.casefold().translate(_TRANSCRIBED)
    return folded if folded.isascii() and folded.isalpha() else _fold_words(_without_accents(folded))


def _fold_words(name: str) -> str:
    return " ".join("sankt" if word == "st" else word for word in re.findall(r"[^\W_]+", name))


def _without_accents(name: str) -> str:
    return (
        name
        if name.isascii()
        else "".join(c for c in unicodedata.normalize("NFD", name) if not "\u0300" <= c <= "\u036f")
    )


def _spellings(country: str, place: str) -> Iterator[str]:
    """The folded names that people use for a place of the table, also with its umlauts left bare ("Zurich")."""
    names = (place,) if place.isalpha() else _names(country, place)
    for name in dict.fromkeys(names):
        if folded := fold_town(name):
            yield folded
        if not name.isascii():
            yield _fold_words(_without_accents(name.casefold()))


def _names(country: str, place: str) -> Iterator[str]:
    whole = re.sub(r"(?: \d.*| [A-Z]{2})$", "", place)  # "Bern 16", "Hagenbuch ZH"
    town, *others = (part.strip() for part in re.split(r"[,/()]", whole))
    yield whole if country == "DE" else town
    yield town
    yield _JOINING.split(town)[0]
    if country != "DE":  # "Biel/Bienne", "Wien, Hietzing"; a German place has its river or state there
        yield from (other for other in others if ":" not in other)
