"""Rows of leads: whom they name, how they are reached, and why some are refused."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agent.intake.lead_rows import Batch, LeadRow, guess_columns, read_rows
from agent.intake.message import InboundMessage
from agent.intake.tables import read_table

BATCH = Batch(
    "fair", "iaa.csv", datetime(2026, 11, 22, 9, tzinfo=UTC), ("DE", "AT"), "de", frozenset({"we@brand.example"})
)


def read(text: str, batch: Batch = BATCH) -> list[LeadRow]:
    table = read_table(text.encode())
    return list(read_rows(table, guess_columns(table.columns), batch))


def read_one(text: str, batch: Batch = BATCH) -> InboundMessage:
    (row,) = read(text, batch)
    assert row.message is not None
    return row.message


@pytest.mark.parametrize(
    ("columns", "fields"),
    [
        ("Anrede;Vorname;Nachname;E-Mail;Mobilnummer;PLZ", "salutation first_name last_name email phone postcode"),
        ("First name;Last name;E-mail address;Mobile;Zip code", "first_name last_name email phone postcode"),
        ("Prénom;Nom;Courriel;Téléphone;Code postal", "first_name last_name email phone postcode"),
        ("Nome;Cognome;Indirizzo email;Cellulare;CAP", "first_name last_name email phone postcode"),
        ("Nombre;Apellidos;Correo electrónico;Móvil;Código postal", "first_name last_name email phone postcode"),
        ("Voornaam;Achternaam;E-mailadres;Telefoonnummer;Postcode", "first_name last_name email phone postcode"),
        ("Imię;Nazwisko;Adres e-mail;Numer telefonu;Kod pocztowy", "first_name last_name email phone postcode"),
        ("Ad;Soyad;E-posta;Cep telefonu;Posta kodu", "first_name last_name email phone postcode"),
        ("Lead-ID;Schuhgröße;Ihre E-Mail;Kampagne", "reference - email campaign"),
    ],
)
def test_columns_are_known_by_their_names_in_eight_languages(columns: str, fields: str) -> None:
    assert guess_columns(columns.split(";")) == tuple(fields.split())


def test_a_row_becomes_the_message_of_its_person() -> None:
    message = read_one(
        "Vorname;E-Mail;Tel;PLZ/Ort;Bemerkung\nEva;EVA@post.example;0170 1234567;80331 München;Bitte samstags"
    )
    assert (message.sender, message.text) == ("eva@post.example", "Bitte samstags")
    assert dict(message.fields)["phone"] == "+491701234567"
    assert (dict(message.fields)["postcode"], dict(message.fields)["place"]) == ("80331", "München")
    assert dict(message.origin) == {"source": "fair", "medium": "import", "file": "iaa.csv"}


def test_a_row_without_words_wishes_for_a_test_drive_in_its_language() -> None:
    assert read_one("E-Mail\ne@post.example").subject == "Ich möchte eine Probefahrt machen"
    assert read_one("E-Mail;Sprache\ne@post.example;Italienisch").subject == "Vorrei fare un giro di prova"
    assert read_one("E-Mail;Land\ne@post.example;PL").subject == "Chcę umówić się na jazdę próbną"
    assert read_one("E-Mail;Nachricht\ne@post.example;Was kostet er?").subject is None


@pytest.mark.parametrize(
    ("cells", "reason"),
    [(";", "no_contact"), ("eva(at)post;", "bad_email"), (";12", "bad_phone"), ("noreply@post.example;", "bad_email")],
)
def test_a_row_that_names_no_way_to_reach_anybody_is_refused(cells: str, reason: str) -> None:
    (row,) = read(f"Name;E-Mail;Telefon\nEva;{cells}")
    assert (row.message, row.reason, row.line) == (None, reason, 2)


def test_our_own_address_is_nobodys() -> None:
    assert read("E-Mail\nwe@brand.example")[0].reason == "bad_email"


def test_one_good_way_is_enough_and_the_bad_one_is_noted() -> None:
    (row,) = read("E-Mail;Telefon\neva(at)post;0170 1234567")
    assert row.message is not None
    assert (row.message.sender, row.notes) == ("+491701234567", ("bad_email",))


def test_the_first_number_of_several_is_taken() -> None:
    (row,) = read("E-Mail;Telefon;Mobil\n;12;0170 1234567")
    assert row.message is not None
    assert row.message.sender == "+491701234567"


def test_the_same_row_has_the_same_name_in_every_file_and_is_taken_once() -> None:
    once = read_one("E-Mail;Name\ne@post.example;Eva")
    later = read_one("Name;Mailadresse\nEva;E@post.example", replace(BATCH, filename="again.csv", source="phone"))
    assert once.id == later.id
    first, second = read("E-Mail;Name\ne@post.example;Eva\ne@post.example;Eva")
    assert (first.reason, second.reason) == (None, "repeated")
