"""How long a channel lets us write without being asked anew: the messaging windows of Meta's channels."""

from datetime import datetime, timedelta

from agent.intake.message import Channel

STANDARD_WINDOW = timedelta(
    hours=24
)  # Messenger Platform and WhatsApp Cloud API: 24 hours from the person's last message
WINDOWS = {
    Channel.FACEBOOK: STANDARD_WINDOW,
    Channel.INSTAGRAM: STANDARD_WINDOW,
    Channel.WHATSAPP: STANDARD_WINDOW,
}  # a channel without one (mail, form, web chat) can be answered at any time


def reply_until(channel: Channel, last_heard: datetime) -> datetime | None:
    """Until when (aware) a free message may be sent after the person's last one; None where the channel sets no end."""
    window = WINDOWS.get(channel)
    return last_heard + window if window else None


def may_write(channel: Channel, last_heard: datetime, now: datetime) -> bool:
    """True when a free message may be sent at `now` (aware)."""
    until = reply_until(channel, last_heard)
    return until is None or now < until
