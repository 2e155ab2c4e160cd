"""Labels of phone numbers, which leave the times beside them to the drive."""

import pytest

from agent.classify.contact import read_phones
from agent.classify.phone_labels import blank_labels


def without_labels(text: str) -> str:
    return " ".join(blank_labels(text, read_phones(text, ("DE",))).split())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Tel. 0171 1234567, am Samstag", "0171 1234567, am Samstag"),
        ("am Samstag. Meine Nummer ist 0171 1234567", "am Samstag. 0171 1234567"),
        ("demain matin tél. 0171 1234567", "demain matin 0171 1234567"),
        ("phone 0171 1234567 - Saturday morning", "0171 1234567 - Saturday morning"),
        ("tel. 0171 1234567 e lunedì", "0171 1234567 e lunedì"),
    ],
)
def test_a_number_that_stands_for_itself_loses_its_label(text: str, left: str) -> None:
    assert without_labels(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Tel. 0171 1234567, am besten abends",
        "ab 18 Uhr Tel. 0171 1234567",
        "Tel. 0171 1234567 ab 18 Uhr",
        "erreichbar unter 0171 1234567, am Samstag",
    ],
)
def test_a_number_with_the_time_to_call_keeps_its_label(text: str) -> None:
    assert without_labels(text) == text
