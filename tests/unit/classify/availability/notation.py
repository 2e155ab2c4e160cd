"""A short notation for windows, so that a case fits a line.

`03-14 10:00-12:00` is a date of 2026 with times, `03-16..03-22` a span, `07-06..` and `..11-30` are open,
`[6]` are weekdays, `17:00-` and `-15:00` limits, `10:00` a point, `any` no limit; ` | ` parts windows.
"""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from agent.classify.analysis import Window

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = datetime(2026, 3, 10, 14, 0, tzinfo=BERLIN)
_TIME = r"\d\d:\d\d"
_PIECE = re.compile(
    rf"\[(?P<weekdays>[\d,]+)\]|(?P<times>(?:{_TIME})?-(?:{_TIME})?|{_TIME})$|(?P<dates>(?:[\d-]+)?\.\.(?:[\d-]+)?|[\d-]+)"
)


def windows(notation: str) -> tuple[Window, ...]:
    """The windows that a notation stands for."""
    return tuple(_window(one) for one in notation.split(" | ")) if notation else ()


def _window(notation: str) -> Window:
    keys: dict[str, str] = {}
    for piece in notation.split():
        found = _PIECE.fullmatch(piece)
        keys |= {name: said for name, said in (found.groupdict() if found else {}).items() if said}
    weekdays = tuple(int(day) for day in keys.get("weekdays", "").split(",") if day)
    first, last = _ends(keys.get("dates", ""), "..")
    start, end = _ends(keys.get("times", ""), "-")
    return Window(_date(first), _date(last), weekdays, start or None, end or None)


def _ends(said: str, separator: str) -> tuple[str, str]:
    first, parted, last = said.partition(separator)
    return (first, last) if parted else (said, said)


def _date(said: str) -> date | None:
    return date.fromisoformat(said if len(said) == len("2026-03-14") else f"2026-{said}") if said else None
