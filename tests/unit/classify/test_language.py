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


@pytest.mark.parametrize(
    ("text", "prior"),
    [
        ("test drive Fjord", "it"),
        ("ja perfect", "nl"),
        ("ben Wremen (27638)", "tr"),
        ("5056 Attelwil. ben la Fjord", "fr"),
        ("je vais y réfléchir", "fr"),
        ("kod 4102", "tr"),
        ("pardon, Fjord demek istedim", "tr"),
        ("5106 Veltheim AG", "nl"),
        ("vivo en 85551 Kirchheim bei München", "es"),
        ("Rot an der Rot, 88430. Femke Dekker hier", "nl"),
        ("Schwäbisch Gmünd, 73527", "tr"),
    ],
)
def test_names_and_words_of_several_languages_leave_a_conversation_in_its_own(text: str, prior: str) -> None:
    reading = read_language(text, prior, ("de", "en"))
    assert (reading.language if reading.shown else prior) == prior


@pytest.mark.parametrize(
    ("text", "prior", "language"),
    [("Samstag", "en", "de"), ("am Samstag", "en", "de"), ("yes", "de", "en"), ("evet", "de", "tr")],
)
def test_one_word_is_read_in_its_language_and_changes_nothing(text: str, prior: str, language: str) -> None:
    reading = read_language(text, prior, ("de", "en"))
    assert (reading.language, reading.shown) == (language, False)


@pytest.mark.parametrize(
    ("text", "prior", "language"),
    [
        ("I don't speak German", "de", "en"),
        ("English please", "de", "en"),
        ("Ich spreche kein Englisch", "en", "de"),
        ("no hablo alemán", "de", "es"),
        ("ik spreek geen duits", "de", "nl"),
        ("nie mówię po niemiecku", "de", "pl"),
        ("Almanca bilmiyorum", "de", "tr"),
        ("non parlo tedesco", "de", "it"),
        ("je ne parle pas allemand", "de", "fr"),
        ("Saturday morning please", "de", "en"),
    ],
)
def test_a_sentence_in_another_language_changes_it_at_once(text: str, prior: str, language: str) -> None:
    reading = read_language(text, prior, ("de", "en"))
    assert (reading.language, reading.shown) == (language, True)
