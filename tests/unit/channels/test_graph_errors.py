"""What becomes of a message for every error that Meta's documentation names."""

import pytest

from agent.channels.graph_errors import find_handling, settle_error
from agent.channels.outcome import Outcome, Refused, Retry
from agent.intake.message import Channel

META = (Channel.FACEBOOK, Channel.INSTAGRAM)
WHATSAPP = Channel.WHATSAPP


def described(outcome: Outcome) -> str:
    """The kind of an outcome, without its words."""
    match outcome:
        case Refused(window_closed=True):
            return "window"
        case Retry(unsent=True):
            return "later"
        case Retry():
            return "nobody knows"
        case _:
            return type(outcome).__name__


@pytest.mark.parametrize("channel", META)
@pytest.mark.parametrize(
    ("code", "subcode", "expected"),
    [
        (10, 2018278, "window"),
        (10, 2534022, "window"),
        (551, None, "Refused"),
        (551, 1545041, "Refused"),
        (200, 1545041, "Refused"),
        (100, 2018001, "Refused"),
        (100, 2534014, "Refused"),
        (100, None, "Refused"),
        (190, None, "Unauthorised"),
        (190, 463, "Unauthorised"),
        (10, None, "Unauthorised"),
        (200, None, "Unauthorised"),
        (230, None, "Unauthorised"),
        (299, None, "Unauthorised"),
        (10, 1893063, "Unauthorised"),
        (368, None, "Unauthorised"),
        (1, None, "nobody knows"),
        (2, None, "nobody knows"),
        (1200, None, "nobody knows"),
        (4, None, "later"),
        (17, None, "later"),
        (32, None, "later"),
        (613, None, "later"),
        (80006, None, "later"),
        (10, 2534025, "Refused"),
        (100, 2534001, "Refused"),
    ],
)
def test_every_error_of_messenger_and_instagram_is_settled(
    channel: Channel, code: int, subcode: int | None, expected: str
) -> None:
    assert described(settle_error(channel, code, subcode)) == expected


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ((130429, 4, 80007, 131056, 131057), "later"),
        ((131000, 131016, 1, 2, 133004), "nobody knows"),
        ((131047,), "window"),
        ((131026, 131049, 131048, 130472, 131050, 131062, 137000), "Refused"),
        ((131051, 131052, 131053, 131008, 131009, 100, 33, 131021, 131030), "Refused"),
        ((132000, 132001, 132005, 132007, 132008, 132012, 132015, 132016), "Refused"),
        ((131031, 368, 131042, 131064, 130497, 190, 0, 3, 10, 200, 299), "Unauthorised"),
    ],
)
def test_every_error_of_whatsapp_is_settled(codes: tuple[int, ...], expected: str) -> None:
    assert {code: described(settle_error(WHATSAPP, code)) for code in codes} == dict.fromkeys(codes, expected)


@pytest.mark.parametrize(
    ("channel", "code", "alarms"),
    [
        (Channel.FACEBOOK, 100, True),
        (Channel.FACEBOOK, 190, True),
        (Channel.FACEBOOK, 551, False),
        (Channel.FACEBOOK, 613, False),
        (WHATSAPP, 132001, True),
        (WHATSAPP, 131042, True),
        (WHATSAPP, 131047, False),
        (WHATSAPP, 131050, False),
    ],
)
def test_what_a_person_has_to_correct_raises_an_alarm(channel: Channel, code: int, alarms: bool) -> None:
    assert find_handling(channel, code).alarms is alarms


def test_the_subcode_says_more_than_the_code() -> None:
    assert described(settle_error(Channel.FACEBOOK, 10)) == "Unauthorised"
    assert described(settle_error(Channel.FACEBOOK, 10, 2018278)) == "window"


def test_an_unknown_error_is_tried_again_only_where_meta_calls_it_transient() -> None:
    assert described(settle_error(WHATSAPP, 999999, transient=True)) == "later"
    assert described(settle_error(WHATSAPP, 999999)) == "Refused"
    assert find_handling(WHATSAPP, 999999).alarms


def test_the_reason_names_the_error_and_says_what_it_means() -> None:
    outcome = settle_error(Channel.FACEBOOK, 10, 2018278)
    assert outcome == Refused("10/2018278: outside of the messaging window", window_closed=True)
