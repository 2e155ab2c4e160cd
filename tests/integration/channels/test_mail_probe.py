"""A test enquiry by mail: handed in by SMTP as anybody's mail, its answer found by IMAP, read and removed."""

import asyncio
import email
import email.policy
from email.message import EmailMessage

import pytest

from agent.channels.mail_urls import parse_mailbox_url, parse_smtp_url
from agent.channels.probing.mail import MailProbe
from agent.channels.probing.mailbox import ProbeMailbox
from agent.channels.probing.port import Enquiry, ProbeError
from agent.intake.mail import read_mail
from agent.intake.screening import OwnIdentity, screen
from tests.servers.dovecot import Dovecot
from tests.servers.smtp_sink import SmtpSink
from tests.servers.waiting import until

BRAND = "probefahrt@marke.example"
MARKED = "probe+abcdefghij@mailbox.example"
ENQUIRY = Enquiry("abcdefghij@mailbox.example", MARKED, "Test", "de", "Probefahrt", "Ich möchte den Osprio fahren.")


def write_answer(to: str, said: str) -> bytes:
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["From"], mail["To"], mail["Subject"] = BRAND, to, "Re: Probefahrt"
    mail.set_content(said)
    return mail.as_bytes()


async def test_a_mail_goes_out_as_anybodys_and_its_answer_is_read_and_removed(dovecot: Dovecot) -> None:
    sink = SmtpSink()
    await sink.start()
    dovecot.deliver(write_answer(MARKED.replace("a", "b"), "An older one."))
    server = parse_smtp_url(f"smtp://127.0.0.1:{sink.port}")
    probe = MailProbe(server, BRAND, ProbeMailbox(parse_mailbox_url(dovecot.url)))
    async with probe.ask(ENQUIRY) as asked:
        await until(lambda: sink.mails)
        assert asked.hear is not None
        hearing = asyncio.ensure_future(asked.hear())
        dovecot.deliver(write_answer("somebody@else.example", "Not for us."))
        dovecot.deliver(write_answer(MARKED, "Hier schreibt ein Assistent."))
        assert await asyncio.wait_for(hearing, 20) == "Hier schreibt ein Assistent."
    await sink.stop()
    (sent,) = sink.mails
    assert (sent.sender, sent.recipients) == (MARKED, (BRAND,))
    assert screen(read_mail(sent.content), own=OwnIdentity(frozenset({BRAND}))).decision == "process"
    assert [b"Assistent" in mail for mail in dovecot.mails()] == [False, False]


async def test_a_server_that_takes_no_mail_is_named() -> None:
    probe = MailProbe(parse_smtp_url("smtp://127.0.0.1:1"), BRAND)
    with pytest.raises(ProbeError, match=r"^127\.0\.0\.1:1 does not take the mail"):
        async with probe.ask(ENQUIRY):
            pass


async def test_a_mailbox_that_refuses_the_login_is_named(dovecot: Dovecot) -> None:
    wrong = dovecot.url.replace("1@", "2@")
    probe = MailProbe(parse_smtp_url("smtp://127.0.0.1:1"), BRAND, ProbeMailbox(parse_mailbox_url(wrong)))
    with pytest.raises(ProbeError, match="the mailbox of the probe cannot be read: login refused"):
        async with probe.ask(ENQUIRY):
            pass
