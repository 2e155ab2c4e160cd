"""What the conversation so far tells the understanding about the next message."""

import pytest

from agent.classify.analysis import Signal
from agent.dialog.conversation import Conversation, State
from agent.dialog.expectation import expected_slot, fresh_subject
from tests.unit.dialog.examples import PRICE, WISH, answer, awaiting, create_conversation, handed_off, qualifying


@pytest.mark.parametrize(
    ("conversation", "slot"),
    [
        (create_conversation(), None),
        (qualifying(), "postcode"),
        (awaiting(), "confirmation"),
        (handed_off(), "confirmation"),
        (handed_off(state=State.CONFIRMED), "confirmation"),
        (answer(create_conversation(), **PRICE).conversation, "confirmation"),
        (answer(awaiting(), signals={Signal.NOT_NOW}).conversation, "availability"),
        (answer(create_conversation(), **WISH, models=("fjord", "sund")).conversation, "configuration"),
    ],
)
def test_the_slot_asked_last_is_expected(conversation: Conversation, slot: str | None) -> None:
    assert expected_slot(conversation) == slot


@pytest.mark.parametrize(
    ("conversation", "subject", "fresh"),
    [
        (create_conversation(), "Re: Probefahrt", "Re: Probefahrt"),
        (awaiting(), "Re: Probefahrt", None),
        (awaiting(subject="Probefahrt"), "Probefahrt", None),
        (awaiting(subject="Probefahrt"), "Doch lieber Sonntag", "Doch lieber Sonntag"),
        (awaiting(), None, None),
    ],
)
def test_the_subject_of_the_thread_is_read_once(
    conversation: Conversation, subject: str | None, fresh: str | None
) -> None:
    assert fresh_subject(conversation, subject) == fresh
