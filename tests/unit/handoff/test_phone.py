"""Phone numbers as people call them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.handoff.phone import dial_phone, display_phone, is_mobile, parse_phone


@pytest.mark.parametrize("text", ["+491701234567", "491701234567"])
def test_a_number_is_read_with_and_without_its_plus(text: str) -> None:
    number = parse_phone(text)
    assert number is not None
    assert (dial_phone(number), display_phone(number)) == ("+491701234567", "+49 170 1234567")


@pytest.mark.parametrize("text", [None, "", "DE.1349", "eva@mail.example", "+49", "0170 1234567", "٤٩١٧٠١٢٣٤٥٦٧"])
def test_what_is_no_number_with_a_country_code_is_none(text: str | None) -> None:
    assert parse_phone(text) is None


@pytest.mark.parametrize(("text", "mobile"), [("+491701234567", True), ("+498912345678", False)])
def test_a_mobile_number_is_known_by_its_range(text: str, mobile: bool) -> None:
    number = parse_phone(text)
    assert number is not None
    assert is_mobile(number) is mobile


@given(st.text(alphabet="+0123456789", max_size=18))
def test_no_digits_break_the_reading(text: str) -> None:
    number = parse_phone(text)
    assert number is None or dial_phone(number).startswith("+")
