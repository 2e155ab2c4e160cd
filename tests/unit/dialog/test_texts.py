"""The texts of every act: complete in both languages, whole, and never twice the same in a row."""

import re

import pytest

from agent.dialog.acts import (
    Act,
    ClosingNote,
    Introduce,
    Reminder,
)
from agent.dialog.wording import act_name
from tests.unit.dialog.said import (
    EVERYTHING_SAID,
    WORDINGS,
    both_languages,
    write,
)

ONCE_ONLY = {  # never twice in a row: they end something, or stand beside a question that has two wordings
    "introduce", "notice", "closed", "closing_note", "reminder", "handed_over", "person_will_answer", "consent_refused",
    "unknown_model", "unknown_postcode", "not_offered", "dates_disagree", "dates_passed",
    "window", "summary_wish", "summary_contact",
}  # fmt: skip


def act_classes() -> set[str]:
    return {act_name(cls) for cls in map(_blank, Act.__subclasses__())}


def _blank(cls: type[Act]) -> Act:
    return object.__new__(cls)


@both_languages
def test_every_act_has_a_text_and_every_text_an_act(language: str) -> None:
    texts = {name.removeprefix("replies/") for name in WORDINGS[language].texts if name.startswith("replies/")}
    assert texts - {"notice", "window", "summary_wish", "summary_contact"} == act_classes()


def test_the_acts_rendered_here_are_all_there_are() -> None:
    assert {act_name(act) for act in EVERYTHING_SAID} == act_classes()


def test_both_languages_have_the_same_texts_and_the_same_wordings() -> None:
    german, english = WORDINGS["de"], WORDINGS["en"]
    assert {name: german.variants(name) for name in german.templates} == {
        name: english.variants(name) for name in english.templates
    }


@both_languages
def test_what_can_be_said_twice_in_a_row_has_two_wordings(language: str) -> None:
    wording = WORDINGS[language]
    single = {name.removeprefix("replies/") for name in wording.texts if wording.variants(name) < 2}
    assert {name for name in single if "/" not in name} == ONCE_ONLY


@both_languages
@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_every_wording_is_whole(act: Act, language: str) -> None:
    for turn in (0, 1):
        for is_letter in (True, False):
            text = write(act, language=language, is_letter=is_letter, turn=turn, name="Eva Maier").text
            assert text.strip()
            assert not re.search(r"None|\{\{|\{%|\n\n\n|\S {2,}\S| [,.;?!]|\(\)|„“|“”|,,|\.\.|: \.", text), text
            assert not re.search(r"^[–-] *$", text, re.MULTILINE), text


@both_languages
@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_no_wording_is_said_twice_in_a_row(act: Act, language: str) -> None:
    if act_name(act) not in ONCE_ONLY:
        assert write(act, language=language, turn=2).said != write(act, language=language, turn=3).said


def test_an_english_text_holds_no_german_and_a_german_one_no_english() -> None:
    for act in EVERYTHING_SAID:
        german, english = write(act, is_letter=False).said, write(act, is_letter=False, language="en").said
        assert not re.search(r"\b(?:the|you|your|and|please)\b", german), german
        assert not re.search(r"\b(?:Sie|und|die|der|bitte|nicht|ein)\b", english), english


def test_german_is_formal() -> None:
    for act in EVERYTHING_SAID:
        assert not re.search(r"\b(?:du|dir|dich|dein\w*|euch|euer)\b", write(act).text, re.IGNORECASE)


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_a_german_letter_goes_on_in_lower_case_after_its_salutation(act: Act) -> None:
    by_us = isinstance(act, Reminder | ClosingNote)
    for acts in [(act,)] if by_us else [(act,), (Introduce(), act)]:
        letter = write(*acts, name="Dr. Eva Maier", answers=not by_us).text
        salutation, first, *_ = letter.split("\n\n")
        assert salutation == "Guten Tag Dr. Eva Maier,"
        assert first[0].islower()
