"""The Spanish texts: usted or tú and never both, both signs of a question, and dates as they stand in a sentence."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from agent.classify.analysis import Window
from agent.dialog.acts import Act, ClosingNote, Introduce, NotNow, Reminder, WakeUp
from agent.dialog.texts import act_name
from tests.unit.dialog.examples import BRAND, SATURDAY, SATURDAY_MORNING
from tests.unit.dialog.said import EVERYTHING_SAID, WORDINGS, write

FORMAL = re.compile(
    r"\b(?:usted|sus?|suy[oa]s?|les?|(?:ayudar|dar|escribir|informar|indicar)le|quiere|prefiere|"
    r"(?<!se )puede (?:elegir|tener|llamar|dirigirse|contactar|conducir|contestar|repetir|indicar|escribirme)|"
    r"responda (?:simplemente|a este|«)|escríbame|dígame(?:lo)?|desea|añada|olvide)\b",
    re.IGNORECASE,
)
INFORMAL = re.compile(
    r"\b(?:tú|ti|te|tus?|tuy[oa]s?|contigo|puedes|quieres|prefieres|(?<!si )responde(?! aquí)|escríbeme|"
    r"dime(?:lo)?|deseas|añade|olvides|has)\b",
    re.IGNORECASE,
)
FOREIGN = re.compile(r"\b(?:the|you|and|please|your|Sie|und|die|bitte|nicht|oder|per|il|sono|vous|est)\b")
COMMA_IN_DATE = re.compile(r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo), \d")
BY_US = Reminder | ClosingNote | WakeUp


def written(act: Act, **told: Any) -> str:
    """A Spanish reply to a prospect without a name, without the brand's imprint."""
    brand = replace(BRAND, legal_name="Halden España", imprint="Calle del Puerto", privacy_url=None)
    return write(act, language="es", brand=brand, answers=not isinstance(act, BY_US), **told).text


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_spanish_is_formal_or_informal_and_never_both(act: Act) -> None:
    for turn in range(3):
        for is_letter in (True, False):
            formal = written(act, turn=turn, is_letter=is_letter)
            friendly = written(act, turn=turn, is_letter=is_letter, informal=True)
            assert not INFORMAL.search(formal), formal
            assert not FORMAL.search(friendly), friendly


@pytest.mark.parametrize("informal", [False, True])
@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_a_spanish_text_opens_what_it_closes_and_holds_no_other_language(act: Act, informal: bool) -> None:
    for turn in range(3):
        for is_letter in (True, False):
            said = written(act, turn=turn, is_letter=is_letter, informal=informal)
            assert [said.count(sign) for sign in "¿¡«"] == [said.count(sign) for sign in "?!»"], said
            assert not FOREIGN.search(said), said
            assert not COMMA_IN_DATE.search(said), said


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_a_spanish_letter_greets_with_a_colon_and_goes_on_with_a_capital(act: Act) -> None:
    for informal in (False, True):
        for turn in range(3):
            greeting, first, *_ = written(act, turn=turn, informal=informal).split("\n\n")
            assert greeting == "Hola:"
            assert first.lstrip("¿¡«")[0].isupper(), first


def test_a_spanish_notice_says_that_an_automatic_assistant_writes() -> None:
    for informal in (False, True):
        assert "el asistente automático de Halden" in written(Introduce(), is_letter=False, informal=informal)


@pytest.mark.parametrize(
    ("hour", "salutation"),
    [(None, "Hola"), (8, "Buenos días"), (13, "Buenos días"), (14, "Buenas tardes"), (21, "Buenas noches")],
)
def test_a_spanish_letter_greets_by_name_and_by_the_time_of_day(hour: int | None, salutation: str) -> None:
    assert written(Introduce(), hour=hour, name="Eva Maier").startswith(f"{salutation}, Eva Maier:\n")
    assert written(Introduce(), hour=hour, name="Eva Maier", informal=True).startswith("Hola, Eva:\n")


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Dra. Ana Conde", "Ana"),
        ("D. Luis Ferrer Gil", "Luis"),
        ("Sra. Robles", "Sra. Robles"),
        ("Julia", "Julia"),
    ],
)
def test_an_informal_spanish_letter_calls_people_by_their_first_name(name: str, called: str) -> None:
    assert written(Introduce(), name=name, informal=True).startswith(f"Hola, {called}:\n")


WINDOWS = {
    Window(): "en cualquier momento",
    SATURDAY: "el sábado 14 de marzo de 2026",
    SATURDAY_MORNING: "el sábado 14 de marzo de 2026, de 9:00 a 12:00",
    Window(date(2026, 3, 14), date(2026, 3, 15)): "del sábado 14 de marzo de 2026 al domingo 15 de marzo de 2026",
    Window(date_from=date(2026, 7, 6)): "desde el lunes 6 de julio de 2026",
    Window(date_to=date(2026, 11, 30), time_to="15:00"): "hasta el lunes 30 de noviembre de 2026, hasta las 15:00",
    Window(weekdays=(7,)): "los domingos",
    Window(weekdays=(1, 3), time_from="18:00"): "los lunes y los miércoles, a partir de las 18:00",
    Window(weekdays=(1, 2, 3, 4, 5)): "de lunes a viernes",
    Window(time_from="10:30", time_to="10:30"): "hacia las 10:30",
}


@pytest.mark.parametrize(("window", "words"), WINDOWS.items(), ids=WINDOWS.values())
def test_a_window_reads_well_in_spanish(window: Window, words: str) -> None:
    assert WORDINGS["es"].describe_window(window) == words


@pytest.mark.parametrize("turn", range(3))
def test_a_promised_day_is_named_with_its_article(turn: int) -> None:
    assert "el lunes 4 de mayo de 2026" in written(NotNow(date(2026, 5, 4)), turn=turn)


def test_a_spanish_price_has_points_and_the_euro_behind_it() -> None:
    assert WORDINGS["es"].describe_euro(41900) == "41.900\N{NO-BREAK SPACE}€"
