"""What is particular to the French texts: blanks that do not break, and the first of a month."""

import re
from datetime import date

import pytest

from agent.dialog.acts import NotNow
from tests.unit.dialog.said import EVERYTHING_SAID, write

WRONG_SIGNS = re.compile(
    r" [:;?!»]|« |«\S|\S[:;?!»]|'"
)  # French sets blanks that do not break, and no straight apostrophe
OUTSIDE_OUR_WORDS = re.compile(r"https?://\S+|-- \n.*", re.DOTALL)


@pytest.mark.parametrize("informal", [False, True])
def test_signs_of_two_parts_and_quotation_marks_keep_their_blank_on_the_line(informal: bool) -> None:
    for act in EVERYTHING_SAID:
        for turn in range(3):
            text = write(act, language="fr", turn=turn, informal=informal).text
            assert not WRONG_SIGNS.search(OUTSIDE_OUR_WORDS.sub("", text)), text


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    for turn in range(3):
        assert "1er mai 2026" in write(NotNow(date(2026, 5, 1)), language="fr", turn=turn).said
        assert "11 mai 2026" in write(NotNow(date(2026, 5, 11)), language="fr", turn=turn).said
