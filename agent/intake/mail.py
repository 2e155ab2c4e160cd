"""A mail as frozen values: `read_mail` takes any bytes, however broken, and never raises."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.message import Message as MimePart
from email.parser import BytesParser
from email.policy import Compat32

from agent.intake.headers import Headers, Mailbox, parse_date
from agent.intake.message import Attachment
from agent.intake.parts import Content, Text, read_content, read_parameter
from agent.intake.passages import Passages, split_text

_LONGEST_HEADER = 100_000  # characters
_LONGEST_MIME_HEADER = 2_000  # the library splits their parameters in quadratic time
_FORWARD_SUBJECT = re.compile(r"\s{0,9}(?:wg|fwd?|wtr|tr|rv|enc|i|vb|vs|pd|doorst)\s{0,2}[:\uff1a]", re.I)
_BOUNDARY_LINE = re.compile(rb"^--([^\s\"]{1,70})[ \t]*\r?\ncontent-", re.I | re.M)
_HEAD_END = re.compile(rb"\r?\n[ \t]*\r?\n")


@dataclass(frozen=True)
class Mail:
    """One mail, read. Addresses are bare and lower-case; texts are plain, with `\\n` between lines.

    `return_path` is "" for the null sender and None where the header is missing.
    `body` is the whole text, `passages` are its parts.
    `headers` holds every value of a header, decoded, in order, under its lower-case name.
    """

    message_id: str | None
    content_id: str
    sent_by: Mailbox | None  # From
    reply_to: Mailbox | None
    sender: Mailbox | None
    return_path: str | None
    to: tuple[str, ...]
    cc: tuple[str, ...]
    delivered_to: tuple[str, ...]
    subject: str
    date: datetime | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    body: str
    passages: Passages
    html_only: bool
    attachments: tuple[Attachment, ...]
    content_types: tuple[str, ...]  # of every part, the mail's own first
    report_type: str | None
    calendar_method: str | None
    headers: Mapping[str, tuple[str, ...]]

    @property
    def identity(self) -> str:
        """The Message-ID, or else a name computed from what does not change on the way."""
        return self.message_id or self.content_id

    @property
    def from_address(self) -> str | None:
        """The bare address of the From header."""
        return self.sent_by.address if self.sent_by else None

    def header(self, name: str) -> str:
        """The topmost value of a header (lower-case name), "" where the mail has none."""
        return self.headers.get(name, ("",))[0]


def read_mail(raw: bytes) -> Mail:
    """Read a mail as it came by IMAP or SMTP (RFC 5322, MIME); what is broken is read as far as it goes."""
    message = parse_mime(raw)
    headers, content = Headers(message), read_content(message)
    body, passages = _read_words(content, headers.text("subject"))
    ids = headers.message_ids("message-id")
    return Mail(
        message_id=ids[0] if ids else None,
        content_id=_identify(headers, content, body),
        sent_by=headers.mailbox("from"),
        reply_to=headers.mailbox("reply-to"),
        sender=headers.mailbox("sender"),
        return_path=headers.return_path(),
        to=headers.addresses("to"),
        cc=headers.addresses("cc"),
        delivered_to=headers.addresses("delivered-to", "x-original-to", "envelope-to", "x-envelope-to"),
        subject=headers.text("subject"),
        date=parse_date(headers.first("date")),
        in_reply_to=headers.message_ids("in-reply-to"),
        references=headers.message_ids("references"),
        body=body,
        passages=passages,
        html_only=any(text.markup for text in content.texts) and "text/plain" not in content.types,
        attachments=content.attachments,
        content_types=content.types,
        report_type=read_parameter(message, "report-type"),
        calendar_method=content.calendar_method,
        headers=headers.decoded(),
    )


def is_forward(subject: str) -> bool:
    """True when a subject begins with the mark of a forward, in any language."""
    return bool(_FORWARD_SUBJECT.match(subject))


class _Lenient(Compat32):
    """Keeps headers as they came, but no longer than anybody writes them."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        mime = name.lower().startswith("content-")
        return name, value[: _LONGEST_MIME_HEADER if mime else _LONGEST_HEADER]


_PARSER: BytesParser = BytesParser(policy=_Lenient())


def parse_mime(raw: bytes) -> MimePart:
    """The MIME tree of a mail, however broken."""
    try:
        message = _PARSER.parsebytes(raw)
        if message.get_content_maintype() == "multipart" and not message.is_multipart():
            message = _parse_with_found_boundary(raw, message)
    except (RecursionError, ValueError, LookupError, TypeError, AssertionError):
        # The library trips over nesting and parameters that only an attacker writes: the headers still tell who it was.
        return _PARSER.parsebytes(raw, headersonly=True)
    return message


def _parse_with_found_boundary(raw: bytes, message: MimePart) -> MimePart:
    """A multipart whose boundary is missing or wrong is read by the first line that looks like one."""
    head_end, boundary = _HEAD_END.search(raw), _BOUNDARY_LINE.search(raw)
    if not head_end or not boundary:
        return message
    del message["content-type"]
    message["Content-Type"] = f'multipart/mixed; boundary="{boundary[1].decode("ascii", "replace")}"'
    repaired = "".join(f"{name}: {value}\n" for name, value in message.raw_items()) + "\n"
    return _PARSER.parsebytes(repaired.encode("utf-8", "surrogateescape") + raw[head_end.end() :])


def _read_words(content: Content, subject: str) -> tuple[str, Passages]:
    """The whole text and its parts. Of a mail that is nothing but an attached mail, the attached one is read."""
    body, enclosed = _render(content.texts), _render(content.enclosed)
    if not body and enclosed:
        return enclosed, split_text(enclosed, forwarded=True)
    parts = split_text(body, forwarded=is_forward(subject))
    quoted = f"{parts.quoted}\n{enclosed}".strip("\n")
    return body, Passages(parts.new, parts.signature, quoted, parts.disclaimer)


def _render(texts: tuple[Text, ...]) -> str:
    return "\n".join(text.render() for text in texts).strip()


def _identify(headers: Headers, content: Content, body: str) -> str:
    """A name for a mail without Message-ID: the lines that servers add or rewrite on the way have no part in it."""
    who = [headers.text(name) for name in ("from", "date", "subject")]
    files = [f"{attachment.filename} {attachment.size}" for attachment in content.attachments]
    digest = hashlib.sha256("\n".join([*who, *files, *body.split()]).encode("utf-8", "replace"))
    return f"{digest.hexdigest()[:32]}@content"
