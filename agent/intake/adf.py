"""Leads in ADF, the Auto-lead Data Format (ADF 1.0, 2000), as other systems send them.

What the standard leaves out, or senders spell in their own way, is looked up by name alone.
"""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from lxml import etree

from agent.intake.adf_document import AdfError, Part, line_of, local_name, parse_document, words_of
from agent.intake.headers import parse_mailboxes
from agent.intake.message import Channel, InboundMessage
from agent.intake.phone_number import normalise_phone
from agent.intake.wishes import LANGUAGE_OF_COUNTRY, wish_in

MOST_PROSPECTS = 500
_NOT_WANTED = ("trade-in", "sell")


@dataclass(frozen=True)
class Taking:
    """What a document itself does not tell: when it came (aware), and where the brand is at home (ISO codes)."""

    received_at: datetime
    countries: tuple[str, ...]
    language: str  # where the prospect's country tells none


def read_adf(raw: bytes, taking: Taking) -> tuple[InboundMessage, ...]:
    """One message for each prospect of a document. Raises AdfError when one of them cannot be taken: then none is."""
    root, line_offset = parse_document(raw)
    prospects = [element for element in root if local_name(element) == "prospect"]  # never one inside of another
    if not prospects:
        raise AdfError(line_offset + 1, "there is no prospect in it")
    if len(prospects) > MOST_PROSPECTS:
        raise AdfError(line_offset + 1, f"it holds more than {MOST_PROSPECTS} prospects")
    return tuple(read_prospect(prospect, line_offset, taking) for prospect in prospects)


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
