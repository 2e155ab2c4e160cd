"""What of a page is new, and what cannot be taken."""

from functools import cache

import pytest

from agent.bootstrap.brand import DEMO_BRAND, DEMO_DEALERS, BrandFiles, load_catalogue, load_dealers, load_postcodes
from agent.classify.analysis import Slots, Window
from agent.dialog.policy import Policy
from agent.web.link.calendar import list_days
from agent.web.link.choice import Change, read_change
from agent.web.link.view import mask_address, mask_number
from tests.unit.web.link.test_calendar import SATURDAY, TUESDAY

DAYS = list_days(TUESDAY)
MORNING = Window(SATURDAY, SATURDAY, (), "09:00", "12:00")
KNOWN = Slots(
    postcode="80339", availability=(MORNING,), model="lysanto", colour="blue", extras=("towbar",), name="Eva Beispiel"
)


@cache
def load_policy() -> Policy:
    files = BrandFiles(DEMO_BRAND, DEMO_DEALERS)
    postcodes = load_postcodes(files)
    return Policy(load_catalogue(files), postcodes, load_dealers(files, postcodes), lambda *_: None)


def change(known: Slots = KNOWN, **answers: str | list[str]) -> Change:
    listed = {name.replace("__", "-"): [value] if isinstance(value, str) else value for name, value in answers.items()}
    return read_change(listed, known, load_policy(), DAYS)


def test_the_page_as_it_was_shown_changes_nothing() -> None:
    shown = change(postcode="80339", country="DE", when=["2026-03-14:morning"], model="lysanto", colour__lysanto="blue")
    assert shown.is_empty


def test_only_what_is_new_is_said() -> None:
    new = change(
        postcode="8010",
        country="AT",
        when=["2026-03-14:morning", "2026-03-15:evening"],
        model="lysanto",
        colour__lysanto="green",
        extras__lysanto=["towbar", "leather"],
        name="Eva Maier",
        phone="0170 1234567",
    )
    sunday = Window(DAYS[4], DAYS[4], (), "17:00", "21:00")
    assert new == Change(
        Slots(
            postcode="8010",
            country="AT",
            availability=(MORNING, sunday),
            colour="green",
            extras=("leather",),
            name="Eva Maier",
            phone="+491701234567",
        )
    )


def test_no_tick_at_all_takes_no_time_back() -> None:
    assert change(when=[]).is_empty


def test_what_another_model_was_given_does_not_count() -> None:
    new = change(model="osprio", colour__lysanto="green", extras__lysanto=["leather"])
    assert new == Change(Slots(model="osprio"))


def test_a_value_that_the_model_does_not_have_is_left_out() -> None:
    assert change(model="calyra", powertrain__calyra="diesel", extras__calyra=["towbar", "x"]) == Change(
        Slots(model="calyra")
    )
    assert change(model="no-such-car").is_empty


@pytest.mark.parametrize(
    ("answers", "faults"),
    [
        ({"postcode": "00000"}, {"postcode": "unknown_postcode"}),
        ({"postcode": "80331", "country": "AT"}, {"postcode": "unknown_postcode"}),
        ({"postcode": "8010"}, {"country": "which_country"}),
        ({"postcode": "L-1009"}, {"postcode": "unknown_postcode"}),
        ({"phone": "12"}, {"phone": "bad_phone"}),
    ],
)
def test_what_cannot_be_taken_is_named(answers: dict[str, str | list[str]], faults: dict[str, str]) -> None:
    assert change(Slots(), **answers).faults == faults


def test_a_country_settles_a_code_that_two_have() -> None:
    assert change(Slots(postcode="8010"), postcode="8010", country="AT") == Change(Slots(postcode="8010", country="AT"))


def test_only_its_owner_knows_a_masked_contact() -> None:
    assert mask_number("+491701234567") == "+49 … 67"
    assert mask_address("eva@kunde.example") == "e…@k….example"
    assert mask_number(None) == mask_address("") == ""
