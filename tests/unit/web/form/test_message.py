"""From an enquiry to the message of a person."""

from datetime import UTC, datetime, timedelta

from agent.bootstrap.brand import DEMO_BRAND, BrandFiles, load_catalogue
from agent.intake.message import Channel
from agent.llm.prompts import load_wordings
from agent.web.form.enquiry import Enquiry
from agent.web.form.message import (
    Circumstances,
    Contact,
    compose_message,
    name_by_key,
    names_by_content,
    read_contact,
    write_raw,
)
from agent.web.texts import load_part

NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
COUNTRIES = ("DE", "AT", "CH")
OURS = frozenset({"probefahrt@norvela.example"})
GERMAN = Circumstances(load_catalogue(BrandFiles(DEMO_BRAND)), load_wordings()["de"], load_part("form")["de"])


def test_fields_are_those_of_forms_in_mails_in_words_that_can_be_read() -> None:
    enquiry = Enquiry(
        name="Eva Beispiel",
        email="Eva@Kunde.example",
        phone="0664 1234567",
        postcode="8010",
        country="at",
        model="osprio",
        configuration="blau",
        availability="Samstag",
        message="Guten Tag",
        wish="test_drive",
        form_id="footer",
        utm_campaign="spring",
        referrer="https://search.example",
        page_url="https://www.marke.example/suv",
    )
    contact = read_contact(enquiry, COUNTRIES, OURS)
    assert contact == Contact("eva@kunde.example", "+436641234567")
    message = compose_message(enquiry, contact, "form-1", NOW, GERMAN)
    assert dict(message.fields) == {
        "name": "Eva Beispiel",
        "email": "eva@kunde.example",
        "phone": "+436641234567",
        "postcode": "8010",
        "country": "Österreich",
        "model": "Osprio",
        "configuration": "blau",
        "availability": "Samstag",
    }
    assert (message.channel, message.sender, message.account) == (Channel.WEB_FORM, "eva@kunde.example", "footer")
    assert (message.subject, message.text) == ("Probefahrt", "Guten Tag")
    assert dict(message.origin) == {
        "campaign": "spring",
        "referrer": "https://search.example",
        "form": "footer",
        "url": "https://www.marke.example/suv",
    }


def test_without_an_address_the_number_is_the_sender() -> None:
    contact = read_contact(Enquiry(phone="0170 1234567"), COUNTRIES, OURS)
    assert isinstance(contact, Contact)
    assert contact.sender == "+491701234567"


def test_somebody_has_to_be_reachable() -> None:
    assert read_contact(Enquiry(name="Eva"), COUNTRIES, OURS) == {"email": "no_contact", "phone": "no_contact"}


def test_a_wrong_number_is_told_even_beside_an_address() -> None:
    assert read_contact(Enquiry(email="eva@kunde.example", phone="12"), COUNTRIES, OURS) == {"phone": "bad_phone"}


def test_nobody_can_make_us_write_to_ourselves() -> None:
    assert read_contact(Enquiry(email="Probefahrt@norvela.example"), COUNTRIES, OURS) == {"email": "bad_email"}


def test_a_model_that_nobody_knows_stays_as_it_was_typed() -> None:
    enquiry = Enquiry(email="eva@kunde.example", model="Golf")
    assert dict(compose_message(enquiry, Contact("eva@kunde.example"), "x", NOW, GERMAN).fields)["model"] == "Golf"


def test_the_same_words_have_the_same_name_for_a_while_and_no_longer() -> None:
    raw = write_raw(Enquiry(email="eva@kunde.example"))
    name, _ = names_by_content(raw, NOW)
    assert names_by_content(raw, NOW + timedelta(minutes=9, seconds=59))[0] == name
    assert names_by_content(raw, NOW + timedelta(minutes=15))[1] == name
    assert name not in names_by_content(raw, NOW + timedelta(minutes=20))
    assert names_by_content(write_raw(Enquiry(email="otto@kunde.example")), NOW)[0] != name


def test_keys_of_two_callers_do_not_meet() -> None:
    assert name_by_key("1", "one") != name_by_key("1", "other")
