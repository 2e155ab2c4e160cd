"""Test enquiries by the clock, and the alarm when a channel is dead: told like any other trouble of a channel."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from agent.channels.port import ChannelHealth
from agent.flows.health import check_channels
from agent.flows.probing import Probing, run_probes
from agent.handoff.probe_result import ProbeResult, find_trouble, is_outdated
from agent.storage import probes

HOUR = 60  # minutes
PROBE = "test enquiry"  # beside the account, which has a health of its own


class ProbeHealth:
    """The health of channels as the latest test enquiries showed it; what is older than a day says nothing."""

    def __init__(self, engine: AsyncEngine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock

    async def check(self) -> Sequence[ChannelHealth]:
        """Look at the latest results."""
        async with self._engine.connect() as connection:
            latest = await probes.latest_results(connection)
        now = self._clock()
        return [describe_health(result) for result in latest if not is_outdated(result, now)]


def describe_health(result: ProbeResult) -> ChannelHealth:
    """A result as the health of a channel."""
    return ChannelHealth(result.channel, f"{result.account} {PROBE}".strip(), find_trouble(result))


async def probe_and_tell(probing: Probing) -> None:
    """One run; of a dead or slow channel somebody is told once a day."""
    await run_probes(probing)
    await check_channels(probing.desk)


def choose_moments(minutes: int) -> str:
    """The cron line of every so many minutes, which divide an hour or a day evenly."""
    return f"*/{minutes} * * * *" if minutes < HOUR else f"0 */{minutes // HOUR} * * *"
