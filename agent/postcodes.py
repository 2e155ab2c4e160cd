"""The postcode table as frozen values: which codes exist, in which country, what place, and where."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass

from agent.bad_file import BadFile

_HEADER = ["country", "postcode", "place", "state", "latitude", "longitude"]


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


def parse_postcodes(text: str, source: str = "postcodes.csv") -> Postcodes:
    """Read a postcode table. Raises `BadFile`, which names `source` and the line of what is wrong."""
    reader = csv.reader(text.removeprefix("\ufeff").splitlines(), strict=True)
    areas: dict[tuple[str, str], PostcodeArea] = {}
    try:
        if next(reader, None) != _HEADER:
            raise BadFile(source, 1, f"expected the header {','.join(_HEADER)}")
        for country, postcode, place, _, latitude, longitude in reader:
            areas[country, postcode] = PostcodeArea(country, postcode, place, float(latitude), float(longitude))
    except BadFile:
        raise
    except (csv.Error, ValueError) as error:
        raise BadFile(source, max(reader.line_num, 1), f"expected {','.join(_HEADER)}: {error}") from error
    return Postcodes(areas)
