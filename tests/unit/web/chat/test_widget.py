"""The widget's file: all languages complete, small, and with nothing in it that a strict page would refuse."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from agent.bootstrap.brand import DEMO_BRAND, BrandFiles, load_catalogue
from agent.web.chat.widget import load_chat_texts, render_widget

TEXTS = load_chat_texts()
BRAND = load_catalogue(BrandFiles(DEMO_BRAND)).brand
SCRIPT = render_widget(BRAND, TEXTS)


def list_keys(words: Any, path: str = "") -> Iterator[str]:
    if isinstance(words, dict):
        for key, below in words.items():
            yield from list_keys(below, f"{path}/{key}")
    elif isinstance(words, list):
        for number, below in enumerate(words):
            yield from list_keys(below, f"{path}/{number}")
    else:
        assert isinstance(words, str) and words.strip()
        yield path


def test_the_widget_speaks_every_language_of_the_conversation() -> None:
    assert set(TEXTS) == {"de", "en", "es", "fr", "it", "nl", "pl", "tr"}


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_no_word_is_missing_in_any_language(language: str) -> None:
    assert sorted(list_keys(TEXTS[language]["widget"])) == sorted(list_keys(TEXTS["de"]["widget"]))


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_only_the_brand_is_filled_in(language: str) -> None:
    assert set(re.findall(r"\{(\w*)\}", json.dumps(TEXTS[language]["widget"]))) == {"brand"}


def test_the_page_of_the_demo_has_both_languages() -> None:
    assert sorted(list_keys(TEXTS["de"]["page"])) == sorted(list_keys(TEXTS["en"]["page"]))


def test_brand_words_and_looks_are_filled_in() -> None:
    assert '"SETUP"' not in SCRIPT
    assert '"STYLE"' not in SCRIPT
    assert BRAND.name in SCRIPT and "Probefahrt" in SCRIPT and ":host" in SCRIPT


def test_a_page_pays_little_for_the_widget() -> None:
    assert len(SCRIPT.encode()) < 40_000
    assert len(render_widget(BRAND, {}).encode()) < 25_000


@pytest.mark.parametrize(
    "forbidden", ["innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "document.write", "cookie="]
)
def test_no_text_can_become_markup_or_code(forbidden: str) -> None:
    assert forbidden not in SCRIPT
