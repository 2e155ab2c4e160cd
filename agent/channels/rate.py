"""How much is let in a minute."""

from collections import Counter

WINDOW_SECONDS = 60


class Rate:
    """Counts per key and minute; the counts of the last minute are dropped, so memory stays bounded by one minute."""

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._window = 0
        self._counts: Counter[str] = Counter()

    def allows(self, key: str, now: float) -> bool:
        """Count one more at `now` (seconds on any steady clock) and say whether it is still within the rate."""
        window = int(now // WINDOW_SECONDS)
        if window != self._window:
            self._window, self._counts = window, Counter()
        self._counts[key] += 1
        return self._counts[key] <= self._per_minute
