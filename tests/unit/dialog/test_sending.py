from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent.dialog.channel_window import may_write, reply_until
from agent.dialog.sending import Obstacle, Scene, find_obstacle
from agent.intake.message import Channel

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


def scene(channel: Channel = Channel.EMAIL, person: str | None = None, held: bool = False) -> Scene:
    return Scene(channel, person, held, last_heard=NOON, heard_there=NOON)


def test_nothing_stands_in_the_way_of_an_answer() -> None:
    assert find_obstacle(scene(), NOON, True, NOON) is None


def test_nobody_talks_over_a_person() -> None:
    assert find_obstacle(scene(person="Frau Kunze", held=True), NOON, True, NOON) is Obstacle.PERSON_TALKS


def test_a_reminder_gives_way_to_an_answer_that_came_meanwhile() -> None:
    before = NOON - timedelta(minutes=1)
    assert find_obstacle(scene(), before, False, NOON) is Obstacle.OVERTAKEN
    assert find_obstacle(scene(), before, True, NOON) is None


def test_a_held_channel_keeps_what_waits() -> None:
    assert find_obstacle(scene(held=True), NOON, True, NOON) is Obstacle.HELD


def test_who_never_wrote_on_a_messenger_is_not_written_to_there() -> None:
    elsewhere = replace(scene(Channel.WHATSAPP), heard_there=None)
    assert find_obstacle(elsewhere, NOON, True, NOON) is Obstacle.WINDOW_CLOSED
    assert find_obstacle(replace(scene(), heard_there=None), NOON, True, NOON) is None


@pytest.mark.parametrize("channel", [Channel.WHATSAPP, Channel.FACEBOOK, Channel.INSTAGRAM])
def test_the_window_of_a_messenger_closes_after_a_day(channel: Channel) -> None:
    late = NOON + timedelta(hours=24)
    assert find_obstacle(scene(channel), NOON, True, late - timedelta(seconds=1)) is None
    assert find_obstacle(scene(channel), NOON, True, late) is Obstacle.WINDOW_CLOSED


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.WEB_FORM, Channel.WEB_CHAT])
def test_mail_and_our_own_chat_have_no_window(channel: Channel) -> None:
    assert reply_until(channel, NOON) is None
    assert may_write(channel, NOON, NOON + timedelta(days=400))
