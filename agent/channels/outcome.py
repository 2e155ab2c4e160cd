"""What became of something that was sent, whatever channel it went by."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sent:
    """The server has taken it; `channel_id` is what the channel calls it, where it gives a name of its own.

    `instead`: these words were not taken, as the channel's window has closed; what went out asks the person to write.
    """

    answer: str = ""
    channel_id: str | None = None
    instead: bool = False


@dataclass(frozen=True)
class Retry:
    """Not sent, or nobody knows: the same thing with the same id may be sent again later.

    `unsent` when it certainly was not: then something else may be said instead.
    """

    reason: str
    unsent: bool = False


@dataclass(frozen=True)
class Refused:
    """The channel will never take this. `window_closed`: not now, as the person has to write first."""

    reason: str
    window_closed: bool = False


@dataclass(frozen=True)
class Unauthorised:
    """The channel does not accept our login or right: a person has to correct it, the message waits."""

    reason: str


Failure = Retry | Refused | Unauthorised
Outcome = Sent | Failure
