"""What holds for the texts of every language but German and English, each held to its own words."""

import re

import pytest

from agent.classify.analysis import Window
from agent.dialog.acts import Act, Introduce, Summary
from agent.dialog.texts import act_name
from tests.unit.dialog.examples import FULL, MUNICH, SATURDAY_MORNING
from tests.unit.dialog.said import EVERYTHING_SAID, WORDINGS
from tests.unit.dialog.speech.dutch import DUTCH
from tests.unit.dialog.speech.french import FRENCH
from tests.unit.dialog.speech.italian import ITALIAN
from tests.unit.dialog.speech.polish import POLISH
from tests.unit.dialog.speech.spanish import SPANISH
from tests.unit.dialog.speech.speech import Speech
from tests.unit.dialog.speech.turkish import TURKISH

EVERY_SPEECH = (SPANISH, FRENCH, ITALIAN, DUTCH, POLISH, TURKISH)
WAYS = [(turn, is_letter) for turn in range(3) for is_letter in (True, False)]

every_speech = pytest.mark.parametrize("speech", EVERY_SPEECH, ids=lambda speech: speech.language)
every_act = pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
every_turn = pytest.mark.parametrize("turn", range(3))
formal_or_not = pytest.mark.parametrize("informal", [False, True])


@every_speech
@every_act
def test_a_text_is_formal_or_informal_and_never_both(act: Act, speech: Speech) -> None:
    for turn, is_letter in WAYS:
        formal = speech.written(act, turn=turn, is_letter=is_letter).text
        friendly = speech.written(act, turn=turn, is_letter=is_letter, informal=True).text
        assert [word for word in speech.informal.findall(formal) if word.lower() not in speech.not_informal] == [], (
            formal
        )
        for pattern in (speech.formal, *speech.unwanted_informal):
            assert not pattern.search(friendly), friendly


@every_speech
@every_act
@formal_or_not
def test_a_text_holds_no_other_language_and_no_foreign_sign(informal: bool, act: Act, speech: Speech) -> None:
    for turn, is_letter in WAYS:
        said = speech.written(act, turn=turn, is_letter=is_letter, informal=informal).text
        assert [pattern.pattern for pattern in speech.unwanted if pattern.search(said)] == [], said


@every_speech
@every_act
@formal_or_not
def test_a_letter_goes_on_after_its_greeting_as_the_language_does(informal: bool, act: Act, speech: Speech) -> None:
    for turn in range(3):
        greeting, first, *_ = speech.written(act, turn=turn, informal=informal).text.split("\n\n")
        assert greeting == speech.greetings[informal]
        begins = first.lstrip("¿¡«“”„")[0]
        assert begins.islower() if speech.goes_on_in_lower_case else not begins.islower(), first
        assert not speech.written(act, turn=turn, informal=informal, is_letter=False).text[0].islower()


@every_speech
@formal_or_not
def test_a_notice_says_what_writes_for_whom_and_that_a_person_can_be_had(informal: bool, speech: Speech) -> None:
    notice = speech.written(Introduce(), is_letter=False, informal=informal).said
    assert [words for words in speech.notice if words not in notice] == []


@pytest.mark.parametrize(
    ("speech", "hour", "formal", "friendly"), [(speech, *told) for speech in EVERY_SPEECH for told in speech.hours]
)
def test_a_letter_greets_by_name_and_by_the_time_of_day(
    speech: Speech, hour: int | None, formal: str, friendly: str
) -> None:
    nameless = formal.replace(", Eva Maier", "").replace(" Eva Maier", "")
    assert speech.written(Introduce(), hour=hour).text.startswith(f"{nameless}\n\n")
    assert speech.written(Introduce(), hour=hour, name="Eva Maier").text.startswith(f"{formal}\n\n")
    assert speech.written(Introduce(), hour=hour, name="Eva Maier", informal=True).text.startswith(f"{friendly}\n\n")


@pytest.mark.parametrize(
    ("speech", "name", "greeting"), [(speech, *told) for speech in EVERY_SPEECH for told in speech.called.items()]
)
def test_an_informal_letter_calls_people_by_their_first_name(speech: Speech, name: str, greeting: str) -> None:
    assert speech.written(Introduce(), name=name, informal=True).text.startswith(f"{greeting}\n\n")


@pytest.mark.parametrize("speech", [one for one in EVERY_SPEECH if one.thanks], ids=lambda speech: speech.language)
@every_turn
@formal_or_not
def test_only_the_first_letter_thanks_for_the_message(informal: bool, turn: int, speech: Speech) -> None:
    assert speech.thanks
    for act in EVERYTHING_SAID:
        text = speech.written(act, turn=turn, informal=informal).text
        assert (speech.thanks[informal] in text) is isinstance(act, Introduce), text


@pytest.mark.parametrize("speech", [one for one in EVERY_SPEECH if one.summary], ids=lambda speech: speech.language)
@every_turn
@formal_or_not
def test_a_summary_asks_one_question_and_names_dealer_town_car_and_day(
    informal: bool, turn: int, speech: Speech
) -> None:
    words = speech.summary
    assert words is not None
    summary = Summary(FULL, "Fjord", (SATURDAY_MORNING,), MUNICH, ask_name=True, ask_contact="phone")
    said = speech.written(summary, turn=turn, informal=informal).said
    assert said.count("?") == 1
    question = said[: said.index("?")].rsplit("\n", 1)[-1]
    assert words.dealer in question
    assert re.search(words.passing_on, question)
    assert "Halden Fjord" in said
    assert words.time in said


@pytest.mark.parametrize(
    ("speech", "window", "words"), [(speech, *told) for speech in EVERY_SPEECH for told in speech.windows.items()]
)
def test_a_window_reads_well(speech: Speech, window: Window, words: str) -> None:
    assert WORDINGS[speech.language].describe_window(window) == words


@every_speech
def test_a_price_is_written_as_the_language_does(speech: Speech) -> None:
    assert WORDINGS[speech.language].describe_euro(41900) == speech.price
