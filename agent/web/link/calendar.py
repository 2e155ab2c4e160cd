"""Days and parts of the day that can be ticked, and the windows they stand for."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby

from agent.classify.analysis import Window
from agent.dialog.wishes import covers

DAYS = 21  # three weeks, from tomorrow on
PARTS = {"morning": ("09:00", "12:00"), "afternoon": ("12:00", "18:00"), "evening": ("17:00", "21:00")}
"""The parts of a day as the data contract has them."""

Tick = tuple[date, str]  # a day, and the name of a part


def list_days(today: date) -> list[date]:
    """The days that are offered."""
    return [today + timedelta(days=ahead) for ahead in range(1, DAYS + 1)]


def group_weeks(days: Iterable[date]) -> list[list[date]]:
    """The days by calendar week."""
    return [list(week) for _, week in groupby(days, key=lambda day: day.isocalendar()[:2])]


def read_ticks(values: Iterable[str], days: Collection[date]) -> frozenset[Tick]:
    """The ticks of a form (`2026-03-14:morning`); what was not offered is left out."""
    offered = {write_tick(day, part): (day, part) for day in days for part in PARTS}
    return frozenset(offered[value] for value in values if value in offered)


def write_tick(day: date, part: str) -> str:
    """A tick as a form sends it."""
    return f"{day.isoformat()}:{part}"


def known_ticks(windows: Iterable[Window], days: Collection[date]) -> frozenset[Tick]:
    """The parts of days that lie wholly in windows known already."""
    known = tuple(windows)
    return frozenset(
        (day, part)
        for day in days
        for part, (opens, ends) in PARTS.items()
        if any(covers(window, Window(day, day, (), opens, ends)) for window in known)
    )


def list_windows(ticks: Collection[Tick]) -> tuple[Window, ...]:
    """The windows of ticks, in order; parts that follow one another are one window."""
    return tuple(window for day in sorted({day for day, _ in ticks}) for window in _windows_of(day, ticks))


def _windows_of(day: date, ticks: Collection[Tick]) -> Iterator[Window]:
    opened: tuple[str, str] | None = None
    for part, (opens, ends) in PARTS.items():
        if (day, part) not in ticks:
            continue
        if opened and opens <= opened[1]:
            opened = (opened[0], ends)
            continue
        if opened:
            yield Window(day, day, (), *opened)
        opened = (opens, ends)
    if opened:
        yield Window(day, day, (), *opened)
