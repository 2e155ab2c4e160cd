"""Rules 5 and 9: what the first messages of a conversation lead to, and what lets it rest."""

from typing import Any

import pytest

from agent.classify.analysis import Intent, Signal, Topic
from agent.dialog.acts import (
    Closed,
    ColleagueAnswers,
    Introduce,
    NotNow,
    OfferDrive,
    StateFact,
    Thanks,
    WhatICanDo,
    YesIAmAMachine,
)
from agent.dialog.conversation import Conversation, CreateTask, State, hand_back
from agent.dialog.decide import decide
from agent.intake.message import Channel
from tests.unit.dialog.examples import (
    COMPLETE,
    GIBBERISH,
    NO,
    POLICY,
    PRICE,
    THANKS,
    WISH,
    YES,
    acts_of,
    answer,
    awaiting,
    create_conversation,
    create_turn,
    handed_off,
    play,
    qualifying,
    says,
)

NEW = create_conversation()


@pytest.mark.parametrize("before", [NEW, qualifying(), awaiting(), handed_off()])
def test_not_now_lets_the_wish_rest(before: Conversation) -> None:
    decision = answer(before, signals={Signal.NOT_NOW})
    assert decision.conversation.state is State.NURTURING
    assert says(decision, NotNow)
    assert decision.asked == ()


def test_not_now_with_a_day_is_no_not_now() -> None:
    assert answer(NEW, **COMPLETE, signals={Signal.NOT_NOW}).conversation.state is State.AWAITING_CONFIRMATION


def test_a_job_next_year_is_not_put_off_as_a_wish() -> None:
    decision = answer(NEW, intent=Intent.OTHER, signals={Signal.NOT_NOW})
    assert decision.conversation.state is State.QUALIFYING
    assert says(decision, WhatICanDo)


def test_a_wish_goes_on_from_rest_with_what_was_known() -> None:
    rest, wish = play(qualifying(), {"signals": {Signal.NOT_NOW}}, WISH | {"postcode": "80331"})
    assert rest.conversation.state is State.NURTURING
    assert wish.asked == ("availability",)


def test_what_nobody_understands_does_not_wake_a_resting_wish() -> None:
    decision = answer(qualifying(state=State.NURTURING, asked=()), **GIBBERISH)
    assert decision.conversation.state is State.NURTURING


def test_a_price_is_answered_from_the_facts_and_a_drive_is_offered() -> None:
    decision = answer(NEW, **PRICE)
    assert decision.conversation.state is State.QUALIFYING
    assert decision.asked == () == decision.effects
    assert says(decision, Introduce)
    assert acts_of(decision, StateFact) == [StateFact(Topic.PRICE, "Fjord", 41900)]
    assert acts_of(decision, OfferDrive) == [OfferDrive("Fjord")]


@pytest.mark.parametrize("questions", [(), (Topic.OFFER,), (Topic.DELIVERY,), (Topic.CONSUMPTION,), (Topic.TERMS,)])
def test_what_no_fact_holds_is_left_to_a_colleague(questions: tuple[Topic, ...]) -> None:
    decision = answer(NEW, intent=Intent.SALES_INQUIRY, questions=questions, model="fjord")
    assert len(acts_of(decision, ColleagueAnswers)) == 1
    assert decision.effects == (CreateTask("question"),)
    assert decision.conversation.state is State.QUALIFYING


def test_an_unknown_fact_is_not_invented() -> None:
    decision = answer(NEW, intent=Intent.SALES_INQUIRY, questions=(Topic.RANGE,), mentioned_model="fjord")
    assert not acts_of(decision, StateFact)
    assert says(decision, ColleagueAnswers)


@pytest.mark.parametrize("words", [YES, {"postcode": "80331"}, {"signals": frozenset({Signal.DRIVE})}])
def test_an_answer_to_the_offer_of_a_drive_is_a_wish(words: dict[str, Any]) -> None:
    offered, wish = play(NEW, PRICE | {"model": "fjord"}, words)
    assert offered.conversation.drive_offered
    assert wish.conversation.test_drive
    assert "configuration" not in wish.asked


def test_a_no_to_the_offer_of_a_drive_ends_it() -> None:
    _, decision = play(NEW, PRICE, NO)
    assert acts_of(decision, Closed) == [Closed("no_wish")]


@pytest.mark.parametrize("words", [PRICE | NO, NO | {"intent": Intent.REPLY, "questions": (Topic.SEATS,)}])
def test_a_no_with_a_question_gets_its_answer(words: dict[str, Any]) -> None:
    _, decision = play(NEW, PRICE, words)
    assert decision.conversation.state is State.QUALIFYING


def test_a_no_with_a_complaint_is_a_complaint() -> None:
    _, decision = play(NEW, PRICE, NO | {"intent": Intent.COMPLAINT})
    assert decision.conversation.state is State.WITH_HUMAN


def test_thanks_for_an_answer_are_returned_and_the_offer_stands() -> None:
    _, thanks, yes = play(NEW, PRICE, THANKS, YES)
    assert says(thanks, Thanks)
    assert thanks.conversation.state is State.QUALIFYING
    assert yes.conversation.test_drive


def test_who_wants_to_think_the_offer_over_is_not_pressed() -> None:
    _, decision = play(NEW, PRICE, {"signals": {Signal.DEFERRED}})
    assert decision.rule == "deferred"
    assert decision.asked == ()


@pytest.mark.parametrize(
    ("words", "tasks"),
    [
        ({"signals": {Signal.GREETING}}, ()),
        ({"questions": (Topic.BOT,)}, ()),
        ({"questions": (Topic.DATA_USE,)}, ()),
        ({"questions": (Topic.HUMAN_TASK,)}, (CreateTask("question"),)),
        ({}, (CreateTask("other"),)),
    ],
    ids=["greeting", "bot", "data use", "job", "gibberish"],
)
def test_anything_else_first_is_told_what_the_agent_can_do(
    words: dict[str, Any], tasks: tuple[CreateTask, ...]
) -> None:
    decision = answer(NEW, intent=Intent.OTHER, **words)
    assert decision.conversation.state is State.QUALIFYING
    assert decision.asked == ()
    assert decision.effects == tasks
    assert says(decision, Introduce, WhatICanDo)


def test_the_truth_is_told_about_the_machine() -> None:
    assert says(answer(qualifying(), intent=Intent.OTHER, questions=(Topic.BOT,)), YesIAmAMachine)


def test_gibberish_at_the_beginning_comes_to_a_person_the_third_time() -> None:
    first, second, third = play(NEW, GIBBERISH, GIBBERISH, GIBBERISH)
    assert first.rule == second.rule == "other"
    assert third.rule == "person_unclear"
    assert third.conversation.state is State.WITH_HUMAN


def test_a_question_between_two_riddles_is_understood() -> None:
    *_, last = play(NEW, GIBBERISH, GIBBERISH, {"intent": Intent.OTHER, "questions": (Topic.BOT,)}, GIBBERISH)
    assert last.conversation.state is State.QUALIFYING


def test_the_assistant_says_what_it_is_once() -> None:
    decisions = play(NEW, GIBBERISH, COMPLETE, YES, THANKS)
    assert [says(decision, Introduce) for decision in decisions] == [True, False, False, False]


def test_the_assistant_says_what_it_is_again_after_a_human_phase() -> None:
    *_, human = play(NEW, COMPLETE, {"wants_human": True})
    after = hand_back(human.conversation)
    assert after.state is State.QUALIFYING
    assert says(answer(after, postcode="86150"), Introduce)


def test_who_stops_while_a_person_talks_is_told_that_a_machine_writes_again() -> None:
    assert says(answer(qualifying(state=State.WITH_HUMAN), signals={Signal.STOP}), Introduce, Closed)


def test_a_yes_after_a_human_phase_agrees_to_no_old_summary() -> None:
    after = hand_back(awaiting(state=State.WITH_HUMAN, asked=()))
    assert not answer(after, **YES).conversation.consent


def test_a_lead_that_a_person_hands_back_is_still_with_its_dealer() -> None:
    assert hand_back(handed_off(state=State.WITH_HUMAN)).state is State.HANDED_OFF
    assert hand_back(handed_off(state=State.WITH_HUMAN, dealer_id=None)).state is State.CONFIRMED


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ({"language": "en"}, "en"),
        ({"language": "en", "language_shown": False}, "de"),
        ({"language": "fr"}, "fr"),
    ],
)
def test_the_latest_language_shown_is_kept(words: dict[str, Any], language: str) -> None:
    assert answer(qualifying(), **words).conversation.language == language


def test_a_language_without_texts_is_answered_in_the_first_of_the_brand() -> None:
    assert POLICY.reply_language("fr") == "de" == POLICY.reply_language(None)
    assert POLICY.reply_language("en") == "en"


def test_digests_do_not_grow_without_end() -> None:
    conversation = qualifying(state=State.WITH_HUMAN)
    for number in range(60):
        conversation = decide(conversation, create_turn(digest=str(number)), POLICY).conversation
    assert len(conversation.seen) == 50


@pytest.mark.parametrize("intent", [Intent.AUTOMATED, Intent.SPAM, Intent.COMPLAINT, Intent.SERVICE])
def test_what_is_only_guessed_of_a_first_message_on_a_chat_is_answered(intent: Intent) -> None:
    decision = answer(create_conversation(channel=Channel.WHATSAPP), intent=intent, confidence=0.3)
    assert says(decision, WhatICanDo)
    assert decision.conversation.state is State.QUALIFYING


def test_a_mail_that_may_be_a_machines_is_not_answered() -> None:
    decision = answer(create_conversation(channel=Channel.EMAIL), intent=Intent.AUTOMATED, confidence=0.3)
    assert decision.conversation.state is State.IGNORED


def test_a_question_about_the_cars_beside_other_talk_is_answered_with_an_offer() -> None:
    decision = answer(NEW, intent=Intent.OTHER, questions=(Topic.OFFER,))
    assert says(decision, OfferDrive)


def test_a_question_about_us_offers_no_drive() -> None:
    assert not says(answer(NEW, intent=Intent.OTHER, questions=(Topic.BOT,)), OfferDrive)
