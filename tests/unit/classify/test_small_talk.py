"""Remarks on the weather and greetings, which name no time; and what looks like one and does."""

import pytest

from agent.classify.small_talk import blank_small_talk


@pytest.mark.parametrize(
    "text",
    [
        "schönes Wetter heute übrigens",
        "lovely weather today by the way",
        "il fait beau aujourd'hui",
        "bella giornata oggi comunque",
        "qué buen día hace hoy por cierto",
        "lekker weertje vandaag",
        "ładna pogoda dzisiaj tak w ogóle",
        "bugün hava da çok güzel",
        "Morning",
        "Good evening all",
    ],
)
def test_small_talk_names_no_time(text: str) -> None:
    assert not blank_small_talk(text, asked_when=False).strip()


@pytest.mark.parametrize(
    "text",
    [
        "heute, wenn das Wetter passt",
        "heute Probefahrt bei dem Wetter",
        "nice weather on Saturday",
        "Morning works for me",
        "today after five",
    ],
)
def test_a_time_beside_the_weather_stays(text: str) -> None:
    assert blank_small_talk(text, asked_when=False) == text


def test_morning_may_be_the_answer_to_when() -> None:
    assert blank_small_talk("Morning", asked_when=True) == "Morning"


def test_every_other_character_keeps_its_place() -> None:
    text = "Morning,\nSaturday at ten, lovely weather today!"
    blanked = blank_small_talk(text, asked_when=False)
    assert (len(blanked), blanked.find("Saturday at ten")) == (len(text), text.find("Saturday at ten"))
