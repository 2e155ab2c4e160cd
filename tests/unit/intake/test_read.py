"""A mail becomes the message of a person, whichever way it came."""

from datetime import UTC, datetime

from agent.intake.forms import read_form
from agent.intake.mail import read_mail
from agent.intake.message import Channel
from agent.intake.read import to_message

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
LETTER = """From: Eva Lang <Eva@Gmx.at>
To: kontakt@halden.example
Subject: Probefahrt
Date: Tue, 10 Mar 2026 11:59:00 +0100

Samstag bitte.

Gruß
Eva
"""


def test_a_mail_without_message_id_keeps_its_name_on_any_way() -> None:
    direct = read_mail(LETTER.encode())
    relayed = read_mail(
        f"Return-Path: <eva@gmx.at>\nDelivered-To: kontakt@halden.example\nReceived: by mx\n{LETTER}".replace(
            "\n", "\r\n"
        ).encode()
    )
    assert direct.message_id is None
    assert direct.identity == relayed.identity


def test_mails_that_say_something_else_have_other_names() -> None:
    assert read_mail(LETTER.encode()).identity != read_mail(LETTER.replace("Samstag", "Sonntag").encode()).identity


def test_a_message_id_names_its_mail() -> None:
    assert read_mail(b"Message-ID: <1@gmx.at>\n\n").identity == "1@gmx.at"


def test_a_letter_is_answered_at_its_sender() -> None:
    message = to_message(read_mail(f"Reply-To: other@x.example\n{LETTER}".encode()), None, NOON)
    assert (message.channel, message.sender, message.sender_name) == (Channel.EMAIL, "eva@gmx.at", "Eva Lang")
    assert (message.text, message.signature, message.received_at) == ("Samstag bitte.", "Gruß\nEva", NOON)


def test_a_form_is_answered_at_the_person_who_filled_it_in() -> None:
    mail = read_mail(
        b"From: noreply@web.example\nTo: kontakt@halden.example\n\n"
        b"Name: Eva Lang\nE-Mail: Eva@gmx.at\nPLZ/Ort: 1010 Wien\nNachricht: Probefahrt bitte\n\nMfG\nEva\n"
    )
    message = to_message(mail, read_form(mail), NOON)
    assert (message.sender, message.sender_name, message.text) == ("eva@gmx.at", "Eva Lang", "Probefahrt bitte")
    assert message.signature == "MfG\nEva"
    assert dict(message.fields)["place"] == "Wien"


def test_the_date_is_aware_or_missing() -> None:
    assert read_mail(b"Date: Tue, 10 Mar 2026 11:59:00 -0000\n\n").date == datetime(2026, 3, 10, 11, 59, tzinfo=UTC)
    assert read_mail(b"Date: gestern\n\n").date is None
    assert read_mail(b"Date: Fri, 31 Dec 9999 23:00:00 -1400\n\n").date is None
