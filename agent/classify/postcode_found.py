"""The records that the readers of postcodes and of towns share: a code, a town in any role, and the text itself."""

from dataclasses import dataclass
from functools import cached_property

from agent.postcodes import Postcodes


@dataclass(frozen=True)
class Code:
    """A postcode at `start` to `end`; `country` only where it was stated beside it; `town_beside` where a town is."""

    value: str
    start: int
    end: int
    rule: str
    country: str | None = None
    town_beside: tuple[int, int] | None = None
    negated: bool = False


@dataclass(frozen=True)
class TownSpan:
    """A town in whatever role: its name in `words`; `end` is behind its district; `size` counts its postcodes."""

    words: str
    start: int
    end: int
    size: int = 0


@dataclass(frozen=True)
class Reading:
    """What every rule about a number may look at."""

    text: str
    postcodes: Postcodes
    countries: tuple[str, ...]
    towns: tuple[TownSpan, ...]
    expected: bool

    @cached_property
    def town_at(self) -> dict[int, TownSpan]:
        """The towns by where they begin."""
        return {town.start: town for town in self.towns}

    @cached_property
    def town_until(self) -> dict[int, TownSpan]:
        """The towns by where they end."""
        return {town.end: town for town in self.towns}

    def known(self, digits: str) -> bool:
        """True where any country of the table has this code."""
        return bool(self.postcodes.countries_of(digits, self.postcodes.countries))

    def before(self, position: int) -> str:
        """The 40 characters before, in lower case."""
        return self.text[max(0, position - 40) : position].lower()

    def after(self, position: int) -> str:
        """The 16 characters after, in lower case."""
        return self.text[position : position + 16].lower()
