"""What strangers write, each slot in German and in English: the value that the rules on labels demand."""

import pytest

from tests.unit.classify.strangers import (
    cases_afterwards,
    cases_answers,
    cases_cars_de,
    cases_cars_en,
    cases_consent,
    cases_extras,
    cases_gears,
    cases_human,
    cases_looks_de,
    cases_motors,
    cases_people,
    cases_places,
)
from tests.unit.classify.strangers.reading import read_slot

Case = tuple[str, str, str, str | None, str]  # slot, text, language, slot asked for, value


def _listed() -> list[Case]:
    modules = (
        cases_cars_de,
        cases_looks_de,
        cases_cars_en,
        cases_consent,
        cases_extras,
        cases_gears,
        cases_human,
        cases_motors,
        cases_people,
        cases_places,
        cases_answers,
        cases_afterwards,
    )
    return [
        (slot, text, language, asked, value)
        for module in modules
        for (slot, language, asked), cases in module.CASES.items()
        for text, value in cases
    ]


@pytest.mark.parametrize(("slot", "text", "language", "asked", "value"), _listed())
def test_a_stranger_is_understood(slot: str, text: str, language: str, asked: str | None, value: str) -> None:
    assert read_slot(slot, text, language, asked) == value
