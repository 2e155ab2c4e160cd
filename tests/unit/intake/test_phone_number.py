"""Numbers as people type them, in the one spelling that everything else keeps."""

import pytest

from agent.intake.phone_number import normalise_phone


@pytest.mark.parametrize(
    ("typed", "countries", "number"),
    [
        ("0170 1234567", ("DE",), "+491701234567"),
        ("+49 (170) 1234567", ("AT",), "+491701234567"),
        ("0043 660 1234567", ("DE", "AT"), "+436601234567"),
        ("0660 1234567", ("AT", "DE"), "+436601234567"),
        ("12", ("DE",), None),
        ("call me", ("DE",), None),
        ("", ("DE",), None),
        ("0170 1234567", (), None),
        ("1" * 5000, ("DE",), None),
    ],
)
def test_a_number_is_read_as_one_of_the_countries(typed: str, countries: tuple[str, ...], number: str | None) -> None:
    assert normalise_phone(typed, countries) == number
