"""What is particular to the Spanish texts: both signs of a question, and a day with its article."""

from datetime import date

import pytest

from agent.dialog.acts import Act, NotNow
from agent.dialog.texts import act_name
from tests.unit.dialog.said import EVERYTHING_SAID
from tests.unit.dialog.speech.spanish import SPANISH


@pytest.mark.parametrize("informal", [False, True])
@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_a_spanish_text_opens_what_it_closes(act: Act, informal: bool) -> None:
    for turn in range(3):
        for is_letter in (True, False):
            said = SPANISH.written(act, turn=turn, is_letter=is_letter, informal=informal).text
            assert [said.count(sign) for sign in "¿¡«"] == [said.count(sign) for sign in "?!»"], said


@pytest.mark.parametrize("turn", range(3))
def test_a_promised_day_is_named_with_its_article(turn: int) -> None:
    assert "el lunes 4 de mayo de 2026" in SPANISH.written(NotNow(date(2026, 5, 4)), turn=turn).text
