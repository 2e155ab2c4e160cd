"""Who writes and from where, beside colleagues, bosses, dealers, places of work and larger towns nearby."""

import pytest

from tests.unit.classify.languages.reading import read_slots
from tests.unit.classify.languages.who_cases import NAMES, TOWNS


@pytest.mark.parametrize(("language", "asked", "text", "said"), TOWNS)
def test_home_is_told_from_the_other_towns_of_a_message(language: str, asked: str, text: str, said: str) -> None:
    slots = read_slots(text, language, asked or None)
    assert slots.get("place", "-") == said.partition(" | ")[2]


@pytest.mark.parametrize(("language", "asked", "text", "said"), NAMES)
def test_the_writer_is_told_from_everybody_else(language: str, asked: str, text: str, said: str) -> None:
    slots = read_slots(text, language, asked or None)
    assert slots.get("name", "-") == said.partition(" | ")[0]
