"""The Dutch texts: "u" or "je" and never both, in Dutch alone, and with times as they are said in Dutch."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from agent.classify.analysis import Window
from agent.dialog.acts import Act, AskSlots, Introduce, NotOffered, Summary
from agent.dialog.texts import act_name
from tests.unit.dialog.examples import BRAND, FULL, MUNICH, SATURDAY, SATURDAY_MORNING
from tests.unit.dialog.said import EVERYTHING_SAID, WORDINGS, write

FORMAL = re.compile(r"\b(?:u|uw|uzelf|alstublieft)\b", re.IGNORECASE)
INFORMAL = re.compile(r"\b(?:je|jij|jou|jouw|jullie|alsjeblieft)\b", re.IGNORECASE)
AGREEMENT = re.compile(r"\bje (?:bereikt|vindt|leest)\b|\b(?:wilt|kunt|hoeft|hebt|vindt|bereikt|leest) je\b")
FOREIGN = re.compile(r"\b(?:the|you|and|please|your|Sie|und|bitte|nicht|oder|vous|pour)\b")
STRAIGHT_SIGNS = re.compile(r"['\"„]")
CAPITAL_AFTER_COLON = re.compile(r": (?:Wat|Welk|Welke|Op|Wanneer|Met|In|De|Het|Kunt|Kun)\b")
THANKS = {False: "Hartelijk dank voor uw bericht", True: "Bedankt voor je bericht"}


def said_in_dutch(act: Act, informal: bool = False, is_letter: bool = True) -> list[str]:
    """All three wordings of an act, without the brand's imprint."""
    brand = replace(BRAND, legal_name="Halden Nederland B.V.", imprint="Havenkade", privacy_url=None)
    occasion: dict[str, Any] = {"brand": brand, "informal": informal, "is_letter": is_letter}
    return [write(act, language="nl", turn=turn, **occasion).text for turn in range(3)]


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_dutch_is_formal_or_informal_and_never_both(act: Act) -> None:
    for is_letter in (True, False):
        for formal in said_in_dutch(act, is_letter=is_letter):
            assert not INFORMAL.search(formal), formal
        for friendly in said_in_dutch(act, informal=True, is_letter=is_letter):
            assert not FORMAL.search(friendly), friendly
            assert not AGREEMENT.search(friendly), friendly


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_a_dutch_text_holds_no_other_language_and_no_foreign_typography(act: Act) -> None:
    for informal in (False, True):
        for text in said_in_dutch(act, informal):
            assert not FOREIGN.search(text), text
            assert not STRAIGHT_SIGNS.search(text), text
            assert not CAPITAL_AFTER_COLON.search(text), text


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_a_dutch_letter_goes_on_with_a_capital_after_its_salutation(act: Act) -> None:
    for informal, salutation in ((False, "Goedendag,"), (True, "Hallo,")):
        for text in said_in_dutch(act, informal):
            greeting, first, *_ = text.split("\n\n")
            assert greeting == salutation
            assert first[0].isupper(), first


def test_the_notice_says_what_writes_for_whom_and_that_a_person_can_be_had() -> None:
    for informal in (False, True):
        notice = write(Introduce(), language="nl", is_letter=False, informal=informal).said
        assert all(words in notice for words in ("automatische assistent van Halden", "iemand van ons team"))


@pytest.mark.parametrize("informal", [False, True])
def test_only_the_first_letter_thanks_for_the_message(informal: bool) -> None:
    for act in EVERYTHING_SAID:
        for text in said_in_dutch(act, informal):
            assert (THANKS[informal] in text) is isinstance(act, Introduce), text


@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("informal", [False, True])
def test_a_summary_asks_one_question_and_names_dealer_town_car_and_day(turn: int, informal: bool) -> None:
    summary = Summary(FULL, "Fjord", (SATURDAY_MORNING,), MUNICH, ask_name=True, ask_contact="phone")
    said = write(summary, language="nl", turn=turn, informal=informal).said
    assert said.count("?") == 1
    question = said[: said.index("?")].rsplit("\n", 1)[-1]
    assert "Autohaus Isar in München" in question
    assert re.search(r"\b(?:doorgeef|doorgeven)\b", question)
    assert "Halden Fjord" in said
    assert "zaterdag 14 maart 2026, van 09:00 tot 12:00 uur" in said


@pytest.mark.parametrize("turn", range(3))
def test_a_town_needs_no_inflection_in_a_dutch_question(turn: int) -> None:
    said = write(AskSlots(("postcode",), "Den Haag"), language="nl", is_letter=False, turn=turn).said
    assert "Den Haag" in said
    assert said.count("?") == 1


@pytest.mark.parametrize("turn", range(3))
def test_what_is_not_offered_never_begins_a_dutch_sentence_in_lower_case(turn: int) -> None:
    said = write(NotOffered("Fjord", "colour", "blue", ("red",)), language="nl", turn=turn, is_letter=False).said
    assert said[0].isupper()
    assert "“blauw”" in said


WINDOWS = {
    Window(): "op elk moment",
    SATURDAY: "zaterdag 14 maart 2026",
    SATURDAY_MORNING: "zaterdag 14 maart 2026, van 09:00 tot 12:00 uur",
    Window(date(2026, 3, 14), date(2026, 3, 15)): "van zaterdag 14 maart 2026 tot en met zondag 15 maart 2026",
    Window(date_from=date(2026, 7, 6)): "vanaf maandag 6 juli 2026",
    Window(date_to=date(2026, 11, 30), time_to="15:00"): "tot en met maandag 30 november 2026, tot 15:00 uur",
    Window(weekdays=(7,)): "op zondag",
    Window(weekdays=(1, 3), time_from="18:00"): "op maandag en woensdag, vanaf 18:00 uur",
    Window(weekdays=(1, 2, 3, 4, 5)): "van maandag tot en met vrijdag",
    Window(time_from="10:30", time_to="10:30"): "rond 10:30 uur",
}


@pytest.mark.parametrize(("window", "words"), WINDOWS.items(), ids=WINDOWS.values())
def test_a_window_reads_well_in_dutch(window: Window, words: str) -> None:
    assert WORDINGS["nl"].describe_window(window) == words


@pytest.mark.parametrize(
    ("hour", "formal", "friendly"),
    [
        (None, "Goedendag", "Hallo"),
        (8, "Goedemorgen", "Goedemorgen"),
        (14, "Goedemiddag", "Hallo"),
        (21, "Goedenavond", "Goedenavond"),
        (2, "Goedenavond", "Goedenavond"),
    ],
)
def test_a_dutch_letter_greets_by_name_and_by_the_time_of_day(hour: int | None, formal: str, friendly: str) -> None:
    told: dict[str, Any] = {"language": "nl", "hour": hour}
    assert write(Introduce(), name="Eva de Vries", **told).text.startswith(f"{formal} Eva de Vries,\n")
    assert write(Introduce(), name="Eva de Vries", informal=True, **told).text.startswith(f"{friendly} Eva,\n")
    assert write(Introduce(), **told).text.startswith(f"{formal},\n")


def test_a_dutch_price_has_a_point_and_the_euro_before_it() -> None:
    assert WORDINGS["nl"].describe_euro(41900) == "€\xa041.900"
