"""Mails of portals: who is answered, what are their words, and what is the portal's own."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.bootstrap.portals import load_portals
from agent.intake.form_fields import Form
from agent.intake.forms import read_form
from agent.intake.mail import Mail, read_mail
from agent.intake.message import InboundMessage
from agent.intake.portals.rule import parse_portal
from agent.intake.read import to_message

MAILS = Path(__file__).parents[3] / "mails"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SHIPPED = load_portals()
OWN = parse_portal(
    """
name: Autoboerse
senders: [autoboerse.example]
sentences: ["{name} fragt nach {model}."]
message: {begins: ["Text:"], ends: ["Kontakt"]}
ends: ["Ihre Autoboerse"]
relays: ["*@relay.autoboerse.example"]
""",
    "own.yaml",
)


def create_mail(body: str, **headers: str) -> Mail:
    named = {"From": "noreply@autoboerse.example", "To": "we@brand.example", "Subject": "Lead"}
    named |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\n" for name, value in named.items())
    return read_mail(f"{head}Content-Type: text/plain; charset=utf-8\n\n{body}".encode())


def read(body: str, **headers: str) -> Form | None:
    return read_form(create_mail(body, **headers), (OWN,))


def shipped_message(name: str) -> InboundMessage:
    mail = read_mail((MAILS / f"{name}.eml").read_bytes())
    form = read_form(mail, SHIPPED)
    assert form is not None
    return to_message(mail, form, NOON)


def test_the_answer_goes_to_the_prospect_in_the_body() -> None:
    assert shipped_message("portal_mobile_de_text").sender == "anja.krueger@gmx.de"


def test_the_answer_goes_to_the_relay_where_the_body_names_no_address() -> None:
    message = shipped_message("portal_mobile_de_relay_html")
    assert message.sender == "reply-77af@nachrichten.mobile.de"
    assert "email" not in dict(message.fields)


def test_a_number_alone_makes_a_lead_that_somebody_calls() -> None:
    message = shipped_message("portal_mobile_de_only_a_phone_number")
    assert (message.sender, message.sender_name) == ("+49 171 5556677", "Cem Yıldız")


def test_what_the_portal_attaches_is_its_own() -> None:
    assert shipped_message("portal_autoscout24_italian_html").attachments == ()


def test_a_forwarded_lead_is_the_prospects_and_not_the_colleagues() -> None:
    message = shipped_message("portal_forwarded_by_a_colleague")
    assert message.sender == "anja.krueger@gmx.de"
    assert dict(message.origin)["source"] == "mobile.de"


def test_labels_inside_of_the_message_are_the_prospects_words() -> None:
    contact = "Kontakt\nE-Mail: eva@post.example\nIhre Autoboerse\nE-Mail: x@y.example"
    form = read(f"Eva fragt nach Fjord.\nText:\nTelefon: lieber abends.\n{contact}")
    assert form is not None
    assert (form.message, form.email, form.name) == ("Telefon: lieber abends.", "eva@post.example", "Eva")
    assert dict(form.fields)["model"] == "Fjord"


@pytest.mark.parametrize("address", ["info@autoboerse.example", "noreply@autoboerse.example", "we@brand.example"])
def test_neither_the_portal_nor_we_are_the_prospect(address: str) -> None:
    assert read(f"Text:\nHallo\nKontakt\nE-Mail: {address}\n") is None


def test_a_reply_to_that_is_no_relay_is_not_believed() -> None:
    assert read("Text:\nHallo\n", Reply_To="office@autoboerse.example") is None
    form = read("Text:\nHallo\n", Reply_To="a7@relay.autoboerse.example")
    assert form is not None
    assert form.email == "a7@relay.autoboerse.example"


def test_an_answer_in_a_running_conversation_is_no_new_lead() -> None:
    assert read("Text:\nJa, gern.\nKontakt\nE-Mail: eva@post.example\n", Subject="Re: Lead") is None
    body = "Text:\nJa, gern.\nKontakt\nE-Mail: eva@post.example\n"
    assert read(body, In_Reply_To="<1@brand.example>") is None


def test_a_brands_own_rule_goes_before_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / "mobile.yaml").write_text("name: ours\nsenders: [mobile.de]\n", encoding="utf-8")
    form = read_form(read_mail((MAILS / "portal_mobile_de_text.eml").read_bytes()), load_portals(tmp_path))
    assert form is not None
    assert dict(form.origin)["source"] == "ours"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Subject: Anfrage " + "Inserat " * 10_000, "Nachricht: " + "a" * 900_000),
        ("Subject: Anfrage Inserat", "Anfrage " * 100_000 + "x\n" * 50_000),
        ("Subject: " + "WG: " * 20_000, "Von: <" * 100_000 + "\nVon: noreply@mobile.de\n"),
    ],
)
def test_hostile_mails_are_read_in_linear_time(head: str, body: str) -> None:
    mail = read_mail(f"From: noreply@mobile.de\n{head}\n\n{body}".encode())
    started = time.process_time()
    read_form(mail, SHIPPED)
    assert time.process_time() - started < 1.0
