"""What a test enquiry on one channel showed, in words for an operator, and whether somebody has to be told."""

from dataclasses import dataclass
from datetime import datetime, timedelta

SLOW_SECONDS = 60.0  # an answer that takes longer is trouble
OUTDATED = timedelta(hours=25)  # probes run once a day at least; an older result says nothing about today
UNITS = ((timedelta(days=1), "day"), (timedelta(hours=1), "hour"), (timedelta(minutes=1), "minute"))


@dataclass(frozen=True)
class ProbeResult:
    """One enquiry and its answer. `account` is the page or number, where a channel has several; `at` is aware.

    `seconds` from handing it in to reading the answer, None where none came. `seen` says where the answer was read:
    `mailbox`, `socket`, `sent` (the channel's server took it) or `caught` (it was written, and goes to nobody).
    `faults` are what was wrong, with the answer or with getting it.
    """

    channel: str
    account: str
    at: datetime
    seconds: float | None
    seen: str | None = None
    faults: tuple[str, ...] = ()

    @property
    def answered(self) -> bool:
        """False for a dead channel."""
        return self.seconds is not None

    @property
    def name(self) -> str:
        """The channel, and its account where it has one."""
        return f"{self.channel} {self.account}".strip()


def find_trouble(result: ProbeResult) -> str | None:
    """Why somebody has to be told: the channel is dead or slow."""
    if result.seconds is None:
        return f"a test enquiry was not answered: {'; '.join(result.faults)}"
    if result.seconds > SLOW_SECONDS:
        return f"a test enquiry was answered only after {result.seconds:.0f} s"
    return None


def describe_result(result: ProbeResult, now: datetime) -> str:
    """The result in words; `now` is aware."""
    faults = "; ".join(result.faults)
    if result.seconds is None:
        return f"not answered ({faults}), {describe_age(now - result.at)}"
    but = f", but {faults}" if faults else ""
    return f"answered in {result.seconds:.1f} s, {describe_age(now - result.at)}{but}"


def describe_age(age: timedelta) -> str:
    """How long ago something was."""
    for unit, name in UNITS:
        if age >= unit:
            count = age // unit
            return f"{count} {name}{'s' if count > 1 else ''} ago"
    return "just now"


def is_outdated(result: ProbeResult, now: datetime) -> bool:
    """True when a result says nothing about `now` (aware) any more."""
    return now - result.at > OUTDATED
