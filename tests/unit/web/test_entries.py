"""What a visitor typed, checked before it becomes a mail."""

import pytest

from agent.web.demo.entries import LONGEST_TEXT, Faults, read_letter, read_reply
from agent.web.demo.letters import Letter

GOOD = {"name": "Anna", "address": "anna@post.example", "subject": "Probefahrt", "text": "Hallo"}


def test_a_complete_form_is_a_letter() -> None:
    assert read_letter(GOOD) == Letter("Anna", "anna@post.example", "Probefahrt", "Hallo")


def test_name_and_subject_may_be_left_out() -> None:
    assert read_letter(GOOD | {"name": "", "subject": ""}) == Letter("", "anna@post.example", "", "Hallo")


@pytest.mark.parametrize(
    "address", ["", "anna", "anna@post", "an na@post.example", "anna@post.example\nX: y", "a@b@c.de"]
)
def test_an_address_that_cannot_be_answered_is_named(address: str) -> None:
    assert read_letter(GOOD | {"address": address}) == Faults({"address": "no_address"})


def test_all_faults_are_named_at_once() -> None:
    faults = read_letter({"name": "x" * 200, "text": " "})
    assert faults == Faults({"name": "too_long", "address": "no_address", "text": "empty"})


def test_a_text_without_end_is_refused() -> None:
    assert read_reply({"text": "x" * (LONGEST_TEXT + 1)}) == Faults({"text": "too_long"})


def test_line_ends_of_a_browser_become_plain_ones() -> None:
    assert read_reply({"text": "Ja\r\npasst\0\r\n"}) == "Ja\npasst"
