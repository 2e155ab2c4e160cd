"""What the rules and models of the intent see of a message, and how much of it speaks of driving a car."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from agent.classify.analysis import Signal
from agent.classify.lexicon.cues import Cue
from agent.classify.wording import Wording

CAR = frozenset({"model", "powertrain", "transmission", "drivetrain", "trim", "colour", "extras"})


@dataclass(frozen=True)
class Clues:
    """What the rules decide an intent from."""

    wording: Wording
    signals: frozenset[Signal]
    expected_slot: str | None = None
    stated: frozenset[str] = frozenset()  # the slots that were read
    unknown_model: bool = False  # a car was wanted that the brand does not have

    def as_features(self) -> Iterator[str]:
        """What the rules see, for the trained model."""
        yield from (f"slot:{slot}" for slot in sorted(self.stated))
        yield from (f"signal:{signal}" for signal in sorted(self.signals))
        yield f"answers:{self.expected_slot in self.stated}"
        if self.unknown_model:
            yield "unknown_model"
        if wants_drive(self):
            yield "wants_drive"


NO_WISH_BESIDE = (
    Cue.DRIVE_PAST,
    Cue.DRIVE_REFUSED,
    Cue.DRIVE_ELSE,
    Cue.DRIVE_KNOWN,
    Cue.DRIVE_STATUS,
    Cue.DRIVE_TERMS,
    Cue.CANCEL,
    Cue.MOVE,
    Cue.LOST,
    Cue.PAST,
    Cue.NEGATION,
    Cue.SERVICE,
    Cue.JOB,
    Cue.PRESS,
    Cue.SPAM,
)


def wants_drive(clues: Clues) -> bool:
    """True when a sentence names the drive with words of wishing, and with none that speak of something else."""
    return clues.wording.any_sentence(Cue.DRIVE, Cue.WISH, without=NO_WISH_BESIDE)


class Hint(Enum):
    """How much of a message speaks of driving a car of the brand."""

    NONE = "none"
    LOOSE = "loose"  # driving or trying something, or how a car is equipped
    NAMED = "named"  # the drive, a car to drive, or a model


def hint_at_drive(clues: Clues) -> Hint:
    """What beside the trained models speaks for a wish to drive; beside a driving school or a bicycle, nothing."""
    if clues.wording.has(Cue.DRIVE_ELSE) and "model" not in clues.stated:
        return Hint.NONE
    if clues.unknown_model or "model" in clues.stated or clues.wording.has(Cue.DRIVE, Cue.TAKE_CAR):
        return Hint.NAMED
    loose = clues.wording.has(Cue.DRIVE_LOOSE) or not clues.stated.isdisjoint(CAR)
    return Hint.LOOSE if loose else Hint.NONE
