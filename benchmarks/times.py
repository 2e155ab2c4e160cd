"""Expressions of time of the test set, read by Vorfahrt, ctparse and dateparser side by side.

    .venv/bin/uv pip install ctparse==0.3.6 dateparser==1.5.0
    .venv/bin/python -m benchmarks times

The others know one moment or one interval, so they are judged kindly: a part of the day counts as right when the day
is, and where no time is expected any time is.
"""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from agent.classify.availability import read_availability

EXPRESSIONS = Path(__file__).parents[1] / "evals" / "data" / "times.jsonl"
BERLIN = ZoneInfo("Europe/Berlin")
Row = dict[str, Any]
Judge = Callable[[Row, datetime], bool]


def print_comparison() -> None:
    """One line a language, one column a reader: the share of expressions that are read wholly right."""
    rows = [json.loads(line) for line in EXPRESSIONS.read_text(encoding="utf-8").splitlines()]
    judges: dict[str, Judge] = {"Vorfahrt": reads_right, "ctparse": ctparse_reads, "dateparser": dateparser_reads}
    print("  " + " " * 10 + "".join(f"{name:>12}" for name in judges))
    for language in ("de", "en", *sorted({row["language"] for row in rows} - {"de", "en"})):
        own = [row for row in rows if row["language"] == language]
        shares = (sum(judge(row, _moment(row)) for row in own) / len(own) for judge in judges.values())
        print(f"  {language} ({len(own):3})  " + "".join(f"{share:12.2f}" for share in shares))


def _moment(row: Row) -> datetime:
    return datetime.fromisoformat(row["received_at"]).astimezone(BERLIN)


def reads_right(row: Row, now: datetime) -> bool:
    """True when exactly the expected windows are read."""
    found = read_availability(row["text"], row["language"], now, expected=True).windows
    return _plain([window.as_json() for window in found]) == _plain(row["windows"])


def _plain(windows: list[dict[str, Any]]) -> list[str]:
    return sorted(json.dumps(window, sort_keys=True) for window in windows)


def ctparse_reads(row: Row, now: datetime) -> bool:
    """True when ctparse finds the one window, as a moment or an interval."""
    from ctparse import ctparse  # noqa: PLC0415  # installed for this comparison only

    found = ctparse(row["text"], ts=now.replace(tzinfo=None), timeout=2.0)
    if found is None or len(row["windows"]) != 1:
        return found is None and not row["windows"]
    resolution = found.resolution
    first, last = getattr(resolution, "t_from", resolution), getattr(resolution, "t_to", resolution)
    return _covers(row["windows"][0], (_date(first), _date(last)), (_clock(first), _clock(last)))


def _date(moment: Any) -> str | None:
    year, month, day = (getattr(moment, name, None) for name in ("year", "month", "day"))  # a duration has none
    return None if None in (year, month, day) else f"{year:04}-{month:02}-{day:02}"


def _clock(moment: Any) -> str | None:
    hour = getattr(moment, "hour", None)
    return None if hour is None else f"{hour:02}:{getattr(moment, 'minute', None) or 0:02}"


def dateparser_reads(row: Row, now: datetime) -> bool:
    """True when dateparser finds the one window as a moment."""
    import dateparser  # noqa: PLC0415  # installed for this comparison only

    settings = {"RELATIVE_BASE": now.replace(tzinfo=None), "PREFER_DATES_FROM": "future"}
    found = dateparser.parse(row["text"], languages=[row["language"]], settings=settings)
    if found is None or len(row["windows"]) != 1:
        return found is None and not row["windows"]
    day, clock = found.date().isoformat(), f"{found:%H:%M}"
    return _covers(row["windows"][0], (day, day), (clock, clock))


def _covers(window: dict[str, Any], days: tuple[str | None, ...], clocks: tuple[str | None, ...]) -> bool:
    """True when days and, where both name one, times agree."""
    if "weekdays" in window or (window.get("date_from"), window.get("date_to")) != days:
        return False
    wanted = window.get("time_from"), window.get("time_to")
    return wanted == (None, None) or all(clock in (None, own) for own, clock in zip(wanted, clocks, strict=True))
