"""When people write one thought in several messages: how long to wait, so that they get one answer."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from agent.intake.message import Channel

QUIET = {
    Channel.WEB_CHAT: timedelta(seconds=2),
    Channel.FACEBOOK: timedelta(seconds=3),
    Channel.INSTAGRAM: timedelta(seconds=3),
    Channel.WHATSAPP: timedelta(seconds=3),
}  # a pause this long ends a burst; a letter is a thought of its own
LONGEST_WAIT = timedelta(seconds=10)  # who goes on writing is answered in between


def answer_at(channel: Channel, previous: datetime | None, waiting: Sequence[datetime]) -> datetime:
    """When to answer messages written at `waiting` (aware, oldest first); `previous` is the one answered before them.

    A first message is answered at once; what follows within seconds of it waits until the person pauses.
    """
    quiet = QUIET.get(channel)
    if quiet is None or previous is None or waiting[0] - previous > quiet:
        return waiting[0]
    return min(waiting[-1] + quiet, waiting[0] + LONGEST_WAIT)
