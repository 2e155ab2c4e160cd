"""What is particular to the Turkish texts: sentences that begin with a capital, one day, and no empty labels."""

import re
from dataclasses import replace
from datetime import date

import pytest

from agent.dialog.acts import Act, AlreadyWithDealer, DealerByPostcode, HandedOver, NotNow
from agent.dialog.texts import act_name
from tests.unit.dialog.examples import MUNICH
from tests.unit.dialog.said import EVERYTHING_SAID, write
from tests.unit.dialog.speech.turkish import TURKISH


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_every_sentence_of_a_turkish_letter_begins_with_a_capital(act: Act) -> None:
    for turn in range(3):
        for informal in (False, True):
            words = TURKISH.written(act, turn=turn, is_letter=True, informal=informal).text
            _, *paragraphs = words.split("\n-- \n")[0].strip().split("\n\n")
            assert not paragraphs[0][0].islower(), words
            assert not re.search(r"[.?] [a-zçğıöşü]", words.replace("leads@", "")), words


def test_a_day_on_which_we_write_again_is_one_day() -> None:
    for turn in range(3):
        assert "4 Mayıs 2026 Pazartesi günü" in write(NotNow(date(2026, 5, 4)), language="tr", turn=turn).said


def test_a_dealer_without_town_or_phone_leaves_no_empty_brackets_or_labels() -> None:
    bare = replace(MUNICH, street="", city="", phone="")
    for act in (AlreadyWithDealer(bare), DealerByPostcode(bare), HandedOver(bare, callback=False)):
        for turn in range(3):
            assert not re.search(r"telefon|\(\)|\( |, [.)]", write(act, language="tr", turn=turn).said, re.IGNORECASE)
