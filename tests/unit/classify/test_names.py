"""The writer's own name: signed, introduced or typed into a form, and never somebody else's."""

import pytest

from agent.classify.names import clean_name, read_names


def name_in(text: str, language: str = "de", expected: bool = False, signature: str = "") -> object:
    found = read_names(text, signature, language, expected)
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ich würde ihn gern fahren.\nViele Grüße\nEva", "Eva"),
        ("VG Eva", "Eva"),
        ("lg anna", "anna"),
        ("Mit freundlichen Grüßen\n\nDr. Eva Müller-Lüdenscheidt\nHauptstr. 1", "Dr. Eva Müller-Lüdenscheidt"),
        ("MfG\ni.A. Petra Klein\nAutohaus GmbH", "Petra Klein"),
        ("Beste Grüße aus Köln\nFamilie Öztürk", "Familie Öztürk"),
        ("Vielen Dank und viele Grüße\nIhr Max Beispiel", "Max Beispiel"),
        ("Anfrage Probefahrt\n\nHans Peter Wilke\n80331 München", "Hans Peter Wilke"),
        ("ich heiße Anna Beispiel und wohne in Ulm", "Anna Beispiel"),
        ("Mein Name ist Prof. Dr. Karl von Stein.", "Prof. Dr. Karl von Stein"),
        ("bin der Sepp Huber aus Rosenheim", "Sepp Huber"),
        ("Hallo Herr Maier, hier ist Jutta Braun, ich wollte fragen", "Jutta Braun"),
        ("Name: Müller, Eva\nPLZ: 80331", "Eva Müller"),
        ("Vorname: Eva\nNachname: Müller", "Eva Müller"),
    ],
)
def test_a_german_name_is_read_as_signed(text: str, name: str) -> None:
    assert name_in(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I'm Anna Beispiel, can I drive it?", "Anna Beispiel"),
        ("hi, my name is Liam O'Brien. test drive?", "Liam O'Brien"),
        ("Thanks,\nJoyce Ainsley, Konstanz", "Joyce Ainsley"),
        ("Kind regards\nMarc W.", "Marc W."),
    ],
)
def test_an_english_name_is_read_as_signed(text: str, name: str) -> None:
    assert name_in(text, "en") == name


@pytest.mark.parametrize(
    "text",
    [
        "Sehr geehrter Herr Müller,\nich möchte eine Probefahrt.",
        "ich möchte mit Frau Schneider sprechen",
        "Können Sie mir Herrn Meier vom Autohaus nennen? Danke!",
        "ich bin Kunde bei Ihnen",
        "Danke im Voraus",
        "Viele Grüße\n\nGesendet von meinem iPhone",
        "Probefahrt am Samstag?\nDanke",
    ],
)
def test_nobody_else_and_nothing_else_is_taken_for_the_writer(text: str) -> None:
    assert name_in(text) is None


def test_small_letters_are_a_name_when_it_was_asked_for() -> None:
    assert name_in("tom schneider") is None
    assert name_in("tom schneider", expected=True) == "tom schneider"
    assert name_in("keine Ahnung", expected=True) is None


def test_a_name_in_the_signature_says_that_it_stands_there() -> None:
    found = read_names("Hallo", "Mit freundlichen Grüßen\nEva Müller", "de")[0]
    assert (found.value, found.rule) == ("Eva Müller", "signature")


@pytest.mark.parametrize(
    ("words", "name"), [("Müller, Eva", "Eva Müller"), ("Frau Eva Müller", "Eva Müller"), ("Hauptstraße 1", None)]
)
def test_a_name_is_cleaned_of_what_is_not_part_of_it(words: str, name: str | None) -> None:
    assert clean_name(words) == name
