"""The French texts: one way of address throughout, French typography, and times as they are said in French."""

import re
from datetime import date

import pytest

from agent.classify.analysis import Window
from agent.dialog.acts import Introduce, NotNow, Summary
from tests.unit.dialog.examples import FULL, MUNICH, SATURDAY, SATURDAY_MORNING
from tests.unit.dialog.said import EVERYTHING_SAID, WORDINGS, write

FORMAL = re.compile(r"(?<!rendez-)\b(?:vous|votre|vos)\b|\b(?!rendez\b|chez\b|assez\b)\w+ez\b", re.IGNORECASE)
INFORMAL = re.compile(r"\b(?:tu|te|toi|ton|ta|tes)\b|\bt’", re.IGNORECASE)
WRONG_SIGNS = re.compile(
    r" [:;?!»]|« |«\S|\S[:;?!»]|'"
)  # French sets blanks that do not break, and no straight apostrophe
OUTSIDE_OUR_WORDS = re.compile(r"https?://\S+|-- \n.*", re.DOTALL)
THANKS = "Merci pour votre message"


@pytest.mark.parametrize("is_letter", [True, False])
def test_french_is_formal_or_informal_and_never_both(is_letter: bool) -> None:
    for act in EVERYTHING_SAID:
        for turn in range(3):
            formal = write(act, language="fr", is_letter=is_letter, turn=turn).text
            friendly = write(act, language="fr", is_letter=is_letter, turn=turn, informal=True).text
            assert not INFORMAL.search(formal), formal
            assert not FORMAL.search(friendly), friendly


@pytest.mark.parametrize("informal", [False, True])
def test_signs_of_two_parts_and_quotation_marks_keep_their_blank_on_the_line(informal: bool) -> None:
    for act in EVERYTHING_SAID:
        for turn in range(3):
            text = write(act, language="fr", turn=turn, informal=informal).text
            assert not WRONG_SIGNS.search(OUTSIDE_OUR_WORDS.sub("", text)), text


def test_the_notice_says_what_writes_for_whom_and_that_a_person_can_be_had() -> None:
    for informal in (False, True):
        notice = write(Introduce(), language="fr", is_letter=False, informal=informal).said
        assert all(words in notice for words in ("assistant automatique", "Halden", "un humain"))


@pytest.mark.parametrize("turn", range(3))
def test_only_the_first_letter_thanks_for_the_message(turn: int) -> None:
    assert THANKS in write(Introduce(), language="fr", turn=turn).text
    for act in EVERYTHING_SAID:
        assert isinstance(act, Introduce) or THANKS not in write(act, language="fr", turn=turn).text


@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("informal", [False, True])
def test_a_summary_asks_one_question_and_names_dealer_town_car_and_day(turn: int, informal: bool) -> None:
    summary = Summary(FULL, "Fjord", (SATURDAY_MORNING,), MUNICH, ask_name=True, ask_contact="phone")
    said = write(summary, language="fr", turn=turn, informal=informal).said
    assert said.count("?") == 1
    question = said[: said.index("?")].rsplit("\n", 1)[-1]
    assert "Autohaus Isar (München)" in question
    assert "transmett" in question
    assert "Halden Fjord" in said
    assert "samedi 14 mars 2026, de 9\u00a0h à 12\u00a0h" in said


WINDOWS = {
    Window(): "à tout moment",
    SATURDAY: "le samedi 14 mars 2026",
    Window(date(2026, 3, 1), date(2026, 3, 1), (), "10:30", "10:30"): "le dimanche 1er mars 2026, vers 10 h 30",
    Window(date(2026, 7, 6), date(2026, 8, 1)): "du lundi 6 juillet 2026 au samedi 1er août 2026",
    Window(date_from=date(2026, 7, 6)): "à partir du lundi 6 juillet 2026",
    Window(date_to=date(2026, 11, 30), time_to="15:00"): "jusqu’au lundi 30 novembre 2026, jusqu’à 15 h",
    Window(weekdays=(1, 3), time_from="18:00"): "le lundi et le mercredi, à partir de 18 h",
    Window(weekdays=(1, 2, 3, 4, 5), time_from="00:00", time_to="08:05"): "du lundi au vendredi, de 0 h à 8 h 05",
}


@pytest.mark.parametrize(("window", "words"), WINDOWS.items(), ids=WINDOWS.values())
def test_a_window_reads_well_in_french(window: Window, words: str) -> None:
    assert WORDINGS["fr"].describe_window(window).replace("\u00a0", " ") == words


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    for turn in range(3):
        assert "1er mai 2026" in write(NotNow(date(2026, 5, 1)), language="fr", turn=turn).said
        assert "11 mai 2026" in write(NotNow(date(2026, 5, 11)), language="fr", turn=turn).said


@pytest.mark.parametrize(
    ("name", "formal", "friendly"),
    [
        (None, "Bonjour,", "Bonjour,"),
        ("Claire Dupont", "Bonjour Claire Dupont,", "Bonjour Claire,"),
        ("Mme Claire Dupont", "Bonjour Mme Claire Dupont,", "Bonjour Claire,"),
        ("Mme Dupont", "Bonjour Mme Dupont,", "Bonjour Mme Dupont,"),
    ],
)
def test_a_french_letter_greets_by_name(name: str | None, formal: str, friendly: str) -> None:
    for informal, salutation in ((False, formal), (True, friendly)):
        text = write(Introduce(), language="fr", name=name, informal=informal, hour=9).text
        assert text.startswith(f"{salutation}\n\nMerci")


def test_an_evening_letter_says_bonsoir() -> None:
    assert write(Introduce(), language="fr", hour=21).text.startswith("Bonsoir,\n")


def test_a_price_is_written_as_in_french() -> None:
    assert WORDINGS["fr"].describe_euro(41900) == "41\u202f900\u00a0€"
