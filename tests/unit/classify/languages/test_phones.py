"""Phone numbers in six languages: of the country that is stated, and numbers of other matters that are none."""

import pytest

from tests.unit.classify.languages.phone_cases import DUTCH, FRENCH, ITALIAN, POLISH, SPANISH, TURKISH
from tests.unit.classify.languages.reading import read_slots

BY_LANGUAGE = {"fr": FRENCH, "it": ITALIAN, "es": SPANISH, "nl": DUTCH, "pl": POLISH, "tr": TURKISH}
CASES = [(language, text, number) for language, cases in BY_LANGUAGE.items() for text, number in cases]


@pytest.mark.parametrize(("language", "text", "number"), CASES)
def test_a_phone_number_is_read_in_the_plan_of_its_country(language: str, text: str, number: str) -> None:
    assert read_slots(text, language).get("phone", "-") == number
