"""The mails that a visitor of the demo writes: composed as a mail program does, and sent by SMTP."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

import aiosmtplib

from agent.channels.mail_headers import MAIL_POLICY, one_line, read_address, trim_references
from agent.dialog.subject import strip_prefixes
from agent.storage.demo_views import SentMail
from agent.web.demo import DemoPage

ID_DOMAIN = "visitor.example"
SEND_SECONDS = 10.0


@dataclass(frozen=True)
class Letter:
    """What a visitor wrote, and as whom."""

    name: str
    address: str
    subject: str
    text: str


def make_message_id(visitor: str) -> str:
    """A new Message-ID by which the page finds the mail again; without brackets."""
    return f"{visitor}.{secrets.token_hex(8)}@{ID_DOMAIN}"


def compose_letter(letter: Letter, to: str, message_id: str, date: datetime) -> EmailMessage:
    """A new mail (RFC 5322). Raises ValueError when an address is none."""
    mail = EmailMessage(policy=MAIL_POLICY)
    mail["From"] = read_address(letter.name, letter.address)
    mail["To"] = read_address("", to)
    mail["Subject"] = one_line(letter.subject)
    mail["Date"] = format_datetime(date)
    mail["Message-ID"] = f"<{message_id}>"
    mail.set_content(letter.text.encode("utf-8", "replace").decode(), cte="quoted-printable")
    return mail


def compose_reply(text: str, answered: SentMail, intro: str, message_id: str, date: datetime) -> EmailMessage:
    """The answer to a mail of the agent, to where that mail wants its answers; `intro` stands above the quotation."""
    quoted = "\n".join(f"> {line}".rstrip() for line in answered.text.strip().splitlines())
    letter = Letter(
        answered.to_name, answered.to, f"Re: {strip_prefixes(answered.subject)}", f"{text}\n\n{intro}\n{quoted}"
    )
    mail = compose_letter(letter, answered.reply_to or answered.from_address, message_id, date)
    mail["In-Reply-To"] = f"<{answered.message_id}>"
    references = trim_references((*answered.references, answered.message_id))
    mail["References"] = " ".join(f"<{reference}>" for reference in references)
    return mail


async def send_letter(mail: EmailMessage, page: DemoPage) -> None:
    """Send it to the built-in listener; when this returns, the mail is stored. Raises SMTPException or OSError."""
    await aiosmtplib.send(
        mail.as_bytes(),
        sender=mail["From"].addresses[0].addr_spec,
        recipients=[mail["To"].addresses[0].addr_spec],
        hostname=page.smtp_host,
        port=page.smtp_port,
        start_tls=False,
        timeout=SEND_SECONDS,
    )
