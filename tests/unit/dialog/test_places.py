"""Where a wish belongs: postcodes, countries, towns, dealers, signatures."""

from dataclasses import replace
from typing import Any

import pytest

from agent.classify.analysis import Signal
from agent.dialog.acts import (
    AmbiguousPostcode,
    AskSlots,
    OutsideCountries,
    Summary,
    UnknownPostcode,
)
from agent.dialog.conversation import State
from tests.unit.dialog.examples import (
    COMPLETE,
    FULL,
    GIBBERISH,
    GRAZ,
    SUNDAY,
    WISH,
    acts_of,
    answer,
    awaiting,
    create_conversation,
    create_policy,
    from_signature,
    play,
    qualifying,
    says,
)

NEW = create_conversation()


def test_a_code_of_one_country_settles_it() -> None:
    assert acts_of(answer(NEW, **COMPLETE | {"postcode": "1010"}), Summary)[0].dealer == GRAZ


def test_a_code_of_two_countries_is_settled_by_the_town() -> None:
    decision = answer(NEW, **COMPLETE | {"postcode": "8010", "place": "graz"})
    assert decision.asked == ("confirmation",)


@pytest.mark.parametrize("settling", [{"country": "AT"}, {"place": "Graz"}, {"postcode": "8010", "country": "CH"}])
def test_a_code_of_two_countries_is_asked_with_its_country_and_then_settled(settling: dict[str, Any]) -> None:
    asked, settled = play(NEW, COMPLETE | {"postcode": "8010"}, settling)
    assert acts_of(asked, AmbiguousPostcode) == [AmbiguousPostcode("8010", ("AT", "CH"))]
    assert asked.asked == ("postcode",)
    assert settled.asked == ("confirmation",)


def test_the_country_is_asked_again_after_a_riddle() -> None:
    _, again = play(NEW, COMPLETE | {"postcode": "8010"}, GIBBERISH)
    assert says(again, AmbiguousPostcode)
    assert again.asked == ("postcode",)


def test_the_country_and_the_rest_are_asked_in_one_message() -> None:
    decision = answer(NEW, **WISH, postcode="8010")
    assert decision.asked == ("postcode", "availability", "configuration")
    assert acts_of(decision, AskSlots)[0].slots == ("availability", "configuration")


def test_a_code_in_no_table_is_asked_again_and_the_town_stays() -> None:
    town, unknown, good = play(
        NEW, COMPLETE | {"postcode": None, "place": "Augsburg"}, {"postcode": "86000"}, {"postcode": "86150"}
    )
    assert acts_of(town, AskSlots) == [AskSlots(("postcode",), place="Augsburg")]
    assert acts_of(unknown, UnknownPostcode) == [UnknownPostcode("86000")]
    assert town.asked == unknown.asked == ("postcode",)
    assert good.asked == ("confirmation",)
    assert good.conversation.slots.place == "Augsburg"


def test_a_stated_country_without_the_code_is_asked_again() -> None:
    decision = answer(NEW, **COMPLETE, country="AT")
    assert says(decision, UnknownPostcode)


@pytest.mark.parametrize("where", [{"country": "FR"}, {"country": "FR", "postcode": "67000"}, {"postcode": "67000"}])
def test_outside_our_countries_an_honest_answer_and_later_a_good_code_goes_on(where: dict[str, Any]) -> None:
    outside, riddle, good = play(NEW, COMPLETE | {"postcode": None} | where, GIBBERISH, {"postcode": "80331"})
    assert acts_of(outside, OutsideCountries) == [OutsideCountries("FR", ("DE", "AT", "CH"))]
    assert (outside.asked, outside.conversation.state) == ((), State.QUALIFYING)
    assert says(riddle, OutsideCountries)
    assert good.asked == ("confirmation",)
    assert good.conversation.slots.country is None


def test_from_outside_a_town_of_ours_is_asked_for_its_code() -> None:
    _, town = play(NEW, COMPLETE | {"country": "FR", "postcode": "67000"}, {"place": "Augsburg"})
    assert town.asked == ("postcode",)


def test_a_new_town_makes_the_old_code_void() -> None:
    decision = answer(awaiting(slots=replace(FULL, place="München")), place="Augsburg", signals={Signal.CHANGE})
    assert decision.asked == ("postcode",)


def test_where_nobody_sells_the_model_the_brand_is_named() -> None:
    decision = answer(NEW, **COMPLETE | {"model": "sund"})
    assert acts_of(decision, Summary)[0].dealer is None
    assert decision.conversation.dealer_id is None


def test_without_a_dealers_file_the_brand_is_named() -> None:
    policy = create_policy(dealers=(), find_dealer=lambda *_: None)
    assert acts_of(answer(NEW, policy=policy, **COMPLETE), Summary)[0].dealer is None


def test_what_the_signature_says_fills_a_gap() -> None:
    decision = answer(qualifying(), postcode="86150", evidence=from_signature("postcode"))
    assert decision.asked == ("availability",)


def test_what_the_signature_says_undoes_no_answer() -> None:
    decision = answer(
        awaiting(),
        availability=(SUNDAY,),
        postcode="86150",
        place="Augsburg",
        evidence=from_signature("postcode", "place"),
    )
    assert decision.conversation.slots.postcode == "80331"
    assert decision.conversation.slots.place is None
