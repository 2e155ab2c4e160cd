"""Rule 8: what is asked, and what is read back."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from agent.classify.analysis import Intent, Signal, Slots, Topic, Window
from agent.dialog.acts import (
    AskSlots,
    ChooseModel,
    DatesDisagree,
    DatesPassed,
    NotOffered,
    StateFact,
    Summary,
    UnknownModel,
)
from agent.dialog.conversation import State
from agent.intake.message import Channel
from tests.unit.dialog.examples import (
    COMPLETE,
    FULL,
    GIBBERISH,
    MUNICH,
    SATURDAY,
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
)

NEW = create_conversation()
PAST = Window(date(2026, 3, 9), date(2026, 3, 9))


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.WEB_FORM])
def test_a_letter_asks_for_everything_at_once(channel: Channel) -> None:
    decision = answer(create_conversation(channel=channel), **WISH)
    assert decision.asked == ("postcode", "availability", "configuration")
    assert decision.conversation.state is State.QUALIFYING


@pytest.mark.parametrize("channel", [Channel.WEB_CHAT, Channel.FACEBOOK, Channel.INSTAGRAM, Channel.WHATSAPP])
def test_a_chat_asks_for_the_first_two(channel: Channel) -> None:
    assert answer(create_conversation(channel=channel), **WISH).asked == ("postcode", "availability")


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        ({"postcode": "80331"}, ("availability", "configuration")),
        ({"model": "fjord"}, ("postcode", "availability")),
        ({"availability": (SATURDAY,)}, ("postcode", "configuration")),
        ({"availability": (Window(),), "model": "fjord"}, ("postcode",)),
    ],
)
def test_what_is_known_is_not_asked(known: dict[str, Any], asked: tuple[str, ...]) -> None:
    assert answer(NEW, **WISH, **known).asked == asked


def test_a_configuration_is_kept_and_never_demanded() -> None:
    decision = answer(NEW, **COMPLETE, colour="red", extras=("towbar",))
    assert decision.asked == ("confirmation",)
    assert decision.conversation.slots.colour == "red"


def test_a_complete_wish_is_read_back_with_one_question() -> None:
    decision = answer(NEW, **COMPLETE)
    (summary,) = acts_of(decision, Summary)
    assert (summary.model, summary.windows, summary.dealer) == ("Fjord", (SATURDAY,), MUNICH)
    assert decision.asked == ("confirmation",)
    assert decision.conversation.state is State.AWAITING_CONFIRMATION
    assert decision.conversation.dealer_id == "muc"
    assert decision.effects == ()


def test_a_question_is_answered_beside_the_question_for_what_is_missing() -> None:
    decision = answer(qualifying(), postcode="80331", intent=Intent.SALES_INQUIRY, questions=(Topic.SEATS,))
    assert says(decision, StateFact, AskSlots)
    assert decision.asked == ("availability",)


def test_a_question_alone_keeps_what_is_asked_and_counts_as_understood() -> None:
    asks = {"intent": Intent.SALES_INQUIRY, "questions": (Topic.SEATS,)}
    decisions = play(qualifying(), asks, asks, asks)
    assert {decision.asked for decision in decisions} == {("postcode", "availability")}
    assert {decision.conversation.state for decision in decisions} == {State.QUALIFYING}


def test_a_question_about_another_model_does_not_change_the_wish() -> None:
    decision = answer(awaiting(), intent=Intent.SALES_INQUIRY, model="sund", questions=(Topic.PRICE,))
    assert decision.conversation.slots.model == "fjord"
    assert decision.asked == ("confirmation",)


def test_a_riddle_is_asked_again_and_then_left_to_a_person() -> None:
    first, second = play(qualifying(), GIBBERISH, GIBBERISH)
    assert first.asked == ("postcode", "availability")
    assert acts_of(first, AskSlots)[0].again
    assert second.conversation.state is State.WITH_HUMAN


def test_a_good_answer_starts_the_count_anew() -> None:
    *_, last = play(qualifying(), GIBBERISH, {"postcode": "80331"}, GIBBERISH)
    assert last.conversation.state is State.QUALIFYING


def test_the_bare_wish_again_and_again_comes_to_a_person() -> None:
    first, second, third = play(NEW, WISH, WISH, WISH)
    assert acts_of(second, AskSlots)[0].again
    assert first.asked == second.asked
    assert third.conversation.state is State.WITH_HUMAN


def test_a_correction_of_the_summary_makes_a_new_one() -> None:
    decision = answer(awaiting(noes=1), model="sund", signals={Signal.CHANGE})
    assert acts_of(decision, Summary)[0].model == "Sund"
    assert decision.conversation.noes == 0


@pytest.mark.parametrize(
    ("said", "signals", "kept"),
    [
        ((SUNDAY,), (), (SUNDAY,)),
        ((SUNDAY,), (Signal.ADDITION,), (SATURDAY, SUNDAY)),
        ((Window(time_from="10:00"),), (), (replace(SATURDAY, time_from="10:00"),)),
        ((SATURDAY,), (Signal.ADDITION,), (SATURDAY,)),
        ((Window(),), (), (Window(),)),
    ],
    ids=["new days replace", "also adds", "a time limits", "nothing twice", "any time"],
)
def test_days_over_several_turns(said: tuple[Window, ...], signals: tuple[Signal, ...], kept: object) -> None:
    decision = answer(awaiting(), availability=said, signals=signals)
    assert decision.conversation.slots.availability == kept


def test_passed_days_are_dropped_from_the_summary() -> None:
    decision = answer(NEW, **COMPLETE | {"availability": (PAST, SATURDAY)})
    assert acts_of(decision, Summary)[0].windows == (SATURDAY,)


def test_where_every_day_has_passed_the_days_are_asked_again() -> None:
    decision = answer(NEW, **COMPLETE | {"availability": (PAST,)})
    assert decision.asked == ("availability",)
    assert says(decision, DatesPassed, AskSlots)


def test_a_weekday_that_is_not_the_date_is_asked_again_though_other_days_were_known() -> None:
    conflict, riddle = play(awaiting(), {"signals": {Signal.DATE_CONFLICT}}, {"postcode": "86150"})
    assert says(conflict, DatesDisagree)
    assert conflict.asked == ("availability",) == riddle.asked


def test_of_several_models_the_first_is_asked_alone() -> None:
    several, place, one = play(NEW, WISH | {"models": ("fjord", "sund")}, {"postcode": "80331"}, {"model": "sund"})
    assert several.asked == ("configuration",) == place.asked
    assert acts_of(several, ChooseModel) == [ChooseModel(("Fjord", "Sund"))]
    assert one.asked == ("availability",)
    assert one.conversation.models == ()


def test_several_models_after_the_summary_open_the_question_anew() -> None:
    decision = answer(awaiting(), **YES, models=("fjord", "sund"))
    assert decision.asked == ("configuration",)
    assert decision.conversation.slots.model is None


def test_an_unknown_model_is_said_and_the_known_ones_named() -> None:
    unknown, known = play(NEW, COMPLETE | {"model": None, "unknown_model": "Golf"}, {"model": "sund"})
    assert acts_of(unknown, UnknownModel) == [UnknownModel("Golf", ("Fjord", "Sund"))]
    assert unknown.asked == ("configuration",)
    assert known.asked == ("confirmation",)


def test_an_unknown_model_in_place_of_a_known_one_is_said_too() -> None:
    decision = answer(awaiting(), **YES, unknown_model="Golf")
    assert says(decision, UnknownModel, Summary)
    assert decision.effects == ()


def test_what_a_corrected_model_does_not_offer_is_dropped_without_a_word() -> None:
    before = awaiting(slots=replace(FULL, colour="red", transmission="manual", trim="Sport", extras=("towbar",)))
    decision = answer(before, model="sund", signals={Signal.CHANGE})
    assert decision.conversation.slots == replace(FULL, model="sund", trim="Sport")  # the Sund lists no trims
    assert not acts_of(decision, NotOffered)


def test_what_the_model_cannot_be_had_with_is_said() -> None:
    decision = answer(awaiting(), colour="yellow", extras=("heat_pump",))
    assert [(act.slot, act.value, act.offered) for act in acts_of(decision, NotOffered)] == [
        ("colour", "yellow", ("black", "white", "red")),
        ("extras", "heat_pump", ("towbar", "leather")),
    ]
    assert decision.conversation.slots == FULL


@pytest.mark.parametrize(
    ("channel", "known", "asked"),
    [
        (Channel.EMAIL, {}, (True, "phone")),
        (Channel.EMAIL, {"name": "Eva"}, (False, "phone")),
        (Channel.EMAIL, {"name": "Eva", "phone": "+491701234567"}, (False, None)),
        (Channel.WEB_CHAT, {}, (True, "any")),
        (Channel.INSTAGRAM, {"email": "eva@mail.example"}, (True, "phone")),
        (Channel.FACEBOOK, {"phone": "+491701234567"}, (True, None)),
        (Channel.WHATSAPP, {}, (True, "phone")),
    ],
)
def test_name_and_number_are_asked_with_the_summary(
    channel: Channel, known: dict[str, Any], asked: tuple[bool, str | None]
) -> None:
    (summary,) = acts_of(answer(create_conversation(channel=channel), **COMPLETE, **known), Summary)
    assert (summary.ask_name, summary.ask_contact) == asked


def test_name_and_number_are_asked_once_only() -> None:
    _, second = play(NEW, COMPLETE, {"model": "sund", "signals": {Signal.CHANGE}})
    (summary,) = acts_of(second, Summary)
    assert (summary.ask_name, summary.ask_contact) == (False, None)


def test_a_name_alone_answers_nothing_and_is_not_counted() -> None:
    decisions = play(qualifying(), {"name": "Eva"}, {"phone": "+491701234567"}, {"email": "eva@mail.example"})
    assert all(decision.asked == ("postcode", "availability") for decision in decisions)
    assert decisions[-1].conversation.slots.phone == "+491701234567"


def test_extras_add_up() -> None:
    decision = answer(awaiting(slots=replace(FULL, extras=("towbar",))), extras=("leather",))
    assert decision.conversation.slots.extras == ("leather", "towbar")


def test_a_wish_after_the_end_begins_with_what_is_known() -> None:
    before = qualifying(state=State.CLOSED, asked=(), test_drive=False, slots=Slots(postcode="80331"))
    assert answer(before, **WISH).asked == ("availability", "configuration")
