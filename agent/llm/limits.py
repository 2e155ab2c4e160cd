"""What keeps a model cheap and out of the way: the day's tokens, and the circuit of an endpoint that fails."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from agent.llm.outcome import Spent


class Ledger(Protocol):
    """Counts the tokens of a day; storage may keep it, so that several processes share one limit."""

    async def spent_today(self) -> int:
        """Tokens used since midnight, in and out."""

    async def add(self, tokens: int) -> None:
        """Count more."""


class Breaker(Protocol):
    """A circuit that opens after failures in a row."""

    def lets_through(self) -> bool:
        """Say whether to try now. Whoever may try has to report how it went."""

    def note_success(self) -> None:
        """Close the circuit."""

    def note_failure(self) -> None:
        """Count one more failure in a row."""


class DayLedger:
    """A ledger of one process."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self._day = today()
        self._tokens = 0

    async def spent_today(self) -> int:
        """Tokens used since midnight; a new day begins with none."""
        self._turn_page()
        return self._tokens

    async def add(self, tokens: int) -> None:
        """Count more."""
        self._turn_page()
        self._tokens += tokens

    def _turn_page(self) -> None:
        if self._today() != self._day:
            self._day, self._tokens = self._today(), 0


@dataclass(frozen=True)
class Prices:
    """Euro for a million tokens."""

    eur_in: float = 0.0
    eur_out: float = 0.0

    def cost(self, tokens_in: int, tokens_out: int) -> Spent:
        """What a call cost."""
        return Spent(tokens_in, tokens_out, (tokens_in * self.eur_in + tokens_out * self.eur_out) / 1_000_000)
