"""Labels of forms: known in eight languages, whoever they say that the value belongs to."""

import pytest

from agent.intake.form_fields import find_key, read_fields, settle_fields


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("Telefonnummer des Interessenten", "phone"),
        ("Ihre E-Mail-Adresse (Pflichtfeld)", "email"),
        ("PLZ erforderlich", "postcode"),
        ("Votre téléphone", "phone"),
        ("Il tuo indirizzo e-mail", "email"),
        ("Uw telefoonnummer", "phone"),
        ("Twoje imię i nazwisko", "name"),
        ("E-posta adresi zorunlu", "email"),
        ("Tu correo electrónico", "email"),
        ("E-mail of the customer", "email"),
        ("Schuhgröße", ""),
        ("Name des Händlers", ""),
    ],
)
def test_labels_are_known_whoever_they_say_it_belongs_to(label: str, key: str) -> None:
    assert find_key(label) == key


def test_a_message_runs_on_until_the_next_label() -> None:
    fields = read_fields(["Name: Eva", "Nachricht:", "Hallo,", "", "bis Samstag", "PLZ", "80331 München"])
    assert fields == {"name": "Eva", "message": "Hallo,\n\nbis Samstag", "postcode": "80331 München"}


def test_a_name_is_put_together_and_a_place_parted() -> None:
    said = settle_fields({"salutation": "Frau", "first_name": "Eva", "last_name": "Lang", "postcode": "1010 Wien"})
    assert said == {"name": "Eva Lang", "postcode": "1010", "place": "Wien"}
