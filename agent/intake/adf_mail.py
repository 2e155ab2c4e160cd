"""A mail that brings leads in ADF: as its whole body, or in a part of its own (ADF 1.0, mechanisms 1 and 2)."""

from email.message import Message as MimePart

from agent.intake.adf_document import is_adf
from agent.intake.mail import Mail, parse_mime

_KINDS = ("application/xml", "text/xml", "application/x-adf+xml", "application/adf+xml")
_ENDINGS = (".xml", ".adf")
_START = 2000  # characters that tell what a document is


def find_adf(mail: Mail, raw: bytes) -> bytes | None:
    """The ADF document in a mail; None where there is none."""
    if is_adf(mail.body):
        return mail.body.encode("utf-8", "replace")
    named = any((one.filename or "").lower().endswith(_ENDINGS) for one in mail.attachments)
    if not named and not set(_KINDS) & set(mail.content_types):
        return None
    contents = (read_content(part) for part in parse_mime(raw).walk() if may_be_adf(part))
    return next((content for content in contents if is_adf(content[:_START].decode("utf-8", "replace"))), None)


def may_be_adf(part: MimePart) -> bool:
    """True for a part whose kind or name is that of an XML document."""
    return part.get_content_type() in _KINDS or (part.get_filename() or "").lower().endswith(_ENDINGS)


def read_content(part: MimePart) -> bytes:
    """The decoded octets of a part."""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
