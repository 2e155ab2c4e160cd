"""What is particular to the Dutch texts: a town after its question, and what is not offered."""

import pytest

from agent.dialog.acts import AskSlots, NotOffered
from tests.unit.dialog.said import write


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
