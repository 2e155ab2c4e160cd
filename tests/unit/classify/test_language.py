"""The language of a message, from letters to three words, in dialect, and when nothing shows one."""

import pytest

from agent.classify.language import read_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich möchte den gern Probe fahren", "de"),
        ("Probefahrt?", "de"),
        ("I dad gern a Probefahrt macha", "de"),
        ("chan i dä mal Probe fahre?", "de"),
        ("ik much gern mol dormit föhrn", "de"),
        ("can I drive it on Saturday", "en"),
        ("Je voudrais essayer la voiture samedi", "fr"),
        ("Vorrei fare un giro di prova sabato", "it"),
        ("Quisiera probar el coche el sábado", "es"),
        ("Ik wil graag een proefrit maken", "nl"),
        ("Chciałbym umówić się na jazdę próbną", "pl"),
        ("Test sürüşü için randevu almak istiyorum", "tr"),
    ],
)
def test_the_language_is_that_of_the_words(text: str, language: str) -> None:
    reading = read_language(text, None, ("de", "en"))
    assert (reading.language, reading.shown) == (language, True)


@pytest.mark.parametrize("text", ["80331", "👍", "ok", "", "0171 1234567"])
def test_where_nothing_shows_a_language_it_is_the_brands_first(text: str) -> None:
    reading = read_language(text, None, ("en", "de"))
    assert (reading.language, reading.shown) == ("en", False)


def test_the_conversations_language_counts_where_nothing_shows_another() -> None:
    assert read_language("80331", "en", ("de", "en")).language == "en"
    assert read_language("ja, das passt so", "en", ("de", "en")).language == "de"
