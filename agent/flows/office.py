"""What the brand's people need to step in: less than a desk, so that a command has it open at once."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncEngine

from agent.dialog.hours import BusinessHours
from agent.flows.queue import Queue


class Office(Protocol):
    """The part of a desk that neither reads nor words anything."""

    @property
    def engine(self) -> AsyncEngine:
        """The database."""

    @property
    def queue(self) -> Queue:
        """Where steps are deferred to."""

    @property
    def hours(self) -> BusinessHours:
        """When people of the brand work."""

    @property
    def clock(self) -> Callable[[], datetime]:
        """Gives the time, aware."""
