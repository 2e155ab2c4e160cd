"""What time alone does to a conversation."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from agent.classify.analysis import Intent, Signal, Window
from agent.dialog.acts import AskSlots, ClosingNote, NotNow, Reminder, WakeUp
from agent.dialog.conversation import Conversation, CreateTask, State, Timer
from agent.dialog.timers import decide_timer, next_timer
from agent.intake.message import Channel
from tests.unit.dialog.examples import (
    COMPLETE,
    GIBBERISH,
    NOW,
    POLICY,
    PRICE,
    REFUSAL,
    YES,
    answer,
    awaiting,
    create_conversation,
    handed_off,
    play,
    qualifying,
    says,
)

TWO_DAYS = NOW + timedelta(hours=48)
TWO_WEEKS = NOW + timedelta(days=14)
ASKED = qualifying(channel=Channel.EMAIL, waiting_since=NOW)


def let_time_pass(conversation: Conversation) -> Conversation:
    """The conversation after both timers."""
    for at in (TWO_DAYS, TWO_WEEKS):
        decision = decide_timer(conversation, at, POLICY)
        assert decision
        conversation = decision.conversation
    return conversation


def test_after_two_days_one_reminder_names_what_is_open() -> None:
    assert next_timer(ASKED, POLICY) == Timer("reminder", TWO_DAYS)
    decision = decide_timer(ASKED, TWO_DAYS, POLICY)
    assert decision
    assert decision.acts == (Reminder(("postcode", "availability")),)
    assert decision.asked == ("postcode", "availability")
    assert decision.conversation.state is State.QUALIFYING
    assert decision.conversation.replies == ASKED.replies + 1


def test_a_minute_before_nothing_happens() -> None:
    assert decide_timer(ASKED, TWO_DAYS - timedelta(minutes=1), POLICY) is None


def test_after_the_reminder_comes_only_the_closing_note() -> None:
    reminded = qualifying(channel=Channel.EMAIL, waiting_since=NOW, reminded=True)
    assert next_timer(reminded, POLICY) == Timer("closing", TWO_WEEKS)
    decision = decide_timer(reminded, TWO_WEEKS, POLICY)
    assert decision
    assert decision.acts == (ClosingNote(),)
    assert (decision.conversation.state, decision.asked) == (State.CLOSED, ())
    assert next_timer(decision.conversation, POLICY) is None


@pytest.mark.parametrize("channel", [channel for channel in Channel if channel.is_chat])
def test_on_chat_nothing_is_sent_and_the_conversation_closes_quietly(channel: Channel) -> None:
    conversation = awaiting(channel=channel, waiting_since=NOW)
    reminder = decide_timer(conversation, TWO_DAYS, POLICY)
    assert reminder
    closing = decide_timer(reminder.conversation, TWO_WEEKS, POLICY)
    assert closing
    assert reminder.acts == () == closing.acts
    assert closing.conversation.state is State.CLOSED
    assert closing.conversation.replies == conversation.replies


@pytest.mark.parametrize(
    "conversation",
    [
        create_conversation(),
        handed_off(waiting_since=NOW),
        qualifying(state=State.WITH_HUMAN, waiting_since=NOW),
        qualifying(state=State.NURTURING, waiting_since=NOW),
        qualifying(state=State.CLOSED, waiting_since=NOW),
        qualifying(asked=(), waiting_since=None),
    ],
    ids=lambda conversation: str(conversation.state),
)
def test_where_nothing_is_open_no_timer_runs(conversation: Conversation) -> None:
    assert next_timer(conversation, POLICY) is None
    assert decide_timer(conversation, TWO_WEEKS, POLICY) is None


def test_an_answer_sets_the_clock_back() -> None:
    at = NOW + timedelta(hours=47)
    decision = answer(ASKED, at=at, postcode="80331")
    assert next_timer(decision.conversation, POLICY) == Timer("reminder", at + timedelta(hours=48))


def test_an_answer_after_the_reminder_allows_another_one() -> None:
    reminder = decide_timer(ASKED, TWO_DAYS, POLICY)
    assert reminder
    decision = answer(reminder.conversation, at=TWO_DAYS, postcode="80331")
    assert next_timer(decision.conversation, POLICY) == Timer("reminder", TWO_DAYS + timedelta(hours=48))


def test_a_machine_mail_does_not_set_the_clock_back() -> None:
    decision = answer(ASKED, at=NOW + timedelta(hours=47), intent=Intent.AUTOMATED)
    assert next_timer(decision.conversation, POLICY) == Timer("reminder", TWO_DAYS)


@pytest.mark.parametrize("words", [{"signals": {Signal.NOT_NOW}}, {"wants_human": True}, {"signals": {Signal.STOP}}])
def test_who_wants_no_more_questions_gets_no_reminder(words: dict[str, Any]) -> None:
    assert next_timer(answer(ASKED, **words).conversation, POLICY) is None


def test_an_answered_question_about_a_price_is_not_followed_up() -> None:
    assert next_timer(answer(create_conversation(), **PRICE).conversation, POLICY) is None


def test_after_a_refusal_nobody_is_reminded_but_the_conversation_closes() -> None:
    refused = answer(awaiting(), **REFUSAL).conversation
    assert next_timer(refused, POLICY) == Timer("closing", TWO_WEEKS)


def test_a_late_yes_to_a_conversation_that_time_closed_is_a_yes() -> None:
    summary = answer(create_conversation(), **COMPLETE | {"availability": ()}, signals=())
    assert summary.asked == ("availability",)
    closed = let_time_pass(awaiting(waiting_since=NOW, slots=awaiting().slots))
    late = answer(closed, at=NOW + timedelta(days=3), **YES)  # the Saturday is still to come
    assert late.conversation.state is State.HANDED_OFF


def test_a_late_answer_goes_on_where_time_stopped_it() -> None:
    decision = answer(let_time_pass(ASKED), at=TWO_WEEKS, postcode="80331")
    assert decision.asked == ("availability",)


def test_a_late_riddle_is_asked_the_open_question() -> None:
    decision = answer(let_time_pass(ASKED), at=TWO_WEEKS, **GIBBERISH)
    assert says(decision, AskSlots)
    assert decision.conversation.state is State.QUALIFYING


def test_a_machine_does_not_wake_what_time_has_closed() -> None:
    closed = let_time_pass(ASKED)
    machine = answer(closed, at=TWO_WEEKS, intent=Intent.AUTOMATED)
    assert machine.conversation.state is State.CLOSED
    assert answer(machine.conversation, at=TWO_WEEKS, postcode="80331").asked == ("availability",)


def test_neither_does_the_same_message_again() -> None:
    (first,) = play(create_conversation(), COMPLETE | {"model": None})
    closed = let_time_pass(first.conversation)
    again = answer(closed, digest="d0", **COMPLETE)
    assert (again.rule, again.conversation.state) == ("repeated", State.CLOSED)


def test_a_stop_after_time_has_closed_is_still_answered() -> None:
    decision = answer(let_time_pass(ASKED), at=TWO_WEEKS, signals={Signal.STOP})
    assert decision.acts
    assert decision.conversation.paused is None


RESTING: dict[str, Any] = {"intent": Intent.REPLY, "signals": {Signal.NOT_NOW}, "later": date(2026, 5, 1)}


def test_who_names_a_later_time_is_asked_again_then_and_told_so() -> None:
    rested = answer(ASKED, **RESTING)
    assert rested.conversation.state is State.NURTURING
    assert rested.acts[-1] == NotNow(date(2026, 5, 4)), "the first of May is a holiday, and a weekend follows"
    timer = next_timer(rested.conversation, POLICY)
    assert timer == Timer("wake", datetime(2026, 5, 4, 9, 0, tzinfo=POLICY.zone))
    woken = decide_timer(rested.conversation, timer.due_at, POLICY)
    assert woken is not None
    assert woken.acts == (WakeUp(),)
    assert next_timer(woken.conversation, POLICY) is None, "nobody is asked twice"
    agreed = answer(woken.conversation, confirmation="yes")
    assert agreed.asked == ("postcode", "availability")


def test_who_names_no_time_is_left_in_peace() -> None:
    rested = answer(ASKED, **RESTING | {"later": None})
    assert rested.acts[-1] == NotNow(None)
    assert next_timer(rested.conversation, POLICY) is None


def test_an_objection_before_the_time_ends_it() -> None:
    rested = answer(ASKED, **RESTING)
    left = answer(rested.conversation, intent=Intent.PRIVACY, signals={Signal.STOP})
    assert next_timer(left.conversation, POLICY) is None


def test_on_a_chat_a_person_writes_since_the_window_is_closed() -> None:
    rested = answer(replace(ASKED, channel=Channel.WHATSAPP), **RESTING)
    assert rested.acts[-1] == NotNow(None)
    timer = next_timer(rested.conversation, POLICY)
    assert timer is not None
    woken = decide_timer(rested.conversation, timer.due_at, POLICY)
    assert woken is not None
    assert (woken.acts, woken.effects) == ((), (CreateTask("wake"),))


MAY = Window(date_from=date(2026, 5, 1), date_to=date(2026, 5, 31))


def test_not_now_but_perhaps_in_may_offers_no_day() -> None:
    rested = answer(ASKED, **RESTING, availability=(MAY,))
    assert rested.conversation.state is State.NURTURING


def test_not_now_but_on_a_day_that_is_named_is_an_offer() -> None:
    day = Window(date_from=date(2026, 5, 2), date_to=date(2026, 5, 2))
    assert answer(ASKED, **RESTING, availability=(day,)).conversation.state is State.QUALIFYING
