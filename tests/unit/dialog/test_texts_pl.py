"""The Polish texts: formal or informal and never both, for every gender, and with the endings that a calendar needs."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from agent.classify.analysis import Window
from agent.dialog.acts import Act, AskSlots, ClosingNote, HandedOver, Introduce, NotNow, Reminder, Summary, WakeUp
from agent.dialog.texts import act_name
from tests.unit.dialog.examples import BRAND, FULL, MUNICH, SATURDAY, SATURDAY_MORNING
from tests.unit.dialog.said import EVERYTHING_SAID, WORDINGS, write

FORMAL = re.compile(r"\bPaństw\w*|\bPan(?:i|a|u|em|ią)?\b|\b[Pp]roszę (?:\w+ ){0,3}?\w+ć\b")
INFORMAL = re.compile(
    r"\b(?:ty|ci|cię|ciebie|tobie|tobą|two\w{1,4}|twój|możesz|chcesz|wolisz|piszesz|pytasz|napisz|odpisz|odpowiedz|podaj|"
    r"dopisz|pamiętaj|zabierz|zapytaj|zgadzasz)\b",
    re.IGNORECASE,
)
GENDERED = re.compile(r"\b\w+[aąeęiuy]ł(?:em|am|eś|aś)\b|/(?:a|ka|y)\b|\(a\)")  # "zapisałem", "zrobiłaś", "klient/ka"
FOREIGN = re.compile(r"\b(?:the|you|and|please|your|Sie|und|die|bitte|nicht|oder)\b")
STRAIGHT_QUOTES = re.compile(r"[\"'“]")
BY_US = Reminder | ClosingNote | WakeUp
THANKS = "dziękuję za wiadomość"


def written(act: Act, **told: Any) -> str:
    """A Polish reply to a prospect without a name, without the brand's imprint."""
    brand = replace(BRAND, legal_name="Halden Polska sp. z o.o.", imprint="ul. Portowa", privacy_url=None)
    return write(act, language="pl", brand=brand, answers=not isinstance(act, BY_US), **told).text


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_polish_is_formal_or_informal_and_never_both(act: Act) -> None:
    for turn in range(3):
        for is_letter in (True, False):
            formal = written(act, turn=turn, is_letter=is_letter)
            friendly = written(act, turn=turn, is_letter=is_letter, informal=True)
            assert not INFORMAL.search(formal), formal
            assert not FORMAL.search(friendly), friendly


@pytest.mark.parametrize("informal", [False, True])
@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_a_polish_text_fits_every_gender_and_holds_no_other_language(act: Act, informal: bool) -> None:
    for turn in range(3):
        for is_letter in (True, False):
            said = written(act, turn=turn, is_letter=is_letter, informal=informal)
            assert not GENDERED.search(said), said
            assert not FOREIGN.search(said), said
            assert not STRAIGHT_QUOTES.search(said), said


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_a_polish_letter_goes_on_in_lower_case_and_a_chat_begins_with_a_capital(act: Act) -> None:
    for informal, salutation in ((False, "Dzień dobry,"), (True, "Cześć,")):
        for turn in range(3):
            greeting, first, *_ = written(act, turn=turn, informal=informal).split("\n\n")
            assert greeting == salutation
            assert first[0].islower(), first
            assert not written(act, turn=turn, informal=informal, is_letter=False)[0].islower()


@pytest.mark.parametrize("turn", range(3))
def test_only_the_first_polish_letter_thanks_for_the_message(turn: int) -> None:
    assert THANKS in written(Introduce(), turn=turn)
    for act in EVERYTHING_SAID:
        assert isinstance(act, Introduce) or THANKS not in written(act, turn=turn)


def test_a_polish_notice_says_that_an_automatic_assistant_writes() -> None:
    for informal in (False, True):
        notice = written(Introduce(), is_letter=False, informal=informal)
        assert all(words in notice for words in ("automatyczny asystent", "Halden", "„człowiek”"))


@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("informal", [False, True])
def test_a_polish_summary_asks_one_question_and_names_dealer_town_car_and_day(turn: int, informal: bool) -> None:
    summary = Summary(FULL, "Fjord", (SATURDAY_MORNING,), MUNICH, ask_name=True, ask_contact="phone")
    said = write(summary, language="pl", turn=turn, informal=informal).said
    assert said.count("?") == 1
    question = said[: said.index("?")].rsplit("\n", 1)[-1]
    assert "dealerowi Autohaus Isar (München)" in question
    assert "przekaza" in question
    assert "Halden Fjord" in said
    assert "sobota, 14 marca 2026, od 9:00 do 12:00" in said


def test_a_town_that_stands_in_the_dealer_s_name_is_not_said_twice() -> None:
    dealer = replace(MUNICH, name="Autohaus München")
    summary = Summary(FULL, "Fjord", (SATURDAY,), dealer, ask_name=False, ask_contact=None)
    assert "dealerowi Autohaus München?" in write(summary, language="pl").said


def test_a_town_is_not_repeated_with_an_ending_that_does_not_fit() -> None:
    for turn in range(3):
        said = write(AskSlots(("postcode",), place="Krakowie"), language="pl", turn=turn).said
        assert "Krakowie" not in said
        assert "miejscowoś" in said


@pytest.mark.parametrize(
    ("hour", "salutation"),
    [(None, "Dzień dobry"), (8, "Dzień dobry"), (14, "Dzień dobry"), (19, "Dobry wieczór"), (1, "Dobry wieczór")],
)
def test_a_polish_letter_greets_by_name_and_by_the_time_of_day(hour: int | None, salutation: str) -> None:
    assert written(Introduce(), hour=hour, name="Anna Kowalska").startswith(f"{salutation}, Anna Kowalska,\n")
    assert written(Introduce(), hour=hour, name="Anna Kowalska", informal=True).startswith("Cześć, Anna,\n")


@pytest.mark.parametrize(
    ("name", "called"),
    [("Dr Anna Kowalska", "Anna"), ("mgr inż. Piotr Lis", "Piotr"), ("Pani Kowalska", "Pani Kowalska"), ("Ola", "Ola")],
)
def test_an_informal_polish_letter_calls_people_by_their_first_name(name: str, called: str) -> None:
    assert written(Introduce(), name=name, informal=True).startswith(f"Cześć, {called},\n")


WINDOWS = {
    Window(): "w dowolnym czasie",
    SATURDAY: "sobota, 14 marca 2026",
    SATURDAY_MORNING: "sobota, 14 marca 2026, od 9:00 do 12:00",
    Window(date(2026, 3, 14), date(2026, 3, 15)): "od 14 marca 2026 (sobota) do 15 marca 2026 (niedziela)",
    Window(date_from=date(2026, 7, 6)): "od 6 lipca 2026 (poniedziałek)",
    Window(date_to=date(2026, 11, 30), time_to="15:00"): "do 30 listopada 2026 (poniedziałek), do 15:00",
    Window(weekdays=(7,)): "w niedziele",
    Window(weekdays=(2, 3), time_from="18:00"): "we wtorki i w środy, od 18:00",
    Window(weekdays=(1, 2, 3, 4, 5), time_from="00:00", time_to="08:05"): "od poniedziałku do piątku, od 0:00 do 8:05",
    Window(time_from="10:30", time_to="10:30"): "około 10:30",
}


@pytest.mark.parametrize(("window", "words"), WINDOWS.items(), ids=WINDOWS.values())
def test_a_window_reads_well_in_polish(window: Window, words: str) -> None:
    assert WORDINGS["pl"].describe_window(window) == words


def test_the_day_on_which_we_write_again_stands_in_the_case_that_its_preposition_asks_for() -> None:
    said = [
        write(NotNow(date(2026, 5, 4) + timedelta(days=days)), language="pl", turn=days).said.split(" maja 2026")[0]
        for days in range(7)
    ]
    endings = ["w poniedziałek, 4", "we wtorek, 5", "w środę, 6", "w czwartek, 7", "w piątek, 8", "w sobotę, 9"]
    assert all(text.endswith(ending) for text, ending in zip(said, [*endings, "w niedzielę, 10"], strict=True))


def test_whoever_asked_for_a_call_is_told_that_the_dealer_calls() -> None:
    for is_letter in (True, False):
        assert "zadzwoni" in written(HandedOver(MUNICH, callback=True), is_letter=is_letter)
        assert "zadzwoni" not in written(HandedOver(MUNICH, callback=False), is_letter=is_letter)


def test_a_polish_price_has_a_blank_in_its_thousands_and_the_euro_behind_it() -> None:
    assert WORDINGS["pl"].describe_euro(41900) == "41\xa0900\xa0€"
