"""A circuit that opens when a server keeps failing, so that nobody waits for it in vain."""

import time
from collections.abc import Callable

FAILURES_TO_OPEN = 5
OPEN_SECONDS = 30.0


class Circuit:
    """Opens after failures in a row; after a while it lets one try through, whose outcome decides."""

    def __init__(
        self,
        failures_to_open: int = FAILURES_TO_OPEN,
        open_seconds: float = OPEN_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._failures_to_open = failures_to_open
        self._open_seconds = open_seconds
        self._monotonic = monotonic
        self._failures = 0
        self._open_until = 0.0

    @property
    def is_open(self) -> bool:
        """True while nothing may be tried."""
        return self._failures >= self._failures_to_open and self._monotonic() < self._open_until

    def lets_through(self) -> bool:
        """Say whether to try now. Whoever may try has to report how it went."""
        if self.is_open:
            return False
        if self._failures >= self._failures_to_open:  # half open: the others wait for this one's outcome
            self._open_until = self._monotonic() + self._open_seconds
        return True

    def note_success(self) -> None:
        """Close the circuit."""
        self._failures = 0

    def note_failure(self) -> None:
        """Count one more failure in a row."""
        self._failures += 1
        self._open_until = self._monotonic() + self._open_seconds
