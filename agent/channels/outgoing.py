"""What is sent by mail: one frozen record, and the same bytes for it each time it is composed."""

import hashlib
from binascii import b2a_qp
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage, Message
from email.utils import format_datetime
from enum import StrEnum

from agent.channels.mail_headers import (
    MAIL_POLICY,
    MAIL_POLICY_UTF8,
    one_id,
    one_line,
    read_address,
    trim_references,
)

NO_DISPLAY_NAME = ""


class MailKind(StrEnum):
    """Why a mail goes out; it decides how the mail marks itself (RFC 3834, section 5)."""

    AUTO_REPLIED = "auto-replied"  # the direct answer to one message
    AUTO_GENERATED = "auto-generated"  # a reminder or a notice that nobody just asked for
    LEAD = "lead"  # a hand-off to a dealer
    PERSONAL = "personal"  # a person wrote it and pressed "send"
    PROBE = "probe"  # our own test enquiry, which looks like anybody's mail


@dataclass(frozen=True)
class MailFile:
    """A file that goes out with a mail. `content_type` may hold parameters: `text/calendar; method=REQUEST`."""

    filename: str
    content_type: str
    content: bytes


@dataclass(frozen=True)
class OutgoingMail:
    """One mail to one person, complete but for its date.

    `message_id` and `references` have no angle brackets; the id stays the same however often the mail is sent.
    `loop_marker` names this installation, so that it knows its own mail when it comes back.
    `envelope_from` is where bounces go; without it they go to `from_address`.
    """

    message_id: str
    from_address: str
    from_name: str
    to: str
    subject: str
    text: str
    kind: MailKind
    loop_marker: str
    to_name: str = NO_DISPLAY_NAME
    reply_to: str | None = None
    html: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    attachments: tuple[MailFile, ...] = ()
    envelope_from: str | None = None


def compose(mail: OutgoingMail, date: datetime) -> EmailMessage:
    """Write the mail (RFC 5322), marked as automatic so that no other machine answers it (RFC 3834).

    The same record and date make the same bytes. Raises ValueError when an address is none.
    """
    addresses = [read_address(mail.from_name, mail.from_address), read_address(mail.to_name, mail.to)]
    composed = EmailMessage(
        policy=MAIL_POLICY if all(address.addr_spec.isascii() for address in addresses) else MAIL_POLICY_UTF8
    )
    composed["From"], composed["To"] = addresses
    for name, value in _headers_of(mail, date):
        composed[name] = value
    composed["MIME-Version"] = "1.0"
    _write_body(composed, mail)
    _settle_boundaries(composed, mail.message_id)
    return composed


def compose_bytes(mail: OutgoingMail, date: datetime) -> bytes:
    """Give the mail as it goes over the wire, with CRLF line ends."""
    return compose(mail, date).as_bytes()


def _headers_of(mail: OutgoingMail, date: datetime) -> Iterator[tuple[str, object]]:
    if mail.reply_to:
        yield "Reply-To", read_address(NO_DISPLAY_NAME, mail.reply_to)
    yield "Subject", one_line(mail.subject)
    yield "Date", format_datetime(date)
    yield "Message-ID", one_id(mail.message_id)
    if mail.in_reply_to:
        yield "In-Reply-To", one_id(mail.in_reply_to)
    if references := trim_references(mail.references):
        yield "References", " ".join(map(one_id, references))
    yield from _marks_of(mail)


def _marks_of(mail: OutgoingMail) -> Iterator[tuple[str, str]]:
    """Say what the mail is. No `Precedence`: it makes providers treat an answer as bulk."""
    if mail.kind is MailKind.PROBE:
        return
    if mail.kind is not MailKind.PERSONAL:
        automatic = MailKind.AUTO_REPLIED if mail.kind is MailKind.AUTO_REPLIED else MailKind.AUTO_GENERATED
        yield "Auto-Submitted", automatic.value
        yield "X-Auto-Response-Suppress", "All"  # Exchange then sends no out-of-office note
    yield "X-Loop", one_line(mail.loop_marker)
    yield "X-Vorfahrt", mail.kind.value


def _write_body(composed: EmailMessage, mail: OutgoingMail) -> None:
    _write_text(composed, mail.text, "plain")
    if mail.html is not None:
        composed.make_alternative()
        html = EmailMessage(policy=composed.policy)
        _write_text(html, mail.html, "html")
        composed.attach(html)
    for file in mail.attachments:
        maintype, subtype, parameters = _split_content_type(file.content_type)
        composed.add_attachment(
            file.content, maintype=maintype, subtype=subtype, filename=one_line(file.filename), params=parameters
        )


def _write_text(part: EmailMessage, text: str, subtype: str) -> None:
    """A text in quoted-printable, which the library's own `set_content` encodes ten times as slowly.

    Lone surrogates, which broken mails carry in and UTF-8 cannot carry out, are replaced.
    """
    lines = "\n".join(text.splitlines()) + "\n"
    part["Content-Type"] = f'text/{subtype}; charset="utf-8"'
    part["Content-Transfer-Encoding"] = "quoted-printable"
    part.set_payload(b2a_qp(lines.encode("utf-8", "replace"), istext=True).decode("ascii"))


def _split_content_type(content_type: str) -> tuple[str, str, dict[str, str]]:
    parsed = Message()
    parsed["Content-Type"] = one_line(content_type)
    parameters = parsed.get_params(failobj=[], unquote=True)[1:]
    return parsed.get_content_maintype(), parsed.get_content_subtype(), dict(parameters)


def _settle_boundaries(composed: EmailMessage, message_id: str) -> None:
    """Take the boundaries from the id: the library's own are random, and a mail sent twice has to be the same."""
    seed = hashlib.sha256(message_id.encode("utf-8", "replace")).hexdigest()[:24]
    for number, part in enumerate(part for part in composed.walk() if part.is_multipart()):
        part.set_boundary(f"=_{seed}.{number}")
