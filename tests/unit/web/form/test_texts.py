"""The words of the public pages are complete in every language."""

from typing import Any

import pytest

from agent.llm.prompts import load_wordings
from agent.web.texts import load_part


def gather_keys(words: Any, above: str = "") -> set[tuple[str, int]]:
    """Every key with the number of places that its text leaves open."""
    if not isinstance(words, dict):
        return {(above, str(words).count("%(") + str(words).count("%s"))}
    return {key for name, inner in words.items() for key in gather_keys(inner, f"{above}.{name}")}


@pytest.mark.parametrize("part", ["form", "link"])
def test_every_language_says_everything(part: str) -> None:
    texts = load_part(part)
    assert set(texts) == set(load_wordings())
    for language, words in texts.items():
        assert gather_keys(words) == gather_keys(texts["de"]), language
