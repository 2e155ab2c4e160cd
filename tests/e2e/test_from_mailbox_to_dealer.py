"""The whole way with nothing replaced: Dovecot in, SMTP out, the service as a process of its own."""

import asyncio
import email
import email.policy
from collections.abc import AsyncIterator, Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from lxml import etree

from agent.bootstrap.brand import DEMO_BRAND, DEMO_DEALERS, BrandFiles, load_catalogue, load_dealers, load_postcodes
from agent.handoff.routing import make_find_dealer
from tests.servers.dovecot import Dovecot
from tests.servers.smtp_sink import SmtpSink
from tests.servers.vorfahrt import ADDRESS, Vorfahrt, real_settings
from tests.servers.waiting import until

PROSPECT = "eva@kunde.example"
SCHEMA = Path(__file__).parents[1] / "unit" / "handoff" / "adf.xsd"


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    server = Dovecot()
    server.start()
    yield server
    server.close()


@pytest.fixture
async def sink() -> AsyncIterator[SmtpSink]:
    server = SmtpSink()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def service(dovecot: Dovecot, sink: SmtpSink, tmp_path: Path) -> AsyncIterator[Vorfahrt]:
    running = Vorfahrt(
        tmp_path, **real_settings(imap_urls=f"{dovecot.url}?poll=0.1", smtp_url=f"smtp://127.0.0.1:{sink.port}")
    )
    running.start()
    await asyncio.to_thread(running.wait_until_ready)
    yield running
    await asyncio.to_thread(running.stop)


def write_mail(text: str, number: int, answered: EmailMessage | None = None) -> bytes:
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["From"], mail["To"] = f"Eva Beispiel <{PROSPECT}>", answered["Reply-To"] if answered else ADDRESS
    mail["Subject"] = "Re: Probefahrt" if answered else "Probefahrt"
    mail["Message-ID"] = f"<{number}@kunde.example>"
    if answered:
        mail["In-Reply-To"] = mail["References"] = answered["Message-ID"]
    mail.set_content(text)
    return mail.as_bytes()


def mails_to(sink: SmtpSink, recipient: str) -> list[EmailMessage]:
    read = [email.message_from_bytes(one.content, policy=email.policy.default) for one in sink.mails]
    return [
        mail
        for mail, one in zip(read, sink.mails, strict=True)
        if isinstance(mail, EmailMessage) and one.recipients == (recipient,)
    ]


async def exchange(dovecot: Dovecot, sink: SmtpSink, text: str, number: int) -> EmailMessage:
    """Deliver one mail, as an answer to the latest of ours; gives the reply to it."""
    before = mails_to(sink, PROSPECT)
    dovecot.deliver(write_mail(text, number, before[-1] if before else None))
    await until(lambda: len(mails_to(sink, PROSPECT)) > len(before))
    return mails_to(sink, PROSPECT)[-1]


def plain(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


async def test_three_turns_bring_a_hot_lead_to_the_nearest_dealer(
    dovecot: Dovecot, sink: SmtpSink, service: Vorfahrt
) -> None:
    files = BrandFiles(DEMO_BRAND, DEMO_DEALERS)
    catalogue, postcodes = load_catalogue(files), load_postcodes(files)
    model = catalogue.models[0]
    nearest = make_find_dealer(load_dealers(files, postcodes), postcodes, catalogue.brand.id)("80331", "DE", model.id)
    assert nearest is not None

    question = await exchange(dovecot, sink, "Guten Tag, ich würde gern eine Probefahrt machen. Eva Beispiel", 1)
    assert question["In-Reply-To"] == "<1@kunde.example>"
    assert question["Auto-Submitted"] == "auto-replied"
    assert "automatischer Assistent" in plain(question)

    summary = await exchange(dovecot, sink, f"Den {model.name}, samstags ab 10 Uhr. Ich wohne in 80331 München.", 2)
    assert nearest.name in plain(summary)

    goodbye = await exchange(dovecot, sink, "Ja, bitte genau so weitergeben.", 3)
    assert nearest.street in plain(goodbye)
    await until(lambda: mails_to(sink, nearest.email))
    (hot,) = mails_to(sink, nearest.email)
    assert hot["Reply-To"] == PROSPECT
    assert "samstags ab 10 Uhr" in plain(hot)
    (adf,) = [part.get_payload(decode=True) for part in hot.iter_attachments()]
    assert isinstance(adf, bytes)
    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(etree.fromstring(adf))
    assert dovecot.mails() != []  # nothing is deleted


async def test_an_out_of_office_reply_gets_no_answer(dovecot: Dovecot, sink: SmtpSink, service: Vorfahrt) -> None:
    automatic = write_mail("Ich bin bis Montag nicht im Büro.", 1).replace(
        b"Subject:", b"Auto-Submitted: auto-replied\r\nSubject:"
    )
    dovecot.deliver(automatic)
    await exchange(dovecot, sink, "Guten Tag, ich würde gern eine Probefahrt machen.", 2)
    assert len(sink.mails) == 1


async def test_logs_at_info_name_nobody(dovecot: Dovecot, sink: SmtpSink, service: Vorfahrt) -> None:
    await exchange(dovecot, sink, "Guten Tag, ich bin Eva Geheimrat und möchte eine Probefahrt.", 1)
    logs = service.log.read_text()
    assert "vorfahrt_runs" in logs
    assert not any(word in logs for word in ("Geheimrat", PROSPECT, "Probefahrt"))
