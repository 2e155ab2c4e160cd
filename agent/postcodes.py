"""The postcode table as frozen values: which codes exist, in which country, what place, and where."""

from collections.abc import Mapping
from dataclasses import dataclass


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
