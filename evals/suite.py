"""What every suite comes to: measures held against thresholds, rows of a table, and what went wrong."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Row:
    """One row of the table."""

    name: str
    cells: dict[str, str]


@dataclass(frozen=True)
class Wrong:
    """One case that is not right: what was written, expected, and found."""

    id: str
    text: str
    expected: Any
    found: Any
    about: str = ""  # language and channel, where a case has them


@dataclass(frozen=True)
class Exhibit:
    """Something to look at in the report: a table with a head over each column, points in the unit square, or texts."""

    title: str
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    points: tuple[tuple[float, float, int], ...] = ()  # from 0 to 1, and how many cases a point stands for
    axes: tuple[str, str] = ("", "")
    texts: tuple[tuple[str, str], ...] = ()  # each under a title
    is_matrix: bool = True  # rows and columns are the same, so that the diagonal is what is right


@dataclass(frozen=True)
class Outcome:
    """The result of one suite."""

    suite: str
    cases: int
    measures: dict[str, float]
    rows: list[Row] = field(default_factory=list)
    wrong: list[Wrong] = field(default_factory=list)
    exhibits: tuple[Exhibit, ...] = ()


@dataclass(frozen=True)
class Threshold:
    """A measure and the bound it has to keep: `at_least` or `at_most`."""

    measure: str
    at_least: float | None = None
    at_most: float | None = None

    def holds(self, value: float) -> bool:
        """True when the value keeps the bound."""
        enough = self.at_least is None or value >= self.at_least
        return enough and (self.at_most is None or value <= self.at_most)

    @property
    def bound(self) -> str:
        """The bound in words."""
        return f"≥ {self.at_least}" if self.at_least is not None else f"≤ {self.at_most}"
