"""Leads in ADF, the Auto-lead Data Format (ADF 1.0, 2000), as other systems send them: lenient, and safe to read.

Only the root element and what is below it reaches the parser, so that no document type, and with it no entity of its
own, can exist. What the standard leaves out or senders spell in their own way is looked up by name alone.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from lxml import etree

from agent.intake.decoding import clean_text, decode_bytes
from agent.intake.headers import parse_mailboxes
from agent.intake.message import Channel, InboundMessage
from agent.intake.phone_number import normalise_phone
from agent.intake.wishes import LANGUAGE_OF_COUNTRY, wish_in

LARGEST = 2 * 1024 * 1024  # octets
MOST_PROSPECTS = 500
LONGEST_TEXT = 10_000  # characters of one value
_ROOT = re.compile(r"<adf[\s>/]", re.I)
_DECLARED = re.compile(rb"<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}[\"']([\w.-]{1,40})", re.I)
_FORBIDDEN = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.I)
_UNKNOWN = frozenset(("", "unknown", "n/a", "none", "-", "other"))
_NOT_WANTED = ("trade-in", "sell")


class AdfError(ValueError):
    """A document that cannot be taken: the line where, counted from 1, and why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


@dataclass(frozen=True)
class Taking:
    """What a document itself does not tell: when it came (aware), and where the brand is at home (ISO codes)."""

    received_at: datetime
    countries: tuple[str, ...]
    language: str  # where the prospect's country tells none


def is_adf(text: str) -> bool:
    """True when a text is an ADF document and no letter that speaks of one."""
    found = _ROOT.search(text[:2000])
    return found is not None and text.lstrip("\ufeff \t\r\n").startswith("<")


def read_adf(raw: bytes, taking: Taking) -> tuple[InboundMessage, ...]:
    """One message for each prospect of a document. Raises AdfError when one of them cannot be taken: then none is."""
    root, line_offset = parse_document(raw)
    prospects = [element for element in root if local_name(element) == "prospect"]  # never one inside of another
    if not prospects:
        raise AdfError(line_offset + 1, "there is no prospect in it")
    if len(prospects) > MOST_PROSPECTS:
        raise AdfError(line_offset + 1, f"it holds more than {MOST_PROSPECTS} prospects")
    return tuple(read_prospect(prospect, line_offset, taking) for prospect in prospects)


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


def read_prospect(element: etree._Element, line_offset: int, taking: Taking) -> InboundMessage:
    """The message of one prospect. Raises AdfError when there is no way to reach them."""
    prospect = Part(element)
    customer = prospect.first("customer") if prospect.first("customer").element is not None else prospect
    country = customer.text("country").upper()
    countries = ((country,) if len(country) == 2 else ()) + taking.countries
    email = read_address(customer)
    phone = read_phone(customer, countries)
    if not (email or phone):
        raise AdfError(
            line_offset + line_of(element),
            "the prospect has neither a mail address nor a phone number that can be used",
        )
    vehicle = Part(wanted_vehicle(prospect))
    language = LANGUAGE_OF_COUNTRY.get(country, taking.language)
    fields = list_fields(customer, vehicle, language) | {"email": email, "phone": phone or ""}
    interest = (vehicle.element.get("interest") or "").lower() if vehicle.element is not None else ""
    return InboundMessage(
        channel=Channel.WEB_FORM,
        id=identify(prospect),
        received_at=taking.received_at,
        sender=email or phone or "",
        sender_name=fields.get("name") or None,
        subject=wish_in(language) if interest == "test-drive" else None,
        text="\n".join(dict.fromkeys(filter(None, (customer.text("comments"), vehicle.text("comments"))))),
        fields=tuple((key, value) for key, value in fields.items() if value),
        origin=read_origin(prospect),
    )


def line_of(element: etree._Element) -> int:
    """The line of an element in what was parsed, from 1."""
    line: object = element.sourceline
    return line if isinstance(line, int) else 1


def identify(prospect: Part) -> str:
    """The name of a lead: the sender's own id, or one made from all that it says; the same when it comes again."""
    ids = list(prospect.all("id"))
    own = next((one for one in ids if one.getparent() is prospect.element and words_of(one)), None)
    if own is not None:
        source = own.get("source") or prospect.first("provider").text("name")
        return f"adf:{source}:{words_of(own)}"[:500]
    words = "\n".join(words_of(one) for one in (prospect.element,) if one is not None)
    return f"adf:{hashlib.sha256(' '.join(words.split()).encode('utf-8', 'replace')).hexdigest()[:32]}"


def read_address(customer: Part) -> str:
    """The preferred mail address, else the first; "" where there is none."""
    found = sorted(customer.all("email"), key=is_less_preferred)
    return next((boxes[0].address for one in found if (boxes := parse_mailboxes(words_of(one)))), "")


def read_phone(customer: Part, countries: tuple[str, ...]) -> str | None:
    """The preferred number in E.164, else a mobile one, else the first; never that of a fax or a pager."""
    numbers = [one for one in customer.all("phone") if (one.get("type") or "").lower() not in ("fax", "pager")]
    numbers.sort(key=lambda one: (is_less_preferred(one), (one.get("type") or "").lower() not in ("cellphone", "cell")))
    return next((phone for one in numbers if (phone := normalise_phone(words_of(one), countries))), None)


def is_less_preferred(element: etree._Element) -> bool:
    """True unless the prospect prefers to be reached there."""
    return element.get("preferredcontact") != "1"


def wanted_vehicle(prospect: Part) -> etree._Element | None:
    """The first car that the prospect wants, none that they want to be rid of."""
    wanted = (one for one in prospect.all("vehicle") if (one.get("interest") or "").lower() not in _NOT_WANTED)
    return next(wanted, None)


def list_fields(customer: Part, vehicle: Part, language: str) -> dict[str, str]:
    """What a form would state under its labels."""
    car = (vehicle.known("make"), vehicle.known("model"), vehicle.known("trim"))
    return {
        "name": read_name(customer),
        "company": business_name(customer),
        "street": " ".join(filter(None, map(words_of, customer.all("street")))).strip("- "),
        "postcode": customer.text("postalcode"),
        "place": customer.text("city"),
        "country": customer.text("country"),
        "model": " ".join(filter(None, car)),
        "configuration": vehicle.known("exteriorcolor"),
        "availability": read_timeframe(customer.first("timeframe"), language),
    }


def read_name(customer: Part) -> str:
    """The person's name, from its parts or as a whole."""
    parts: dict[str, str] = {}
    for one in customer.all("name"):
        if not is_business(one):  # some write <name><first>, the others <name part="first">
            inner = {local_name(child): words_of(child) for child in one}
            parts = (inner or {(one.get("part") or "full").lower(): words_of(one)}) | parts
    last = parts.get("last") or parts.get("surname", "")
    whole = " ".join(filter(None, (parts.get("first"), parts.get("middle"), last)))
    return whole or " ".join(parts.get("full", "").split())


def business_name(customer: Part) -> str:
    """The name of a company."""
    return next((words_of(one) for one in customer.all("name") if is_business(one)), "")


def is_business(name: etree._Element) -> bool:
    """True for the name of a company."""
    return (name.get("type") or "").lower() == "business"


def read_timeframe(timeframe: Part, language: str) -> str:
    """When the prospect has time: dates where there are any, for words such as "on Saturday" count from another day."""
    dates = [read_day(timeframe.text(name)) for name in ("earliestdate", "latestdate")]
    days = [write_day(day, language) for day in dict.fromkeys(dates) if day]
    own_words = words_of(timeframe.element) if timeframe.element is not None and not len(timeframe.element) else ""
    return " - ".join(days) or timeframe.text("description") or own_words


def read_day(text: str) -> date | None:
    """The day of an ISO date or moment; None where it cannot be read."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def write_day(day: date, language: str) -> str:
    """A day as people who speak a language write it."""
    return f"{day:%d.%m.%Y}" if language in ("de", "pl", "tr") else f"{day:%d/%m/%Y}"


def read_origin(prospect: Part) -> tuple[tuple[str, str], ...]:
    """Who passed the lead on, by which of its services, and under which id it knows it."""
    provider = prospect.first("provider")
    ids = (words_of(one) for one in prospect.all("id") if one.getparent() is prospect.element)
    found = {
        "source": provider.text("name") or "ADF",
        "medium": provider.text("service") or "adf",
        "reference": next(ids, ""),
        "url": provider.text("url"),
    }
    return tuple((key, value[:500]) for key, value in found.items() if value)
