"""The writer's own name in six languages: introduced, signed, in a form; and the ordinary words that are none."""

import pytest

from tests.unit.classify.languages.mixed_cases import MIXED
from tests.unit.classify.languages.people_cases import DUTCH, FRENCH, ITALIAN, POLISH, SPANISH, TURKISH
from tests.unit.classify.languages.reading import read_slots

BY_LANGUAGE = {"fr": FRENCH, "it": ITALIAN, "es": SPANISH, "nl": DUTCH, "pl": POLISH, "tr": TURKISH}
CASES = [(language, text, name) for language, cases in BY_LANGUAGE.items() for text, name in cases]


@pytest.mark.parametrize(("language", "text", "name"), CASES)
def test_the_writers_own_name_is_read_as_signed(language: str, text: str, name: str) -> None:
    assert read_slots(text, language).get("name", "-") == name


@pytest.mark.parametrize(("language", "text", "said"), MIXED)
def test_who_writes_and_from_where_is_read_together(language: str, text: str, said: str) -> None:
    slots = read_slots(text, language)
    assert " | ".join(slots.get(slot, "-") for slot in ("name", "postcode", "place", "country")) == said
