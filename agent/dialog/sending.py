"""Whether what was decided may still be said: looked at again right before it is sent."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from agent.dialog.channel_window import may_write
from agent.intake.message import Channel

NEVER = datetime.min.replace(tzinfo=UTC)


class Obstacle(StrEnum):
    """What has come between a decision and its sending."""

    HELD = "held"  # sending is switched off; the reply waits
    PERSON_TALKS = "person_talks"  # nobody talks over them
    OVERTAKEN = "overtaken"  # a reminder of what was answered meanwhile
    WINDOW_CLOSED = "window_closed"  # the channel takes no free message any more


@dataclass(frozen=True)
class Scene:
    """What has to be known of a conversation right before something is sent in it by a channel (times are aware)."""

    channel: Channel
    person: str | None  # who of the brand has taken over
    held: bool  # sending is switched off
    last_heard: datetime | None  # on whatever channel
    heard_there: datetime | None  # on this one


def find_obstacle(scene: Scene, decided_at: datetime, answers: bool, now: datetime) -> Obstacle | None:
    """What forbids to say at `now` what was decided before (both aware); None where nothing does.

    `answers` is False for a reminder and the like, which nobody wrote to us about.
    """
    if scene.person is not None:
        return Obstacle.PERSON_TALKS
    if not answers and scene.last_heard and scene.last_heard > decided_at:
        return Obstacle.OVERTAKEN
    if scene.held:
        return Obstacle.HELD
    return None if may_write(scene.channel, scene.heard_there or NEVER, now) else Obstacle.WINDOW_CLOSED
