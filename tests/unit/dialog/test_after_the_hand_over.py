"""What is said once the dealer has the wish."""

from dataclasses import replace
from typing import Any

import pytest

from agent.classify.analysis import Intent, Signal, Topic, Window
from agent.dialog.acts import AlreadyWithDealer, Closed, ColleagueAnswers, DealerByPostcode, NotNow, StateFact, Thanks
from agent.dialog.conversation import CreateTask, State, TellDealer
from tests.unit.dialog.examples import (
    COMPLETE,
    FULL,
    GIBBERISH,
    MUNICH,
    PRICE,
    SATURDAY,
    SUNDAY,
    THANKS,
    WISH,
    YES,
    acts_of,
    answer,
    handed_off,
    play,
    says,
)

CONFIRMED = handed_off(state=State.CONFIRMED, dealer_id=None, slots=replace(FULL, model="sund"))


@pytest.mark.parametrize("words", [THANKS, YES, {"signals": {Signal.GREETING}}, THANKS | {"availability": (SATURDAY,)}])
def test_thanks_get_a_friendly_word(words: dict[str, Any]) -> None:
    decision = answer(handed_off(), **words)
    assert (decision.rule, decision.conversation.state) == ("thanks", State.HANDED_OFF)
    assert says(decision, Thanks)


def test_a_wish_said_again_with_a_friendly_word_is_no_thank_you() -> None:
    decision = answer(handed_off(), **THANKS | WISH | {"signals": {Signal.THANKS, Signal.DRIVE}})
    assert decision.rule == "with_dealer"
    assert says(decision, AlreadyWithDealer)


def test_a_time_in_a_thank_you_does_not_touch_the_lead() -> None:
    weekend = {"availability": (Window(SATURDAY.date_from, SUNDAY.date_to),)}
    decision = answer(handed_off(), **THANKS | weekend)
    assert decision.conversation.state is State.HANDED_OFF
    assert decision.conversation.slots == FULL


@pytest.mark.parametrize("signal", [Signal.CHANGE, Signal.ADDITION, Signal.MOVE])
def test_a_thank_you_with_another_day_goes_to_a_person(signal: Signal) -> None:
    decision = answer(handed_off(), intent=Intent.OTHER, signals={Signal.THANKS, signal}, availability=(SUNDAY,))
    assert decision.conversation.state is State.WITH_HUMAN


@pytest.mark.parametrize("change", [{"availability": (SUNDAY,)}, {"model": "sund"}, {"postcode": "86150"}])
def test_a_change_goes_to_a_person_and_the_lead_stays_as_it_was_confirmed(change: dict[str, Any]) -> None:
    decision = answer(handed_off(), **change)
    assert decision.conversation.state is State.WITH_HUMAN
    assert decision.effects == (CreateTask("appointment"),)
    assert decision.conversation.slots == FULL
    assert decision.conversation.consent


def test_see_you_on_saturday_moves_nothing() -> None:
    both = handed_off(slots=replace(FULL, availability=(SATURDAY, SUNDAY)))
    assert answer(both, availability=(SATURDAY,)).conversation.state is State.HANDED_OFF


def test_a_name_or_number_is_passed_on() -> None:
    decision = answer(handed_off(), name="Eva Maier", phone="+491701234567")
    assert decision.effects == (TellDealer("muc", "contact"),)
    assert acts_of(decision, AlreadyWithDealer) == [AlreadyWithDealer(MUNICH, noted=True)]
    assert decision.conversation.slots == replace(FULL, name="Eva Maier", phone="+491701234567")


def test_a_name_is_noted_where_there_is_no_dealer() -> None:
    decision = answer(CONFIRMED, name="Eva Maier")
    assert decision.effects == ()
    assert decision.conversation.slots.name == "Eva Maier"


def test_a_question_is_answered_from_the_facts() -> None:
    decision = answer(handed_off(), **PRICE)
    assert decision.acts == tuple(acts_of(decision, StateFact))
    assert decision.conversation.state is State.HANDED_OFF


def test_a_question_that_nobody_recognised_is_left_to_a_colleague() -> None:
    decision = answer(handed_off(), intent=Intent.SALES_INQUIRY)
    assert says(decision, ColleagueAnswers)
    assert decision.effects == (CreateTask("question"),)


def test_who_asks_for_the_dealer_is_told() -> None:
    decision = answer(handed_off(), intent=Intent.OTHER, questions=(Topic.DEALER,))
    assert acts_of(decision, DealerByPostcode) == [DealerByPostcode(MUNICH)]


def test_who_asks_for_a_dealer_that_does_not_exist_is_answered_by_a_colleague() -> None:
    decision = answer(CONFIRMED, intent=Intent.OTHER, questions=(Topic.DEALER,))
    assert says(decision, ColleagueAnswers)


@pytest.mark.parametrize("words", [WISH, COMPLETE])
def test_the_same_wish_again_is_already_with_the_dealer(words: dict[str, Any]) -> None:
    decision = answer(handed_off(), **words)
    assert acts_of(decision, AlreadyWithDealer) == [AlreadyWithDealer(MUNICH)]
    assert decision.conversation.state is State.HANDED_OFF
    assert decision.effects == ()


def test_a_riddle_is_pointed_to_the_dealer_and_the_second_one_goes_to_a_person() -> None:
    first, second = play(handed_off(), GIBBERISH, GIBBERISH)
    assert says(first, AlreadyWithDealer)
    assert second.conversation.state is State.WITH_HUMAN


@pytest.mark.parametrize(
    "words",
    [
        {"intent": Intent.APPOINTMENT_CHANGE, "signals": {Signal.CANCEL}},
        {"intent": Intent.PRIVACY},
        {"signals": {Signal.STOP}},
        {"signals": {Signal.NO_WISH}},
        {"consent": "no"},
    ],
    ids=["cancel", "deletion", "stop", "no wish", "withdrawal"],
)
@pytest.mark.parametrize("state", [State.HANDED_OFF, State.WITH_HUMAN])
def test_who_withdraws_is_closed_and_the_dealer_is_told(words: dict[str, Any], state: State) -> None:
    decision = answer(handed_off(state=state), **words)
    assert decision.conversation.state is State.CLOSED
    assert decision.conversation.consent is None
    assert TellDealer("muc", "withdrawn") in decision.effects
    assert acts_of(decision, Closed)[0].dealer_told


def test_where_the_brand_was_to_find_a_partner_the_brand_is_told() -> None:
    decision = answer(CONFIRMED, signals={Signal.NO_WISH})
    assert decision.effects == (CreateTask("withdrawn"),)
    assert not acts_of(decision, Closed)[0].dealer_told


def test_not_now_takes_the_lead_back() -> None:
    decision = answer(handed_off(), signals={Signal.NOT_NOW})
    assert decision.conversation.state is State.NURTURING
    assert decision.conversation.consent is None
    assert decision.effects == (TellDealer("muc", "withdrawn"),)
    assert says(decision, NotNow)


def test_moving_the_appointment_goes_to_a_person_and_the_lead_stays() -> None:
    decision = answer(handed_off(), intent=Intent.APPOINTMENT_CHANGE, signals={Signal.MOVE})
    assert decision.conversation.state is State.WITH_HUMAN
    assert decision.conversation.consent
    assert decision.effects == (CreateTask("appointment"),)


def test_a_word_after_the_end_is_not_answered_but_a_question_is() -> None:
    *_, thanks = play(handed_off(), {"signals": {Signal.NO_WISH}}, THANKS)
    assert thanks.acts == ()
    *_, price = play(handed_off(), {"signals": {Signal.NO_WISH}}, PRICE)
    assert says(price, StateFact)


def test_a_new_wish_after_the_end_needs_a_new_yes() -> None:
    *_, wish, yes = play(handed_off(), {"signals": {Signal.NO_WISH}}, WISH, YES)
    assert (wish.asked, wish.conversation.consent) == (("confirmation",), None)
    assert yes.conversation.state is State.HANDED_OFF
