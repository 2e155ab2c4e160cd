"""What a text names, and what it says of it."""

from dataclasses import dataclass
from enum import IntEnum


class Role(IntEnum):
    """What the writer says about a car or a feature, the clearest wish last."""

    RULED_OUT = 0
    COMPARED = 1
    OWNED = 2
    THEIRS = 3  # somebody else's
    DRIVEN = 4  # tried before; wanted only where nothing else is
    WANTED = 5
    PREFERRED = 6


@dataclass(frozen=True, slots=True)
class Mention:
    """A car or a feature named at words `first` to `last`."""

    slot: str
    value: str
    first: int
    last: int
    role: Role = Role.WANTED
    wished: bool = False  # in words such as "möchte", not only named
    asked: bool = False  # its sentence asks to drive
    sentence: int = 0  # counted from the first of the text
    added: bool = False  # by "auch", to what was named before
    joined: bool = False  # by "oder", "und" or a comma to the mention of the same slot before it

    @property
    def is_car(self) -> bool:
        """True for a model of the brand or another car."""
        return self.slot in ("model", "other")
