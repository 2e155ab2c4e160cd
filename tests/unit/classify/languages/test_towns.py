"""Towns, postcodes and countries in six languages, with cases and suffixes; and the numbers and words that are none."""

import pytest

from tests.unit.classify.languages.reading import read_slots
from tests.unit.classify.languages.town_cases import DUTCH, FRENCH, ITALIAN, POLISH, SPANISH, TURKISH

BY_LANGUAGE = {"fr": FRENCH, "it": ITALIAN, "es": SPANISH, "nl": DUTCH, "pl": POLISH, "tr": TURKISH}
CASES = [(language, text, places) for language, cases in BY_LANGUAGE.items() for text, places in cases]


@pytest.mark.parametrize(("language", "text", "places"), CASES)
def test_a_place_is_read_as_written(language: str, text: str, places: str) -> None:
    slots = read_slots(text, language)
    assert " | ".join(slots.get(slot, "-") for slot in ("postcode", "place", "country")) == places
