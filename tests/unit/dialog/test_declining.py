"""Rules 6 and 7: what a no, a refusal or a wish for time leads to."""

from typing import Any

import pytest

from agent.classify.analysis import Intent, Signal
from agent.dialog.acts import (
    AskWhatToChange,
    Closed,
    ConsentRefused,
    Deferred,
    Summary,
)
from agent.dialog.conversation import HandOver, State
from tests.unit.dialog.examples import (
    COMPLETE,
    GIBBERISH,
    MUNICH,
    NO,
    REFUSAL,
    SUNDAY,
    WISH,
    YES,
    acts_of,
    answer,
    awaiting,
    create_conversation,
    play,
    qualifying,
    says,
    states,
)

NEW = create_conversation()


def test_a_plain_no_asks_what_to_change_and_the_second_one_ends_it() -> None:
    first, second = play(awaiting(), NO, NO)
    assert says(first, AskWhatToChange)
    assert (first.asked, first.conversation.state) == (("confirmation",), State.AWAITING_CONFIRMATION)
    assert acts_of(second, Closed) == [Closed("no_wish")]
    assert second.conversation.state is State.CLOSED


def test_a_no_after_a_change_is_the_first_one_again() -> None:
    *_, last = play(awaiting(), NO, {"model": "sund", "signals": {Signal.CHANGE}}, NO)
    assert says(last, AskWhatToChange)


def test_a_no_that_says_what_to_change_makes_a_new_summary() -> None:
    decision = answer(awaiting(), **NO, availability=(SUNDAY,))
    assert acts_of(decision, Summary)[0].windows == (SUNDAY,)


def test_a_yes_after_a_no_is_a_yes() -> None:
    assert states(play(awaiting(), NO, YES))[-1] is State.HANDED_OFF


def test_a_no_to_a_question_for_a_slot_is_no_no_to_a_summary() -> None:
    assert answer(qualifying(), **NO).asked == ("postcode", "availability")


def test_who_asks_their_wife_first_keeps_the_summary_open() -> None:
    first, second, yes = play(awaiting(), {"signals": {Signal.DEFERRED}}, {"signals": {Signal.DEFERRED}}, YES)
    assert states([first, second, yes]) == [State.AWAITING_CONFIRMATION] * 2 + [State.HANDED_OFF]
    assert says(first, Deferred)


def test_who_asks_their_wife_for_a_day_is_not_misunderstood() -> None:
    first, second = play(qualifying(), {"signals": {Signal.DEFERRED}}, GIBBERISH)
    assert first.asked == ("postcode", "availability") == second.asked


@pytest.mark.parametrize("words", [REFUSAL, REFUSAL | YES, REFUSAL | NO])
def test_a_refusal_gives_the_dealer_s_own_contact_and_keeps_the_question_open(words: dict[str, Any]) -> None:
    decision = answer(awaiting(), **words)
    assert acts_of(decision, ConsentRefused) == [ConsentRefused(MUNICH)]
    assert (decision.asked, decision.conversation.state) == (("confirmation",), State.AWAITING_CONFIRMATION)
    assert not decision.effects


def test_a_refusal_before_any_dealer_is_known_gives_the_brand_s_contact() -> None:
    decision = answer(NEW, **WISH, **REFUSAL)
    assert acts_of(decision, ConsentRefused) == [ConsentRefused(None)]
    assert decision.asked == ("confirmation",)


def test_a_refusal_with_a_complete_wish_names_the_dealer_at_once() -> None:
    assert acts_of(answer(NEW, **COMPLETE, **REFUSAL), ConsentRefused) == [ConsentRefused(MUNICH)]


@pytest.mark.parametrize("second", [REFUSAL, NO])
def test_a_second_refusal_ends_it(second: dict[str, Any]) -> None:
    *_, last = play(awaiting(), REFUSAL, second)
    assert last.conversation.state is State.CLOSED
    assert says(last, Closed)


def test_a_third_refusal_is_not_answered() -> None:
    *_, last = play(awaiting(), REFUSAL, REFUSAL, REFUSAL)
    assert (last.acts, last.conversation.state) == ((), State.CLOSED)


def test_a_yes_after_a_refusal_hands_over_what_was_read_back() -> None:
    _, yes = play(awaiting(), REFUSAL, YES)
    assert yes.effects == (HandOver("muc"),)


@pytest.mark.parametrize("wish", [COMPLETE, WISH])
def test_a_yes_after_a_refusal_before_the_summary_is_read_back_or_asked_first(wish: dict[str, Any]) -> None:
    _, yes = play(NEW, wish | REFUSAL, YES)
    assert not yes.effects
    assert yes.asked == (("confirmation",) if wish is COMPLETE else ("postcode", "availability", "configuration"))


def test_a_refusal_with_a_correction_is_read_back_before_a_yes_counts() -> None:
    _, yes, again = play(awaiting(), REFUSAL | {"availability": (SUNDAY,)}, YES, YES)
    assert acts_of(yes, Summary)[0].windows == (SUNDAY,)
    assert again.effects == (HandOver("muc"),)


def test_a_riddle_to_the_summary_is_asked_again_and_then_left_to_a_person() -> None:
    first, second = play(awaiting(), GIBBERISH, GIBBERISH)
    assert first.asked == ("confirmation",)
    assert second.conversation.state is State.WITH_HUMAN


def test_a_thank_you_is_no_yes() -> None:
    decision = answer(awaiting(), intent=Intent.OTHER, signals={Signal.THANKS})
    assert decision.asked == ("confirmation",)
    assert not decision.effects
