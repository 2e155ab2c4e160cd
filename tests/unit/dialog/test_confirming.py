"""Rule 7: what a yes to the summary leads to."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from agent.classify.analysis import Evidence, Intent, Signal, Topic, Window
from agent.dialog.acts import (
    AskWhatToChange,
    DatesPassed,
    HandedOver,
    StateFact,
    Summary,
)
from agent.dialog.conversation import Consent, CreateTask, HandOver, State
from tests.unit.dialog.examples import (
    FULL,
    MUNICH,
    NOW,
    SATURDAY,
    SATURDAY_MORNING,
    SUNDAY,
    WISH,
    YES,
    acts_of,
    answer,
    awaiting,
    create_conversation,
    create_policy,
    does,
    play,
    qualifying,
    says,
    states,
)

NEW = create_conversation()
BOTH = awaiting(slots=replace(FULL, availability=(SATURDAY, SUNDAY)))


@pytest.mark.parametrize("words", [YES, {"consent": "yes"}, YES | {"consent": "yes"}, YES | WISH])
def test_a_clear_yes_hands_the_wish_over(words: dict[str, Any]) -> None:
    decision = answer(awaiting(), message_id="m-yes", **words)
    assert decision.effects == (HandOver("muc"),)
    assert decision.conversation.state is State.HANDED_OFF
    assert decision.conversation.consent == Consent(NOW, "m-yes")
    assert acts_of(decision, HandedOver) == [HandedOver(MUNICH, callback=False)]
    assert decision.asked == ()


def test_an_order_to_confirm_that_answers_nothing_is_no_yes() -> None:
    decision = answer(awaiting(), intent=Intent.OTHER, **YES)
    assert decision.conversation.state is State.AWAITING_CONFIRMATION
    assert decision.effects == ()


def test_after_a_refusal_great_thanks_is_no_yes_but_a_plain_yes_is() -> None:
    thanked = answer(awaiting(refusals=1), **YES, intent=Intent.REPLY, signals={Signal.THANKS})
    assert (thanked.conversation.state, thanked.asked) == (State.AWAITING_CONFIRMATION, ("confirmation",))
    assert answer(awaiting(refusals=1), **YES).conversation.state is State.HANDED_OFF


def test_where_nobody_sells_the_model_a_yes_is_confirmed_and_left_to_a_person() -> None:
    decision = answer(awaiting(slots=replace(FULL, model="sund"), dealer_id=None), **YES)
    assert decision.conversation.state is State.CONFIRMED
    assert decision.effects == (HandOver(None), CreateTask("no_dealer"))
    assert decision.conversation.consent
    assert decision.conversation.dealer_id is None


def test_a_dealer_that_is_gone_since_the_summary_gets_no_lead() -> None:
    decision = answer(awaiting(), policy=create_policy(dealers=()), **YES)
    assert decision.conversation.state is State.CONFIRMED
    assert decision.conversation.dealer_id is None


@pytest.mark.parametrize(
    "before",
    [NEW, qualifying(), qualifying(slots=FULL), awaiting(summarised=False), awaiting(state=State.CLOSED)],
    ids=["new", "qualifying", "all known", "not read back", "closed"],
)
def test_a_yes_to_anything_else_hands_nothing_over(before: Any) -> None:
    decision = answer(before, **YES)
    assert not does(decision, HandOver)
    assert decision.conversation.consent is None


@pytest.mark.parametrize(
    "words",
    [
        {"availability": (SUNDAY,)},
        {"availability": (SATURDAY_MORNING,)},
        {"availability": (SUNDAY,), "signals": {Signal.ADDITION}},
        {"postcode": "86150"},
        {"place": "Augsburg", "slots_known_place": True},
        {"model": "sund"},
        {"colour": "red"},
        {"models": ("fjord", "sund")},
        {"unknown_model": "Golf"},
        {"signals": {Signal.DATE_CONFLICT}},
    ],
    ids=lambda words: next(iter(words)),
)
def test_a_yes_with_a_change_takes_the_change_and_asks_again(words: dict[str, Any]) -> None:
    known_place = words.pop("slots_known_place", False)
    before = awaiting(slots=replace(FULL, place="München")) if known_place else awaiting()
    decision = answer(before, **YES, **words)
    assert not decision.effects
    assert decision.asked != ()
    assert decision.conversation.consent is None


def test_the_yes_to_the_changed_summary_hands_it_over() -> None:
    changed, yes = play(awaiting(), YES | {"availability": (SUNDAY,)}, YES)
    assert changed.asked == ("confirmation",)
    assert yes.conversation.slots.availability == (SUNDAY,)
    assert yes.effects == (HandOver("muc"),)


def test_a_yes_that_wants_an_unnamed_change_is_asked_what_to_change() -> None:
    decision = answer(awaiting(), **YES, signals={Signal.CHANGE})
    assert says(decision, AskWhatToChange)
    assert not decision.effects


@pytest.mark.parametrize(
    "window",
    [
        SATURDAY,
        SATURDAY_MORNING,
        Window(weekdays=(6,)),
        Window(time_from="09:00"),
        Window(date(2026, 3, 10), date(2026, 3, 15)),
        Window(),
    ],
)
def test_a_yes_may_name_the_time_once_more_less_exactly(window: Window) -> None:
    before = awaiting(slots=replace(FULL, availability=(SATURDAY_MORNING,)))
    decision = answer(before, **YES, availability=(window,))
    assert decision.conversation.state is State.HANDED_OFF
    assert decision.conversation.slots.availability == (SATURDAY_MORNING,)


def test_a_yes_that_names_one_of_two_days_is_a_change() -> None:
    decision = answer(BOTH, **YES, availability=(SATURDAY,))
    assert acts_of(decision, Summary)[0].windows == (SATURDAY,)


def test_a_yes_that_names_all_the_days_is_none() -> None:
    assert answer(BOTH, **YES, availability=(SUNDAY, SATURDAY)).conversation.state is State.HANDED_OFF


def test_a_yes_that_names_the_town_of_the_dealer_changes_no_place() -> None:
    before = awaiting(slots=replace(FULL, postcode="86150", place="Augsburg"))
    decision = answer(before, **YES, place="München")
    assert decision.conversation.state is State.HANDED_OFF
    assert decision.conversation.slots.place == "Augsburg"


def test_a_yes_may_bring_the_town_of_the_code_and_a_name() -> None:
    decision = answer(awaiting(), **YES, place="München", country="DE", name="Eva Maier", phone="+491701234567")
    assert decision.conversation.state is State.HANDED_OFF
    assert decision.conversation.slots == replace(
        FULL, place="München", country="DE", name="Eva Maier", phone="+491701234567"
    )


def test_a_yes_with_a_question_is_a_yes_and_the_question_is_answered() -> None:
    decision = answer(awaiting(), **YES, questions=(Topic.SEATS,))
    assert says(decision, StateFact, HandedOver)


@pytest.mark.parametrize("words", [{"consent": "no"}, {"signals": {Signal.DEFERRED}}, {"wants_human": True}])
def test_a_yes_with_a_but_hands_nothing_over(words: dict[str, Any]) -> None:
    decision = answer(awaiting(), **YES, **words)
    assert not does(decision, HandOver)
    assert decision.conversation.consent is None


def test_days_that_passed_before_the_yes_are_not_passed_on() -> None:
    decision = answer(BOTH, at=datetime(2026, 3, 15, 9, 0, tzinfo=UTC), **YES)
    assert decision.conversation.slots.availability == (SUNDAY,)
    assert decision.conversation.state is State.HANDED_OFF


def test_a_yes_that_comes_too_late_for_every_day_is_asked_for_new_ones() -> None:
    monday = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
    late, day, yes = play(
        awaiting(),
        YES | {"at": monday},
        {"availability": (Window(date(2026, 3, 21), date(2026, 3, 21)),), "at": monday},
        YES | {"at": monday},
    )
    assert (late.asked, late.conversation.state) == (("availability",), State.QUALIFYING)
    assert says(late, DatesPassed)
    assert not late.effects
    assert states([day, yes]) == [State.AWAITING_CONFIRMATION, State.HANDED_OFF]


@pytest.mark.parametrize(
    ("window", "at", "passed"),
    [
        (SATURDAY, datetime(2026, 3, 14, 22, 59, tzinfo=UTC), False),  # 23:59 in Berlin
        (SATURDAY, datetime(2026, 3, 14, 23, 0, tzinfo=UTC), True),
        (SATURDAY_MORNING, datetime(2026, 3, 14, 10, 59, tzinfo=UTC), False),
        (SATURDAY_MORNING, datetime(2026, 3, 14, 11, 1, tzinfo=UTC), True),
        (Window(date_from=date(2026, 1, 1)), NOW, False),
        (Window(weekdays=(1,), time_to="08:00"), NOW, False),
        (Window(date(2026, 3, 1), date(2026, 3, 31)), NOW, False),
    ],
)
def test_a_window_ends_with_its_last_day_and_hour_in_the_zone_of_the_brand(
    window: Window, at: datetime, passed: bool
) -> None:
    decision = answer(awaiting(slots=replace(FULL, availability=(window,))), at=at, **YES)
    assert (decision.rule == "too_late") is passed


def test_the_callback_is_promised_only_where_a_number_is_known() -> None:
    with_number = awaiting(callback=True, slots=replace(FULL, phone="+491701234567"))
    assert acts_of(answer(with_number, **YES), HandedOver)[0].callback
    assert not acts_of(answer(awaiting(callback=True), **YES), HandedOver)[0].callback


def test_the_yes_of_a_month_later_still_counts_for_days_that_never_pass() -> None:
    before = awaiting(slots=replace(FULL, availability=(Window(weekdays=(6,)),)))
    assert answer(before, at=NOW + timedelta(days=30), **YES).conversation.state is State.HANDED_OFF


@pytest.mark.parametrize("before", [{"noes": 1}, {"misunderstood": 1}, {"said": ("summary", "deferred")}])
def test_great_thanks_for_something_else_is_no_yes_but_a_plain_yes_is(before: dict[str, Any]) -> None:
    thanked = answer(awaiting(**before), **YES, intent=Intent.REPLY, signals={Signal.THANKS})
    assert thanked.conversation.consent is None
    assert answer(awaiting(**before), **YES).conversation.state is State.HANDED_OFF


@pytest.mark.parametrize("said", [SATURDAY, SATURDAY_MORNING])
def test_a_yes_but_at_some_time_is_none_even_if_we_know_that_time(said: Window) -> None:
    before = awaiting(slots=replace(FULL, availability=(SATURDAY_MORNING,)))
    evidence = (Evidence("confirmation", "yes", "ja", "text", 0, 2, "yes_but"),)
    decision = answer(before, **YES, availability=(said,), evidence=evidence)
    assert decision.conversation.state is State.AWAITING_CONFIRMATION
    assert decision.asked == ("confirmation",)
