from datetime import UTC, datetime, timedelta

from agent.dialog.bursts import LONGEST_WAIT, answer_at
from agent.intake.message import Channel

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def test_a_first_message_is_answered_at_once() -> None:
    assert answer_at(Channel.WHATSAPP, None, [NOON]) == NOON


def test_what_follows_within_seconds_waits_for_a_pause() -> None:
    assert answer_at(Channel.WHATSAPP, NOON, [after(1)]) == after(4)
    assert answer_at(Channel.WHATSAPP, NOON, [after(1), after(3)]) == after(6)


def test_an_answer_after_a_while_is_no_burst() -> None:
    assert answer_at(Channel.WHATSAPP, NOON, [after(30)]) == after(30)


def test_who_goes_on_and_on_is_answered_in_between() -> None:
    chain = [after(seconds) for seconds in range(1, 15)]
    assert answer_at(Channel.WEB_CHAT, NOON, chain) == chain[0] + LONGEST_WAIT


def test_letters_are_answered_one_by_one() -> None:
    assert answer_at(Channel.EMAIL, NOON, [after(1), after(2)]) == after(1)
