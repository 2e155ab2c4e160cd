"""Rules 1 to 4: the same message again, machines, goodbyes, and wishes for a person."""

from typing import Any

import pytest

from agent.classify.analysis import Intent, Signal, Topic
from agent.dialog.acts import (
    Closed,
    Introduce,
    PersonWillAnswer,
)
from agent.dialog.conversation import Conversation, CreateTask, State
from tests.unit.dialog.examples import (
    COMPLETE,
    GIBBERISH,
    NO,
    PRICE,
    THANKS,
    WISH,
    YES,
    acts_of,
    answer,
    awaiting,
    create_conversation,
    handed_off,
    play,
    qualifying,
    says,
)

NEW = create_conversation()
ANY_STATE = [
    NEW,
    create_conversation(state=State.IGNORED),
    qualifying(),
    awaiting(),
    handed_off(),
    handed_off(state=State.CONFIRMED, dealer_id=None),
    qualifying(state=State.WITH_HUMAN, asked=()),
    qualifying(state=State.NURTURING, asked=()),
    qualifying(state=State.CLOSED, asked=(), test_drive=False),
]

every_state = pytest.mark.parametrize("before", ANY_STATE, ids=lambda conversation: str(conversation.state))


@every_state
def test_the_same_message_again_changes_nothing_and_is_not_answered(before: Conversation) -> None:
    once = answer(before, digest="same", **COMPLETE)
    again = answer(once.conversation, digest="same", **COMPLETE)
    assert (again.rule, again.acts, again.asked, again.effects) == ("repeated", (), (), ())
    assert again.conversation == once.conversation


@every_state
@pytest.mark.parametrize("intent", [Intent.AUTOMATED, Intent.SPAM])
def test_a_machine_gets_no_answer_and_its_words_change_nothing(before: Conversation, intent: Intent) -> None:
    decision = answer(before, intent=intent, postcode="86150", model="sund", signals={Signal.STOP}, consent="no")
    assert decision.acts == () == decision.effects
    assert decision.conversation.state is (State.IGNORED if before.state is State.NEW else before.state)
    assert decision.conversation.slots == before.slots


def test_after_a_machine_a_person_is_answered_as_on_a_first_message() -> None:
    machine, person = play(NEW, {"intent": Intent.AUTOMATED}, COMPLETE)
    assert machine.conversation.state is State.IGNORED
    assert person.conversation.state is State.AWAITING_CONFIRMATION
    assert says(person, Introduce)


@every_state
@pytest.mark.parametrize(
    "words",
    [
        {"signals": {Signal.STOP}},
        {"intent": Intent.PRIVACY},
        {"signals": {Signal.NO_WISH}},
        {"intent": Intent.APPOINTMENT_CHANGE, "signals": {Signal.CANCEL}},
    ],
    ids=["stop", "deletion", "no wish", "cancel"],
)
def test_who_leaves_is_let_go_from_every_state(before: Conversation, words: dict[str, Any]) -> None:
    decision = answer(before, **words)
    assert decision.conversation.state is State.CLOSED
    assert decision.conversation.consent is None
    assert decision.asked == ()
    if before.state is not State.CLOSED:
        assert says(decision, Closed)


def test_a_second_goodbye_is_not_answered_again() -> None:
    first, second = play(qualifying(), {"signals": {Signal.STOP}}, {"signals": {Signal.STOP}})
    assert first.acts
    assert second.acts == ()


def test_a_deletion_after_a_friendly_end_is_answered_and_left_to_a_person() -> None:
    _, deletion = play(qualifying(), {"signals": {Signal.NO_WISH}}, {"intent": Intent.PRIVACY})
    assert says(deletion, Closed)
    assert deletion.effects == (CreateTask("erasure"),)


def test_a_stop_always_leaves_the_check_of_the_data_to_a_person() -> None:
    assert CreateTask("erasure") in answer(qualifying(), signals={Signal.STOP}).effects


def test_stop_within_a_wish_for_a_drive_is_no_stop() -> None:
    decision = answer(NEW, **COMPLETE, signals={Signal.STOP, Signal.NO_WISH, Signal.CANCEL})
    assert decision.conversation.state is State.AWAITING_CONFIRMATION


def test_an_appointment_that_we_know_nothing_of_is_cancelled_by_a_person() -> None:
    decision = answer(NEW, intent=Intent.APPOINTMENT_CHANGE, signals={Signal.CANCEL})
    assert decision.effects == (CreateTask("appointment"),)
    assert acts_of(decision, Closed) == [Closed("cancelled", left_to_person=True)]


def test_who_asks_for_their_data_is_answered_by_a_person() -> None:
    decision = answer(NEW, intent=Intent.PRIVACY, signals={Signal.DATA_REQUEST})
    assert decision.conversation.state is State.WITH_HUMAN
    assert decision.effects == (CreateTask("data"),)


def test_which_data_a_drive_needs_is_no_request_for_ones_data() -> None:
    decision = answer(NEW, intent=Intent.TEST_DRIVE, signals={Signal.DRIVE, Signal.DATA_REQUEST})
    assert decision.conversation.state is State.QUALIFYING
    assert decision.asked == ("postcode", "availability", "configuration")


def test_who_wants_their_data_sent_and_then_deleted_gets_both_tasks() -> None:
    decision = answer(NEW, intent=Intent.PRIVACY, signals={Signal.DATA_REQUEST, Signal.STOP})
    assert decision.conversation.state is State.CLOSED
    assert set(decision.effects) == {CreateTask("data"), CreateTask("erasure")}


def test_a_question_about_the_use_of_data_ends_nothing() -> None:
    decision = answer(qualifying(), intent=Intent.PRIVACY, questions=(Topic.DATA_USE,))
    assert decision.conversation.state is State.QUALIFYING
    assert decision.asked == ("postcode", "availability")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ({"wants_human": True}, "wish"),
        ({"intent": Intent.COMPLAINT}, "complaint"),
        ({"intent": Intent.SERVICE}, "service"),
        ({"intent": Intent.APPOINTMENT_CHANGE, "signals": {Signal.MOVE}}, "appointment"),
        ({"intent": Intent.OTHER, "signals": {Signal.CALLBACK}}, "callback"),
    ],
)
@every_state
def test_a_person_is_called_once_and_the_agent_is_silent_from_then_on(
    before: Conversation, words: dict[str, Any], reason: str
) -> None:
    decision = answer(before, **words)
    assert decision.conversation.state is State.WITH_HUMAN
    if before.state is State.WITH_HUMAN:
        assert decision.acts == ()
    else:
        assert acts_of(decision, PersonWillAnswer) == [PersonWillAnswer(reason)]
        assert CreateTask(reason) in decision.effects


@pytest.mark.parametrize("words", [WISH, COMPLETE, YES, NO, GIBBERISH, PRICE, THANKS, {"consent": "no"}])
def test_nobody_talks_over_a_person(words: dict[str, Any]) -> None:
    decision = answer(awaiting(state=State.WITH_HUMAN, asked=()), **words)
    assert decision.acts == () == decision.asked
    assert decision.conversation.state is State.WITH_HUMAN


def test_a_request_for_data_is_noted_while_a_person_talks() -> None:
    decision = answer(qualifying(state=State.WITH_HUMAN), intent=Intent.PRIVACY, signals={Signal.DATA_REQUEST})
    assert decision.acts == ()
    assert decision.effects == (CreateTask("data"),)


def test_what_is_said_while_a_person_talks_is_kept() -> None:
    decision = answer(qualifying(state=State.WITH_HUMAN), postcode="80331")
    assert decision.conversation.slots.postcode == "80331"


def test_a_call_is_noted_beside_a_wish_and_changes_nothing_else() -> None:
    decision = answer(NEW, **COMPLETE, signals={Signal.CALLBACK})
    assert decision.conversation.state is State.AWAITING_CONFIRMATION
    assert decision.conversation.callback


def test_a_call_asked_for_together_with_the_yes_does_not_hold_up_the_hand_over() -> None:
    decision = answer(awaiting(), **YES, signals={Signal.CALLBACK})
    assert decision.conversation.state is State.HANDED_OFF


def test_a_call_beside_a_question_about_a_price_is_a_wish_for_a_person() -> None:
    assert answer(NEW, **PRICE, model="fjord", signals={Signal.CALLBACK}).conversation.state is State.WITH_HUMAN


def test_a_new_time_before_anything_is_agreed_moves_no_appointment() -> None:
    decision = answer(awaiting(), intent=Intent.APPOINTMENT_CHANGE, signals={Signal.MOVE}, availability=())
    assert decision.conversation.state is State.WITH_HUMAN
    corrected = answer(awaiting(), intent=Intent.APPOINTMENT_CHANGE, signals={Signal.MOVE}, postcode="86150")
    assert corrected.conversation.state is State.AWAITING_CONFIRMATION


def test_nobody_is_let_go_on_a_vague_guess() -> None:
    decision = answer(NEW, intent=Intent.PRIVACY, confidence=0.36)
    assert decision.conversation.state is State.WITH_HUMAN
    assert CreateTask("data") in decision.effects


def test_a_vague_guess_beside_a_wish_to_be_called_is_that_wish() -> None:
    decision = answer(NEW, intent=Intent.PRIVACY, signals=frozenset({Signal.CALLBACK}), confidence=0.36)
    assert decision.conversation.state is State.WITH_HUMAN
    assert PersonWillAnswer("callback") in decision.acts


def test_not_now_is_no_appointment_to_be_moved_while_none_exists() -> None:
    decision = answer(qualifying(), intent=Intent.APPOINTMENT_CHANGE, signals=frozenset({Signal.NOT_NOW}))
    assert decision.conversation.state is State.NURTURING


def test_a_contradiction_is_asked_about_once_and_then_left_to_a_person() -> None:
    conflict = {"signals": {Signal.DATE_CONFLICT}}
    first, second = play(qualifying(), conflict, conflict)
    assert first.conversation.state is State.QUALIFYING
    assert second.conversation.state is State.WITH_HUMAN
    assert CreateTask("unclear") in second.effects
