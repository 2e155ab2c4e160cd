"""The mails to a dealer."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from lxml import etree

from agent.handoff.document import LeadDocument, Line
from agent.handoff.lead import Lead
from agent.handoff.lead_mail import DealerMail, choose_wording, render_lead_mail
from agent.intake.message import Channel
from tests.unit.handoff.examples import (
    BRAND,
    ENGLISH,
    GERMAN,
    HOME,
    SLOTS,
    WORDINGS,
    YES_AT,
    create_dealer,
    create_document,
    create_lead,
)
from tests.unit.handoff.mail_reader import HOSTILE, Reader, bodies


def create_anonymous_lead(channel: Channel = Channel.INSTAGRAM) -> Lead:
    return create_lead("17841400", channel=channel, callback=True, slots=replace(SLOTS, name=None, phone=None))


def lead_mail(document: LeadDocument | None = None) -> DealerMail:
    return render_lead_mail(document or create_document(), GERMAN)


def talk(text: str) -> tuple[Line, ...]:
    return (
        Line(datetime(2026, 11, 20, 23, 30, tzinfo=UTC), "prospect", text),
        Line(datetime(2026, 11, 20, 23, 30, 1, tzinfo=UTC), "assistant", "Darf ich das weitergeben?"),
    )


def test_the_subject_says_what_it_is_and_nothing_about_the_person() -> None:
    assert lead_mail().subject == "Probefahrt gewünscht: Halden Fjord (Anfrage c0ffee12)"


@pytest.mark.parametrize(
    "needed",
    [
        "Dr. Eva Müller-Lüdenscheidt",
        "+49 170 1234567",
        "eva@mail.example",
        "Halden Fjord",
        "Plug-in-Hybrid, Automatik, Allradantrieb, Ausstattung Sport, Rot, Wärmepumpe, Anhängerkupplung",
        "Donnerstag, 26. November 2026, ab 17:00 Uhr",
        "80331 München",
        "2 km Luftlinie",
        "Samstag, 21. November 2026 um 14:05 Uhr zugestimmt",
        "Bitte rufen Sie an oder schreiben Sie, und vereinbaren Sie den Termin.",
        "Ihre Antwort geht direkt an eva@mail.example",
        "Halden, Ulm",
    ],
)
def test_both_bodies_say_all_that_a_seller_needs(needed: str) -> None:
    text, html = bodies(lead_mail())
    assert needed in text
    assert needed in html


def test_the_earliest_time_stands_first() -> None:
    for body in bodies(lead_mail()):
        assert body.index("26. November") < body.index("28. November")


def test_number_and_address_can_be_tapped() -> None:
    links = Reader(lead_mail().html or "").links
    assert links == ["tel:+491701234567", "mailto:eva@mail.example"]


def test_an_answer_goes_to_the_prospect() -> None:
    mail = lead_mail()
    assert (mail.to, mail.reply_to) == ("leads@isar.example", "eva@mail.example")


def test_an_answer_to_somebody_on_chat_goes_by_the_relay_and_the_mail_says_so() -> None:
    mail = lead_mail(create_document(create_anonymous_lead()))
    assert mail.reply_to == "relay-c0ffee12@halden.example"
    for body in bodies(mail):
        assert "Ihre Antwort geht über Instagram an die Person, die angefragt hat" in body
        assert "17841400" not in body


def test_a_wish_to_be_called_is_said_with_and_without_a_number() -> None:
    for body in bodies(lead_mail(create_document(create_lead(callback=True)))):
        assert "Bitte rufen Sie an (so gewünscht)" in body
    for body in bodies(lead_mail(create_document(create_anonymous_lead()))):
        assert "eine Nummer fehlt aber noch" in body


def test_a_missing_name_is_said_openly() -> None:
    for body in bodies(lead_mail(create_document(create_anonymous_lead()))):
        assert "icht genannt" in body


def test_a_prospect_round_the_corner_is_not_zero_kilometres_away() -> None:
    next_door = create_document(dealer=create_dealer(latitude=HOME.latitude, longitude=HOME.longitude))
    for body in bodies(lead_mail(next_door)):
        assert "80331 München" in body
        assert "ganz in Ihrer Nähe" in body
        assert "0 km" not in body


def test_where_the_place_is_unknown_no_distance_is_told() -> None:
    for body in bodies(lead_mail(create_document(area=None))):
        assert "80331" in body
        assert "Luftlinie" not in body
        assert "Nähe" not in body


def test_no_deadline_is_made_up() -> None:
    for body in bodies(lead_mail()):
        assert "Zugesagt" not in body


def test_a_deadline_that_was_agreed_stands_in_the_zone_of_the_brand() -> None:
    for body in bodies(lead_mail(create_document(answer_by=YES_AT + timedelta(hours=2)))):
        assert "Zugesagt ist eine Antwort bis Samstag, 21. November 2026, 16:05 Uhr." in body


def test_the_portal_is_linked_where_there_is_one() -> None:
    mail = lead_mail(create_document(portal_url="https://halden.example/leads/1?a=1&b=2"))
    assert "https://halden.example/leads/1?a=1&b=2" in mail.text
    assert "https://halden.example/leads/1?a=1&b=2" in Reader(mail.html or "").links


def test_the_conversation_stands_word_for_word_with_local_times_and_who_said_it() -> None:
    mail = lead_mail(create_document(transcript=talk("Hallo,\n\nSamstag bitte!")))
    assert (
        "Samstag, 21. November 2026\n\n00:30 Uhr, Dr. Eva Müller-Lüdenscheidt:\n> Hallo,\n> \n> Samstag bitte!\n"
        in mail.text
    )
    assert "00:30 Uhr, automatischer Assistent:\n> Darf ich das weitergeben?" in mail.text
    assert "Hallo,<br><br>Samstag bitte!" in (mail.html or "")


def test_a_dealer_is_told_the_language_of_a_prospect_who_speaks_another_one() -> None:
    french = create_document(create_lead(language="fr"))
    assert "Sprache: Französisch" in lead_mail(french).text
    assert "Sprache" not in lead_mail().text
    assert "language: French" in (render_lead_mail(french, ENGLISH).html or "")


def test_hostile_words_stay_words() -> None:
    lead = create_lead(slots=replace(SLOTS, name=HOSTILE, email='"x?bcc=all"@mail.example'))
    mail = lead_mail(create_document(lead, transcript=talk(HOSTILE)))
    read = Reader(mail.html or "")
    assert {"script", "img"}.isdisjoint(read.tags)
    assert read.text.count(HOSTILE) >= 2
    assert read.links[1] == "mailto:%22x%3Fbcc%3Dall%22@mail.example"


def test_a_name_cannot_begin_a_line_of_its_own() -> None:
    lead = create_lead(slots=replace(SLOTS, name="Eva\r\nEINWILLIGUNG\r\nzu allem"))
    assert "\nEINWILLIGUNG\nzu allem" not in lead_mail(create_document(lead)).text


def test_control_characters_reach_neither_body() -> None:
    mail = lead_mail(create_document(transcript=talk("a\x00b\ud800c")))
    assert "abc" in mail.text
    assert (mail.text + (mail.html or "")).encode("utf-8").count(b"\x00") == 0


def test_the_adf_document_is_attached_by_default() -> None:
    (attachment,) = lead_mail().attachments
    assert (attachment.filename, attachment.content_type) == ("lead-c0ffee12.xml", "application/xml")
    assert etree.fromstring(attachment.content).tag == "adf"


def test_a_dealer_without_a_lead_system_gets_no_attachment() -> None:
    mail = lead_mail(create_document(dealer=create_dealer(adf="none")))
    assert mail.attachments == ()
    assert mail.html


def test_a_system_that_reads_the_body_gets_the_document_and_nothing_else() -> None:
    mail = lead_mail(create_document(dealer=create_dealer(adf="body")))
    assert (mail.html, mail.attachments) == (None, ())
    assert mail.text.startswith("<?xml")
    assert mail.text.isascii()
    assert mail.subject == "ADF Lead c0ffee12 Halden Fjord"
    assert etree.fromstring(mail.text.encode()).tag == "adf"


def test_an_id_without_letters_or_digits_still_makes_a_file_name() -> None:
    (attachment,) = lead_mail(create_document(create_lead(id="../…"))).attachments
    assert attachment.filename == "lead-lead.xml"


@pytest.mark.parametrize(
    ("country", "languages", "expected"),
    [
        ("DE", ("en",), "de"),
        ("CH", ("en",), "de"),
        ("GB", ("de",), "en"),
        ("FR", ("de",), "fr"),
        ("DK", ("de",), "de"),
        ("DK", ("da",), "en"),
    ],
)
def test_a_dealer_reads_a_language_of_the_country_else_the_first_of_the_brand(
    country: str, languages: tuple[str, ...], expected: str
) -> None:
    wording = choose_wording(create_dealer(country=country), replace(BRAND, languages=languages), WORDINGS)
    assert wording.language == expected
