"""The texts of every act: whole in every language and way of address, and never twice the same in a row."""

import re
from typing import Any

import pytest

from agent.classify.answers import read_confirmation
from agent.classify.human_wish import read_wish_for_human
from agent.classify.wording import Wording as Words
from agent.dialog import acts
from agent.dialog.acts import Act, ClosingNote, Introduce, Reminder, Summary, WakeUp
from agent.dialog.texts import CHAT, SELDOM, act_name, worded_acts
from tests.unit.dialog.examples import FULL, MUNICH, SATURDAY, SATURDAY_MORNING
from tests.unit.dialog.said import EVERYTHING_SAID, INFORMAL, WORDINGS, both_languages, every_language, write

UNSOUND = re.compile(r"None|\{\{|\{%|\{#|#\}|\n\n\n|\S {2,}\S| [,.;?!]|\(\)|„“|“”|«»|,,|\.\.|: \.|[?!]\.|!.*!")
SENTENCE = re.compile(r"[.?!](?=\s|$)")
QUOTED = re.compile(r'[„“«‘"]\s?([^„“”«»‘’"]+?)\s?[“”»’"]')
LONGEST_ON_CHAT = 3  # sentences; the notice and the summary stand apart


def test_the_acts_rendered_here_are_all_there_are() -> None:
    assert {act_name(act) for act in EVERYTHING_SAID} == {act_name(cls) for cls in worded_acts()}


@every_language
@pytest.mark.parametrize("informal", [False, True])
def test_every_wording_is_whole(informal: bool, language: str) -> None:
    for act in EVERYTHING_SAID:
        for turn in range(3):
            for is_letter in (True, False):
                occasion: dict[str, Any] = {
                    "is_letter": is_letter,
                    "turn": turn,
                    "name": "Eva Maier",
                    "informal": informal,
                }
                text = write(act, language=language, **occasion).text
                assert text.strip()
                assert not UNSOUND.search(text), text
                assert not re.search(r"^[–-] *$", text, re.MULTILINE), text
                assert not re.search(r"  |\n[ \t]", text.replace("-- \n", "")), text


@every_language
@pytest.mark.parametrize("is_letter", [True, False])
def test_what_comes_again_is_said_in_three_ways(is_letter: bool, language: str) -> None:
    for act in EVERYTHING_SAID:
        ways = min(3, SELDOM.get(act_name(act), 3))
        said = {write(act, language=language, is_letter=is_letter, turn=turn).said for turn in range(ways)}
        assert len(said) == ways, said


@every_language
def test_a_chat_is_short(language: str) -> None:
    for act in EVERYTHING_SAID:
        if not isinstance(act, Summary | Reminder | ClosingNote | WakeUp):
            for turn in range(3):
                said = write(act, language=language, is_letter=False, turn=turn).said
                assert len(SENTENCE.findall(said)) <= LONGEST_ON_CHAT + 1, said
                assert len(said) <= 420, said
                assert "\n–" not in said


@every_language
def test_every_act_that_a_chat_words_otherwise_is_one(language: str) -> None:
    for name in WORDINGS[language].texts:
        assert not name.endswith(CHAT) or name.removesuffix(CHAT) in WORDINGS[language].texts


def test_an_english_text_holds_no_german_and_a_german_one_no_english() -> None:
    for act in EVERYTHING_SAID:
        for turn in range(3):
            german = write(act, is_letter=False, turn=turn).said
            english = write(act, is_letter=False, turn=turn, language="en").said
            assert not re.search(r"\b(?:the|you|your|and|please)\b", german), german
            assert not re.search(r"\b(?:Sie|und|die|der|bitte|nicht|ein)\b", english), english


def test_german_is_formal_or_informal_and_never_both() -> None:
    for act in EVERYTHING_SAID:
        for turn in range(3):
            formal = write(act, turn=turn).text
            friendly = write(act, turn=turn, informal=True, name="Eva Maier").text
            assert not re.search(r"\b(?:du|dir|dich|dein\w*|euch|euer)\b", formal, re.IGNORECASE), formal
            assert not re.search(r"\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b", friendly), friendly


def test_a_language_without_an_informal_address_stays_as_it_is() -> None:
    assert INFORMAL["en"].texts == WORDINGS["en"].texts


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_a_german_letter_goes_on_in_lower_case_after_its_salutation(act: Act) -> None:
    by_us = isinstance(act, Reminder | ClosingNote | WakeUp)
    for informal, salutation in ((False, "Guten Tag Dr. Eva Maier,"), (True, "Hallo Eva,")):
        for said in [(act,)] if by_us else [(act,), (Introduce(), act)]:
            for turn in range(3):
                told: dict[str, Any] = {"answers": not by_us, "turn": turn, "informal": informal}
                greeting, first, *_ = write(*said, name="Dr. Eva Maier", **told).text.split("\n\n")
                assert greeting == salutation
                assert first[0].islower(), first


@both_languages
@pytest.mark.parametrize("turn", range(3))
def test_only_the_first_letter_thanks_for_the_message(turn: int, language: str) -> None:
    thanks = {"de": "Dank für Ihre Nachricht", "en": "Thank you for your message"}[language]
    assert thanks in write(Introduce(), language=language, turn=turn).text
    for act in EVERYTHING_SAID:
        assert isinstance(act, Introduce) or thanks not in write(act, language=language, turn=turn).text


@pytest.mark.parametrize(
    ("hour", "german", "english"),
    [
        (None, "Guten Tag", "Hello"),
        (8, "Guten Morgen", "Good morning"),
        (14, "Guten Tag", "Good afternoon"),
        (21, "Guten Abend", "Good evening"),
        (2, "Guten Abend", "Good evening"),
    ],
)
def test_a_letter_greets_by_name_and_by_the_time_of_day(hour: int | None, german: str, english: str) -> None:
    act = Introduce()
    assert write(act, hour=hour, name="Frau Kunz").text.startswith(f"{german} Frau Kunz,\n")
    assert write(act, hour=hour, language="en").text.startswith(f"{english},\n")


@every_language
@pytest.mark.parametrize("informal", [False, True])
def test_the_words_that_people_are_told_to_answer_with_are_understood(informal: bool, language: str) -> None:
    notice = write(Introduce(), language=language, informal=informal, is_letter=False).said
    assert read_wish_for_human(Words(QUOTED.findall(notice)[-1], language)), notice
    summary = Summary(FULL, "Fjord", (SATURDAY,), MUNICH, ask_name=False, ask_contact=None)
    for act in (summary, acts.AskConfirmationAgain(), acts.ConsentRefused(MUNICH), acts.ConsentRefused(None)):
        for turn in range(3):
            for is_letter in (True, False):
                told = write(act, language=language, informal=informal, turn=turn, is_letter=is_letter).said
                found = read_confirmation(Words(QUOTED.findall(told)[-1], language), changes=False)
                assert [one.value for one in found] == ["yes"], told


@every_language
def test_a_time_is_read_back_in_the_prospect_s_words_and_as_a_date(language: str) -> None:
    summary = Summary(FULL, "Fjord", (SATURDAY_MORNING, SATURDAY), MUNICH, ask_name=False, ask_contact=None)
    spoken = ((SATURDAY_MORNING, "early on Saturday"),)
    for is_letter in (True, False):
        said = write(summary, language=language, is_letter=is_letter, spoken=spoken).said
        words, date = said.split("early on Saturday")
        assert words[-1] in '„“«‘"\u202f\u00a0'
        assert "2026" in date
        assert said.count("2026") == 2


@pytest.mark.parametrize("hour", [None, 3, 9, 12, 15, 19, 23])
@every_language
def test_every_greeting_is_one_line(hour: int | None, language: str) -> None:
    for name in (None, "Eva Maier"):
        for informal in (False, True):
            told: dict[str, Any] = {"informal": informal, "name": name, "hour": hour}
            greeting = write(Introduce(), language=language, **told).text.split("\n\n")[0]
            assert "\n" not in greeting
            assert ("Eva" in greeting) is bool(name)
