"""Letters in six languages: where the closing begins, what a phone adds, where the history begins, what a form asks."""

import pytest

from agent.intake.form_labels import LABELS
from agent.intake.passages import split_text

CLOSINGS = [
    ("J'aimerais un essai.", "Bien cordialement,\nOdile Perrin"),
    ("J'aimerais un essai.", "Meilleures salutations\nOdile Perrin"),
    ("Un essai samedi ?", "Veuillez agréer, Madame, Monsieur, mes salutations distinguées.\nOdile Perrin"),
    ("Vorrei una prova.", "Distinti saluti\nGianni Moretti"),
    ("Vorrei una prova.", "In fede\nGianni Moretti"),
    ("Quisiera una prueba.", "Reciban un cordial saludo,\nXavier Puig"),
    ("Quisiera una prueba.", "Atentamente,\nXavier Puig"),
    ("Graag een proefrit.", "Met vriendelijke groet,\nTeun Kuipers"),
    ("Graag een proefrit.", "Hoogachtend,\nTeun Kuipers"),
    ("Proszę o jazdę próbną.", "Z wyrazami szacunku\nAnna Nowak"),
    ("Proszę o jazdę próbną.", "Pozdrawiam serdecznie\nAnna Nowak"),
    ("Randevu rica ederim.", "Saygılarımla,\nMehmet Öz"),
    ("Randevu rica ederim.", "İyi çalışmalar dilerim\nMehmet Öz"),
]
NO_CLOSINGS = [
    "Bonjour,\nsalut, je voudrais essayer",
    "Hola,\nsaludos, quisiera probar el coche mañana",
    "Merhaba,\nselamlar, cumartesi gelebilir miyim?",
    "Dzień dobry,\npozdrawiam i proszę o termin w sobotę",
]
FOOTERS = [
    "Envoyé de mon iPhone",
    "Inviato da iPhone",
    "Enviado desde mi iPhone",
    "Verzonden vanaf mijn iPhone",
    "Wysłane z iPhone'a",
    "iPhone'umdan gönderildi",
]
WROTE = [
    "Le 3 mars 2026 à 10:12, Julie Roth <j@b.example> a écrit :",
    "Il giorno 3 mar 2026 alle ore 10:00 Laura Neri <l@b.example> ha scritto:",
    "El mar, 3 mar 2026 a las 10:00, Pilar Sanz (<p@b.example>) escribió:",
    "Op 3 mrt. 2026 om 10:00 schreef Karin Vos <k@b.example>:",
    "Dnia 3 marca 2026 10:00 Iwona Pająk <i@b.example> napisał(a):",
    "3 Mart 2026 Salı 10:00 tarihinde Sevgi Ak <s@b.example> şunu yazdı:",
]


@pytest.mark.parametrize(("words", "closing"), CLOSINGS)
def test_the_signature_begins_with_the_closing(words: str, closing: str) -> None:
    passages = split_text(f"{words}\n{closing}")
    assert (passages.new, passages.signature) == (words, closing)


@pytest.mark.parametrize("text", NO_CLOSINGS)
def test_a_greeting_that_goes_on_closes_nothing(text: str) -> None:
    assert split_text(text).new == text


@pytest.mark.parametrize("footer", FOOTERS)
def test_what_a_telephone_adds_is_no_message(footer: str) -> None:
    assert split_text(f"ok\n\n{footer}").new == "ok"


@pytest.mark.parametrize("line", WROTE)
def test_earlier_words_begin_below_the_line_that_says_who_wrote(line: str) -> None:
    passages = split_text(f"ok\n\n{line}\n> 80331")
    assert (passages.new, "80331" in passages.quoted) == ("ok", True)


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("nom et prénom", "name"),
        ("cognome", "last_name"),
        ("apellidos", "last_name"),
        ("voornaam", "first_name"),
        ("kod pocztowy", "postcode"),
        ("posta kodu", "postcode"),
        ("móvil", "phone"),
        ("wiadomość", "message"),
        ("tarih", "availability"),
    ],
)
def test_a_label_is_known_in_its_language(label: str, key: str) -> None:
    assert LABELS[label] == key
