"""What is particular to the Polish texts: the endings that towns and a calendar need."""

from dataclasses import replace
from datetime import date, timedelta

from agent.dialog.acts import AskSlots, HandedOver, NotNow, Summary
from tests.unit.dialog.examples import FULL, MUNICH, SATURDAY
from tests.unit.dialog.said import write
from tests.unit.dialog.speech.polish import POLISH


def test_a_town_that_stands_in_the_dealer_s_name_is_not_said_twice() -> None:
    dealer = replace(MUNICH, name="Autohaus München")
    summary = Summary(FULL, "Fjord", (SATURDAY,), dealer, ask_name=False, ask_contact=None)
    assert "dealerowi Autohaus München?" in write(summary, language="pl").said


def test_a_town_is_not_repeated_with_an_ending_that_does_not_fit() -> None:
    for turn in range(3):
        said = write(AskSlots(("postcode",), place="Krakowie"), language="pl", turn=turn).said
        assert "Krakowie" not in said
        assert "miejscowoś" in said


def test_the_day_on_which_we_write_again_stands_in_the_case_that_its_preposition_asks_for() -> None:
    said = [
        write(NotNow(date(2026, 5, 4) + timedelta(days=days)), language="pl", turn=days).said.split(" maja 2026")[0]
        for days in range(7)
    ]
    endings = ["w poniedziałek, 4", "we wtorek, 5", "w środę, 6", "w czwartek, 7", "w piątek, 8", "w sobotę, 9"]
    assert all(text.endswith(ending) for text, ending in zip(said, [*endings, "w niedzielę, 10"], strict=True))


def test_whoever_asked_for_a_call_is_told_that_the_dealer_calls() -> None:
    for is_letter in (True, False):
        assert "zadzwoni" in POLISH.written(HandedOver(MUNICH, callback=True), is_letter=is_letter).text
        assert "zadzwoni" not in POLISH.written(HandedOver(MUNICH, callback=False), is_letter=is_letter).text
