"""What somebody filled in, read at the border."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.web.form.contact import read_mail_address, read_phone_number
from agent.web.form.enquiry import Enquiry, parse_enquiry

COUNTRIES = ("DE", "AT", "CH")
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize(
    ("fields", "faults"),
    [
        ({"message": "x" * 5001}, {"message": "too_long"}),
        ({"name": "x" * 101}, {"name": "too_long"}),
        ({"e-mail": "eva@kunde.example"}, {"e-mail": "unknown_field"}),
        ({"wish": "money"}, {"wish": "not_allowed"}),
        ({"country": "Germany"}, {"country": "not_allowed"}),
        ({"email": 7}, {"email": "not_text"}),
        ({"email": None}, {"email": "not_text"}),
        ({"email": ["a@b.example"]}, {"email": "not_text"}),
        ({"name": 1, "wish": "x"}, {"name": "not_text", "wish": "not_allowed"}),
    ],
)
def test_each_fault_is_named_with_its_field(fields: dict[str, Any], faults: dict[str, str]) -> None:
    assert parse_enquiry(fields) == faults


def test_lines_are_one_line_and_what_cannot_be_seen_is_gone() -> None:
    enquiry = parse_enquiry({"name": " Eva\r\nBcc: all@x.example\x00\u200b ", "message": "One\r\n\r\nTwo\x00 "})
    assert isinstance(enquiry, Enquiry)
    assert enquiry.name == "Eva Bcc: all@x.example"
    assert enquiry.message == "One\n\nTwo"


def test_traps_say_nothing_about_the_wish() -> None:
    enquiry = Enquiry(email="eva@kunde.example", homepage="x", stamp="y")
    assert enquiry.said == {"email": "eva@kunde.example"}


@given(st.dictionaries(st.sampled_from(sorted(Enquiry.model_fields)) | st.text(), ANY_JSON))
def test_whatever_comes_is_an_enquiry_or_named_faults(fields: dict[str, Any]) -> None:
    parsed = parse_enquiry(fields)
    assert isinstance(parsed, Enquiry) or (parsed and set(parsed) <= set(fields))


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("Eva@Kunde.Example", "eva@kunde.example"),
        ("eva.b+auto@kunde.example", "eva.b+auto@kunde.example"),
        ("eva@müller.example", "eva@xn--mller-kva.example"),
        ("eva", None),
        ("eva@kunde", None),
        ("eva@@kunde.example", None),
        ("eva@kunde..example", None),
        ("eva@kunde.example, otto@kunde.example", None),
        ("<eva@kunde.example>", None),
        ("eva @kunde.example", None),
        ("", None),
    ],
)
def test_a_mail_address_is_bare_and_whole(typed: str, address: str | None) -> None:
    assert read_mail_address(typed) == address


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0170 1234567", "+491701234567"),
        ("+43 664 1234567", "+436641234567"),
        ("12", None),
        ("call me", None),
        ("", None),
    ],
)
def test_a_number_is_brought_into_one_form(typed: str, number: str | None) -> None:
    assert read_phone_number(typed, COUNTRIES) == number
