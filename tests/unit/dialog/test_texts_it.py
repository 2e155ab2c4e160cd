"""The Italian texts: formal or informal and never both, in Italian alone, and with the words of an Italian calendar."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from agent.classify.analysis import Window
from agent.dialog.acts import Act, ClosingNote, Introduce, Reminder, WakeUp
from agent.dialog.texts import act_name
from tests.unit.dialog.examples import BRAND, SATURDAY, SATURDAY_MORNING
from tests.unit.dialog.said import EVERYTHING_SAID, WORDINGS, write

FORMAL = re.compile(
    r"\b(?:Lei|Le(?! (?:masse|modifiche|prove|autonomie|capacità)\b)|Su[oae]|Suoi|\w+[rl]Le|[Rr]isponda|[Ss]criva|"
    r"[Dd]ica|[Vv]orrebbe|[Pp]referisce|[Vv]uole|[Aa]ggiunga)\b"
)
INFORMAL = re.compile(
    r"\b(?:tu|ti|te|tuo|tua|tuoi|tue|puoi|vuoi|vorresti|rispondi|scrivi\w*|dimmi|preferisci)\b", re.IGNORECASE
)
FOREIGN = re.compile(r"\b(?:the|you|and|please|your|Sie|und|die|bitte|nicht|oder)\b")
CAPITAL_AFTER_COLON = re.compile(r": (?:Qual|Che|In quali|Quando|Con quale|Quale|Mi) ")
BY_US = Reminder | ClosingNote | WakeUp


def written(act: Act, **told: Any) -> str:
    """An Italian reply to a prospect without a name, without the brand's imprint."""
    brand = replace(BRAND, legal_name="Halden Italia S.p.A.", imprint="Via del Porto", privacy_url=None)
    return write(act, language="it", brand=brand, answers=not isinstance(act, BY_US), **told).text


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_italian_is_formal_or_informal_and_never_both(act: Act) -> None:
    for turn in range(3):
        for is_letter in (True, False):
            formal = written(act, turn=turn, is_letter=is_letter)
            friendly = written(act, turn=turn, is_letter=is_letter, informal=True)
            assert not INFORMAL.search(formal), formal
            assert not FORMAL.search(friendly), friendly


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_an_italian_text_holds_no_other_language_and_no_capital_after_a_colon(act: Act) -> None:
    for turn in range(3):
        for is_letter in (True, False):
            said = written(act, turn=turn, is_letter=is_letter)
            assert not FOREIGN.search(said), said
            assert not CAPITAL_AFTER_COLON.search(said), said


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_an_italian_letter_goes_on_in_lower_case_and_a_chat_begins_with_a_capital(act: Act) -> None:
    for informal, salutation in ((False, "Buongiorno,"), (True, "Ciao,")):
        for turn in range(3):
            greeting, first, *_ = written(act, turn=turn, informal=informal).split("\n\n")
            assert greeting == salutation
            assert first[0].islower(), first
            assert not written(act, turn=turn, informal=informal, is_letter=False)[0].islower()


def test_an_italian_notice_says_that_an_automatic_assistant_writes() -> None:
    for informal in (False, True):
        assert "l’assistente automatico di Halden" in written(Introduce(), is_letter=False, informal=informal)


@pytest.mark.parametrize(
    ("hour", "salutation"),
    [(None, "Buongiorno"), (8, "Buongiorno"), (14, "Buongiorno"), (19, "Buonasera"), (1, "Buonasera")],
)
def test_an_italian_letter_greets_by_name_and_by_the_time_of_day(hour: int | None, salutation: str) -> None:
    assert written(Introduce(), hour=hour, name="Eva Maier").startswith(f"{salutation} Eva Maier,\n")
    assert written(Introduce(), hour=hour, name="Eva Maier", informal=True).startswith("Ciao Eva,\n")


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Dott.ssa Anna Conti", "Anna"),
        ("Ing. Luca Ferri", "Luca"),
        ("Sig.ra Rossi", "Sig.ra Rossi"),
        ("Giulia", "Giulia"),
    ],
)
def test_an_informal_italian_letter_calls_people_by_their_first_name(name: str, called: str) -> None:
    assert written(Introduce(), name=name, informal=True).startswith(f"Ciao {called},\n")


WINDOWS = {
    Window(): "in qualsiasi momento",
    SATURDAY: "sabato 14 marzo 2026",
    SATURDAY_MORNING: "sabato 14 marzo 2026, dalle 09:00 alle 12:00",
    Window(date(2026, 3, 14), date(2026, 3, 15)): "da sabato 14 marzo 2026 a domenica 15 marzo 2026",
    Window(date_from=date(2026, 7, 6)): "da lunedì 6 luglio 2026",
    Window(date_to=date(2026, 11, 30), time_to="15:00"): "fino a lunedì 30 novembre 2026, fino alle 15:00",
    Window(weekdays=(7,)): "la domenica",
    Window(weekdays=(1, 3), time_from="18:00"): "il lunedì e il mercoledì, dalle 18:00",
    Window(weekdays=(1, 2, 3, 4, 5)): "dal lunedì al venerdì",
    Window(time_from="10:30", time_to="10:30"): "verso le 10:30",
}


@pytest.mark.parametrize(("window", "words"), WINDOWS.items(), ids=WINDOWS.values())
def test_a_window_reads_well_in_italian(window: Window, words: str) -> None:
    assert WORDINGS["it"].describe_window(window) == words


def test_an_italian_price_has_points_and_the_euro_behind_it() -> None:
    assert WORDINGS["it"].describe_euro(41900) == "41.900\xa0€"
