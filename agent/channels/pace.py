"""How fast we may go: so many messages a second with a small burst, and how much of an allowance is used up."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

KEYS_KEPT = 10_000
SLOW_FROM_PERCENT = 90.0
SLOWEST_SECONDS = 5.0  # between two calls when the allowance is nearly used up
REST_SECONDS = 60.0  # when it is used up and nobody says for how long
USAGE_HEADERS = ("x-app-usage", "x-business-use-case-usage")


@dataclass(frozen=True)
class Speed:
    """So many a second; up to `burst` may follow each other at once after a rest."""

    per_second: float
    burst: int = 1


class Pace:
    """Gives everyone who wants to send the time to wait, for each key (an account, a pair of people) by itself."""

    def __init__(self, speed: Speed) -> None:
        self._interval = 1 / speed.per_second
        self._tolerance = (speed.burst - 1) * self._interval
        self._due: dict[str, float] = {}

    def book(self, key: str, now: float, longest: float) -> float | None:
        """Take the next place for `key` and say in how many seconds it is; None, and nothing taken, after `longest`.

        `now` counts seconds on a steady clock.
        """
        due = max(self._due.get(key, now), now)
        wait = max(0.0, due - self._tolerance - now)
        if wait > longest:
            return None
        self._due[key] = due + self._interval
        if len(self._due) > KEYS_KEPT:
            self._due = {one: until for one, until in self._due.items() if until > now}
        return wait


class Allowance:
    """What Meta's usage headers said last, and how long to rest for it."""

    def __init__(self) -> None:
        self._percent = 0.0
        self._rest_until = 0.0

    def note(self, headers: Mapping[str, str], now: float) -> None:
        """Remember what an answer said; one without usage headers says nothing."""
        limits = [limit for name in USAGE_HEADERS for limit in read_limits(headers.get(name, ""))]
        if not limits:
            return
        self._percent = max(limit.percent for limit in limits)
        if self._percent >= 100:
            self._rest_until = now + (max(limit.regain_seconds for limit in limits) or REST_SECONDS)

    def pause(self, now: float) -> float:
        """Seconds to wait before the next call: none below 90 %, more and more above, a long rest at 100 %."""
        if now < self._rest_until:
            return self._rest_until - now
        if self._percent >= 100:  # the rest is over, and only the next answer knows more
            self._percent = 0.0
        above = max(0.0, self._percent - SLOW_FROM_PERCENT)
        return SLOWEST_SECONDS * above / (100 - SLOW_FROM_PERCENT)


@dataclass(frozen=True)
class Limit:
    """One allowance: how much of it is used, and in how many seconds it is free again, if that is known."""

    percent: float
    regain_seconds: float = 0.0


def read_limits(header: str) -> Iterator[Limit]:
    """The allowances in a usage header; nothing where it is not what it should be."""
    try:
        said = json.loads(header) if header else {}
    except ValueError:
        return
    for part in flatten(said):
        shares = [float(part[name]) for name in ("call_count", "total_time", "total_cputime") if is_number(part, name)]
        if shares:
            minutes = (
                part["estimated_time_to_regain_access"] if is_number(part, "estimated_time_to_regain_access") else 0
            )
            yield Limit(max(shares), 60.0 * minutes)


def flatten(said: Any) -> Iterator[Mapping[str, Any]]:
    """Every object in a usage header: it is one, or holds lists of them by account."""
    if isinstance(said, dict):
        yield said
        for value in said.values():
            if isinstance(value, list):
                yield from (one for one in value if isinstance(one, dict))


def is_number(part: Mapping[str, Any], name: str) -> bool:
    """True where a field holds a number."""
    return isinstance(part.get(name), int | float)
