"""The MIME tree of a mail: which part holds the words, and which are attachments."""

import re
from dataclasses import dataclass, replace
from email.message import Message as MimePart

from agent.intake.decoding import clean_text, decode_bytes, decode_header, decode_transfer
from agent.intake.html_text import render_html
from agent.intake.message import Attachment

_DEEPEST = 20  # levels of nesting that are read; people's mails have at most five
_MOST_PARTS = 500  # parts of one multipart that are read
_LONGEST = 1_000_000  # characters of one text part that are read
_HTML_START = re.compile(r"\s*<(?:!doctype|html|head|body|div|p|table|meta)\b", re.I)
_META_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.I)
_STUB = re.compile(r"\bhtml\b|(?:view|see|open) this (?:e-?mail|message)|im browser (?:an|öffnen)", re.I)
_TEXT_KINDS = ("text/plain", "text/html")
_EXTENSIONS = {"message/rfc822": ".eml", "text/calendar": ".ics", "application/ms-tnef": ".dat"}


@dataclass(frozen=True)
class Text:
    """One text part, decoded; `markup` when it is HTML."""

    source: str
    markup: bool

    def render(self) -> str:
        """The words as plain text."""
        return clean_text(render_html(self.source) if self.markup else self.source)


@dataclass(frozen=True)
class Content:
    """What a part and all below it hold. `enclosed` are the texts of attached messages."""

    texts: tuple[Text, ...] = ()
    enclosed: tuple[Text, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    types: tuple[str, ...] = ()
    calendar_method: str | None = None

    def __add__(self, other: "Content") -> "Content":
        """Both, in this order."""
        return Content(
            self.texts + other.texts,
            self.enclosed + other.enclosed,
            self.attachments + other.attachments,
            self.types + other.types,
            self.calendar_method or other.calendar_method,
        )


def read_content(part: MimePart, depth: int = 0) -> Content:
    """Everything that `part` holds; a multipart/alternative counts once, as the version that says most."""
    own = Content(types=(part.get_content_type(),))
    if not part.is_multipart():
        return own + _read_leaf(part)
    children = _children(part)
    if depth >= _DEEPEST:
        return own
    if part.get_content_maintype() == "message":
        return own + _read_enclosed(part, children, depth)
    contents = [read_content(child, depth + 1) for child in children]
    if part.get_content_subtype() == "alternative":
        contents = _keep_best_text(contents)
    return sum(contents, own)


def read_parameter(part: MimePart, name: str, header: str = "content-type") -> str | None:
    """A parameter of a header as plain text, RFC 2231 and RFC 2047 undone; None where it is missing or unreadable."""
    try:
        value = part.get_param(name, None, header)
    except (ValueError, LookupError, TypeError):  # the library trips over hostile continuations
        return None
    if isinstance(value, tuple):  # charset, language and the text still percent-decoded
        return decode_header(decode_bytes(value[2].encode("latin-1", "replace"), value[0]))
    return decode_header(value) if value else None


def _read_leaf(part: MimePart) -> Content:
    kind = part.get_content_type()
    content = _read_bytes(part)
    filename = _read_filename(part)
    attached = bool(filename) or _raw_header(part, "content-disposition").startswith("attachment")
    attachment = _describe(filename, kind, len(content))
    if kind == "text/calendar":
        method = read_parameter(part, "method") or _read_method(content)
        return Content(attachments=(attachment,) if attached else (), calendar_method=method.upper() or None)
    if not attached and (kind in _TEXT_KINDS or kind.startswith("multipart/")):
        return Content(texts=(_read_text(part, content),))
    return Content(attachments=(attachment,))


def _read_bytes(part: MimePart) -> bytes:
    """The decoded content. The library only hands out the bytes as they came when it knows of no encoding."""
    encoding = _raw_header(part, "content-transfer-encoding")
    del part["content-transfer-encoding"]
    content = part.get_payload(decode=True)
    return decode_transfer(content, encoding) if isinstance(content, bytes) else b""


def _read_method(calendar: bytes) -> str:
    """The METHOD line of an iCalendar object (RFC 5545), "" if it has none."""
    found = re.search(rb"^METHOD:(\w{1,20})", calendar, re.I | re.M)
    return found[1].decode("ascii") if found else ""


def _read_text(part: MimePart, content: bytes) -> Text:
    markup = part.get_content_subtype() == "html"
    charset = read_parameter(part, "charset")
    if markup and not charset:
        declared = _META_CHARSET.search(content, 0, 2000)
        charset = declared[1].decode("ascii", "replace") if declared else None
    source = decode_bytes(content, charset)[:_LONGEST]
    if (read_parameter(part, "format") or "").lower() == "flowed":
        source = _unflow(source, glue=(read_parameter(part, "delsp") or "").lower() == "yes")
    return Text(source, markup or bool(_HTML_START.match(source)))


def _unflow(text: str, glue: bool) -> str:
    """Lines that end in a blank continue in the next one (RFC 3676); quoted lines are left as they are."""
    paragraphs: list[str] = []
    flowing: list[str] = []
    for line in text.splitlines():
        line = line.removeprefix(" ")
        soft = line.endswith(" ") and line != "-- " and not line.startswith(">")
        flowing.append(line[:-1] if soft and glue else line)
        if not soft:
            paragraphs.append("".join(flowing))
            flowing = []
    return "\n".join([*paragraphs, "".join(flowing)])


def _read_enclosed(part: MimePart, children: list[MimePart], depth: int) -> Content:
    """An attached message is an attachment whose words may be read; a report's fields are only an attachment."""
    kind = part.get_content_type()
    size = sum(_measure(child, depth) for child in children)
    if kind != "message/rfc822":
        return Content(attachments=(_describe(_read_filename(part), kind, size),))
    inner = sum((read_content(child, depth + 1) for child in children), Content())
    subject = decode_header(_raw_header(children[0], "subject", lower=False)) if children else ""
    attachment = _describe(_read_filename(part) or (subject and f"{subject[:100]}.eml"), kind, size)
    return Content(enclosed=inner.texts, attachments=(attachment, *inner.attachments))


def _measure(part: MimePart, depth: int) -> int:
    """Octets of a message as it came, its line ends counted as two."""
    head = sum(len(name) + len(str(value)) + 4 for name, value in part.raw_items()) + 2
    if not part.is_multipart():
        return head + _measure_payload(part)
    return head + sum(_measure(child, depth + 1) for child in _children(part) if depth < _DEEPEST)


def _measure_payload(part: MimePart) -> int:
    try:
        return len(str(part.get_payload() or ""))
    except ValueError:  # the library decodes even here, and trips over charsets such as punycode and NUL
        return len(part.get_payload(decode=True) or b"")


def _children(part: MimePart) -> list[MimePart]:
    payload = part.get_payload()
    return (
        [child for child in payload[:_MOST_PARTS] if isinstance(child, MimePart)] if isinstance(payload, list) else []
    )


def _keep_best_text(contents: list[Content]) -> list[Content]:
    """Plain text unless it is empty or only says that there is HTML; the attachments of all versions stay."""
    plain = [content for content in contents if content.texts and not content.texts[0].markup]
    marked = [content for content in contents if content.texts and content.texts[0].markup]
    good = [content for content in plain if not _is_stub(content, bool(marked))]
    best = (good + marked + plain)[:1]
    return [content if any(content is kept for kept in best) else replace(content, texts=()) for content in contents]


def _is_stub(content: Content, has_markup: bool) -> bool:
    words = "".join(text.source for text in content.texts).strip()
    return has_markup and (not words or (len(words) < 400 and bool(_STUB.search(words))))


def _read_filename(part: MimePart) -> str | None:
    name = read_parameter(part, "filename", "content-disposition") or read_parameter(part, "name")
    return name.replace("\\", "/").rsplit("/", 1)[-1].strip() or None if name else None


def _describe(filename: str | None, kind: str, size: int) -> Attachment:
    if not filename and kind in _EXTENSIONS:
        filename = ("winmail" if kind == "application/ms-tnef" else "attachment") + _EXTENSIONS[kind]
    return Attachment(filename or None, kind, size)


def _raw_header(part: MimePart, name: str, lower: bool = True) -> str:
    for key, value in part.raw_items():
        if key.lower() == name:
            return str(value).strip().lower() if lower else str(value)
    return ""
