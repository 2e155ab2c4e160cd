"""Leads of other systems by mail: in ADF, and of portals that tell a number only; broken ones stay visible."""

from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

from agent.bootstrap.portals import load_portals
from agent.channels.raw_mail import RawMail
from agent.flows.take_in import take_in_mails
from tests.integration.flows.conftest import ADDRESS, Post

LEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<?adf version="1.0"?>\n<adf><prospect><id source="crm">7</id>'
    '<vehicle interest="test-drive"><make>Norvela</make><model>Osprio</model></vehicle><customer><contact>'
    '<name part="full">Jörg Müller</name><email>joerg@kunde.example</email></contact></customer></prospect></adf>'
)


def compose(post: Post, text: str, attached: bytes | None = None) -> RawMail:
    mail = EmailMessage()
    mail["From"], mail["To"] = "noreply@crm.example", ADDRESS
    mail["Subject"], mail["Message-ID"] = "ADF Lead 7", f"<{post.count}@crm.example>"
    mail.set_content(text)
    if attached is not None:
        mail.add_attachment(attached, maintype="application", subtype="xml", filename="lead.xml")
    return RawMail(mail.as_bytes(), post.clock(), "test")


async def test_a_document_as_body_or_attachment_is_one_lead_and_the_prospect_is_answered(post: Post) -> None:
    await take_in_mails(post.desk, [compose(post, LEAD)])
    post.count += 1
    await take_in_mails(post.desk, [compose(post, "Ein neuer Lead.", LEAD.encode())])
    await post.work()
    (row,) = await post.rows("messages")
    assert (row["channel"], row["channel_id"], row["state"]) == ("web_form", "adf:crm:7", "answered")
    (mail,) = post.sent_to("joerg@kunde.example")
    assert "Jörg Müller" in mail.text
    assert post.sent_to("noreply@crm.example") == []


async def test_a_broken_document_is_set_aside_with_its_line(post: Post) -> None:
    await take_in_mails(post.desk, [compose(post, "Ein neuer Lead.", LEAD.replace("</customer>", "").encode())])
    (row,) = await post.rows("messages")
    assert row["state"] == "set_aside"
    assert row["error"].startswith("AdfError: line 3: it is not well-formed")


async def test_a_portal_that_tells_a_number_only_leaves_a_call_to_a_person(post: Post) -> None:
    desk = replace(post.desk, house=replace(post.desk.house, portals=load_portals()))
    mail = Path(__file__).parents[2] / "mails" / "portal_mobile_de_only_a_phone_number.eml"
    await take_in_mails(desk, [RawMail(mail.read_bytes(), post.clock(), "test")])
    await post.work()
    (row,) = await post.rows("messages")
    assert row["state"] == "answered"
    assert [task["reason"] for task in await post.rows("tasks")] == ["callback"]
    assert [mail.to for mail, _ in post.outbox.kept] == ["team@marke.example"]
