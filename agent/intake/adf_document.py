"""An ADF document as elements that are asked for by name: nothing but the root and what is below it is ever parsed.

So no document type can exist, and with it no entity of its own and nothing from outside.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from agent.intake.decoding import clean_text, decode_bytes

LARGEST = 2 * 1024 * 1024  # octets
LONGEST_TEXT = 10_000  # characters of one value
_ROOT = re.compile(r"<adf[\s>/]", re.I)
_DECLARED = re.compile(rb"<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}[\"']([\w.-]{1,40})", re.I)
_FORBIDDEN = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.I)
_UNKNOWN = frozenset(("", "unknown", "n/a", "none", "-", "other"))


class AdfError(ValueError):
    """A document that cannot be taken: the line where, counted from 1, and why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


def is_adf(text: str) -> bool:
    """True when a text is an ADF document and no letter that speaks of one."""
    found = _ROOT.search(text[:2000])
    return found is not None and text.lstrip("\ufeff \t\r\n").startswith("<")


def parse_document(raw: bytes) -> tuple[etree._Element, int]:
    """The root element, and the number of lines above it. Raises AdfError."""
    if len(raw) > LARGEST:
        raise AdfError(1, f"it is larger than {LARGEST // 1024} KB")
    text = decode_document(raw)
    found = _ROOT.search(text)
    if forbidden := _FORBIDDEN.search(text, 0, found.start() if found else len(text)):
        raise AdfError(text.count("\n", 0, forbidden.start()) + 1, "a document type is not accepted")
    if not found:
        raise AdfError(1, "there is no element <adf>")
    offset = text.count("\n", 0, found.start())
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, encoding="utf-8")
    try:
        return etree.fromstring(text[found.start() :].encode("utf-8", "replace"), parser), offset
    except etree.XMLSyntaxError as error:
        line = error.position[0] or 1
        raise AdfError(offset + line, f"it is not well-formed: {error.msg}") from None


def decode_document(raw: bytes) -> str:
    """The text of a document, by its byte order mark or declaration, or as far as the bytes themselves allow."""
    declared = _DECLARED.search(raw[:500])
    marked = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else None
    return clean_text(decode_bytes(raw, marked or (declared[1].decode("ascii") if declared else None)))


def local_name(element: etree._Element) -> str:
    """An element's name without a namespace, in small letters; "" for an instruction."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


@dataclass(frozen=True)
class Part:
    """One element, asked for what stands below it by name, wherever the sender put it; `None` has nothing below it."""

    element: etree._Element | None

    def all(self, name: str) -> Iterator[etree._Element]:
        """The elements of a name, in order."""
        found = self.element.iter() if self.element is not None else iter(())
        return (one for one in found if one is not self.element and local_name(one) == name)

    def first(self, name: str) -> "Part":
        """The first element of a name."""
        return Part(next(self.all(name), None))

    def text(self, name: str) -> str:
        """The words of the first element of a name that has any."""
        return next((words for one in self.all(name) if (words := words_of(one))), "")

    def known(self, name: str) -> str:
        """As `text`, but "" for the words by which senders say that they do not know."""
        words = self.text(name)
        return "" if words.lower() in _UNKNOWN else words


def words_of(element: etree._Element) -> str:
    """The words in an element and below it, without blanks around them."""
    return "".join(map(str, element.itertext()))[:LONGEST_TEXT].strip()


def line_of(element: etree._Element) -> int:
    """The line of an element in what was parsed, from 1."""
    line: object = element.sourceline
    return line if isinstance(line, int) else 1
