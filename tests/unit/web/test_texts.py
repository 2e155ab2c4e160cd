"""The words of the pages: complete in both languages, and chosen by what the browser prefers."""

from collections.abc import Iterator
from typing import Any

import pytest

from agent.classify.analysis import Intent, Signal, Slots, Topic
from agent.dialog.conversation import State
from agent.dialog.decide import RULES
from agent.intake.screening import RULES as SCREENING_RULES
from agent.web.texts import LANGUAGES, choose_language, find_sentence, load_texts

TEXTS = load_texts()
RECORDED_BESIDE_THE_TABLE = ("ask", "summarise", "choose_model", "outside", "too_late", "too_many_replies")


def list_keys(words: Any, path: str = "") -> Iterator[str]:
    if not isinstance(words, dict):
        yield path
        return
    for key, below in words.items():
        yield from list_keys(below, f"{path}/{key}")


def test_both_languages_have_the_same_texts() -> None:
    assert sorted(list_keys(TEXTS["de"])) == sorted(list_keys(TEXTS["en"]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_of_the_dialogue_is_explained(language: str) -> None:
    names = {rule.name for rule in RULES} | set(RECORDED_BESIDE_THE_TABLE)
    assert names <= TEXTS[language]["rules"].keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_of_the_screening_is_explained(language: str) -> None:
    assert {rule.name for rule in SCREENING_RULES} == TEXTS[language]["screening"].keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_understood_has_a_name(language: str) -> None:
    texts = TEXTS[language]
    assert {str(intent) for intent in Intent} == texts["intents"].keys()
    assert {str(signal) for signal in Signal} == texts["signals"].keys()
    assert {str(topic) for topic in Topic} == texts["topics"].keys()
    assert {str(state) for state in State} == texts["states"].keys()
    assert set(Slots.__dataclass_fields__) <= texts["slots"].keys()


def test_a_rule_with_its_reason_is_explained_by_the_rule() -> None:
    assert find_sentence(TEXTS["en"]["rules"], "person_complaint") == "A person is wanted or needed."
    assert find_sentence(TEXTS["en"]["rules"], "too_late").startswith("A yes, but")


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("de-DE,de;q=0.9,en;q=0.8", "de"),
        ("en-GB,en;q=0.9,de;q=0.8", "en"),
        ("fr, de;q=0.3, en;q=0.7", "en"),
        ("fr", "en"),
        ("de;q=0, en;q=0.1", "en"),
        ("de;q=much, *", "en"),
        ("", "en"),
    ],
)
def test_the_language_is_the_one_that_the_browser_likes_best(accepted: str, language: str) -> None:
    assert choose_language(None, accepted) == language


def test_a_chosen_language_beats_the_browsers() -> None:
    assert choose_language("de", "en") == "de"
    assert choose_language("xx", "de") == "de"
