"""Writes a lead as ADF 1.0 XML (Auto-lead Data Format, final specification of 3 May 2000), which dealer systems read.

Elements stand in the order of the DTD. The bytes are ASCII, with numeric references for all other characters,
so that a receiver who guesses the charset wrong still reads every name right.
"""

from collections.abc import Iterable
from datetime import date

from lxml import etree

from agent.catalogue import Model
from agent.classify.analysis import Window
from agent.dialog.wording import Wording
from agent.handoff.clean_text import drop_forbidden, one_line
from agent.handoff.document import LeadDocument
from agent.handoff.person_name import PersonName, split_name
from agent.handoff.phone import dial_phone, is_mobile

PROLOGUE = b'<?xml version="1.0" encoding="UTF-8"?>\n<?adf version="1.0"?>\n'
COMMENTS_LIMIT = 3_900  # characters; receivers are said to cut at about 4,000
WISHED = "50"  # between 0, "don't care", and 100, "must have": wishes are noted, never demanded
UNKNOWN = "Unknown"  # what lead systems expect where the car is not settled
NO_STREET = "-"  # the DTD wants a street in each address
BODY_STYLES = {
    "suv": "SUV",
    "estate": "Wagon",
    "saloon": "Sedan",
    "hatchback": "Hatchback",
    "coupe": "Coupe",
    "convertible": "Convertible",
    "van": "Van",
    "pickup": "Pickup",
}
TRANSMISSION_LETTERS = {"manual": "M", "automatic": "A"}


def render_adf(document: LeadDocument, wording: Wording) -> bytes:
    """The whole ADF document of one lead; its descriptions and comments are worded in the dealer's language."""
    adf = etree.Element("adf")
    prospect = etree.SubElement(adf, "prospect", status="new")
    source = f"{document.catalogue.brand.id}-leads"
    append(prospect, "id", one_line(document.lead.id) or document.short_id, sequence="1", source=source)
    requested = document.local(document.lead.created_at).replace(microsecond=0)
    append(prospect, "requestdate", requested.isoformat())
    append_vehicle(prospect, document, wording)
    append_customer(prospect, document, wording)
    append_vendor(prospect, document)
    append_provider(prospect, document, wording)
    return PROLOGUE + etree.tostring(adf, encoding="us-ascii", xml_declaration=False, pretty_print=True)


def append(parent: etree._Element, tag: str, text: str | None, **attributes: str) -> None:
    """Add a leaf with what XML allows of its text, unless there is nothing to say in it."""
    if allowed := drop_forbidden(text or "").strip():
        etree.SubElement(parent, tag, attributes).text = allowed


def append_vehicle(prospect: etree._Element, document: LeadDocument, wording: Wording) -> None:
    """The wanted car; its year is that of the request, for new cars are driven."""
    slots, model = document.lead.slots, find_model(document)
    vehicle = etree.SubElement(prospect, "vehicle", interest="test-drive", status="new")
    append(vehicle, "year", str(document.local(document.lead.created_at).year))
    append(vehicle, "make", one_line(document.catalogue.brand.name))
    append(vehicle, "model", one_line(model.name) if model else UNKNOWN)
    append(vehicle, "trim", one_line(slots.trim))
    append(vehicle, "bodystyle", BODY_STYLES[model.body] if model else None)
    append(vehicle, "transmission", TRANSMISSION_LETTERS.get(slots.transmission or ""))
    if slots.colour:
        colours = etree.SubElement(vehicle, "colorcombination")
        append(colours, "exteriorcolor", name_value(slots.colour, "colour", wording))
        append(colours, "preference", "1")
    for extra in slots.extras:
        option = etree.SubElement(vehicle, "option")
        append(option, "optionname", name_value(extra, "extras", wording))
        append(option, "weighting", WISHED)
    append(vehicle, "comments", wording.render("dealer/adf_vehicle", slots=slots))


def find_model(document: LeadDocument) -> Model | None:
    """The wanted model; None when the catalogue does not have it."""
    return next((model for model in document.catalogue.models if model.id == document.lead.slots.model), None)


def name_value(value: str, kind: str, wording: Wording) -> str:
    """A catalogue value in the dealer's language."""
    return one_line(wording.words[kind].get(value, value))


def append_customer(prospect: etree._Element, document: LeadDocument, wording: Wording) -> None:
    """Who wants to drive, when, and everything that ADF has no field for."""
    customer = etree.SubElement(prospect, "customer")
    contact = etree.SubElement(customer, "contact")
    append_name(contact, split_name(document.name) if document.name else PersonName(wording.render("dealer/unnamed")))
    append_ways_to_reach(contact, document)
    append_address(contact, document)
    append_timeframe(customer, document, wording)
    append(customer, "comments", wording.render("dealer/adf_comments", document=document)[:COMMENTS_LIMIT])


def append_name(contact: etree._Element, name: PersonName) -> None:
    """First and last name where they can be told apart; in full where not, or where a title would be lost."""
    append(contact, "name", name.first, part="first")
    append(contact, "name", name.last, part="last")
    if name.title or not name.last:
        append(contact, "name", name.full, part="full")


def append_ways_to_reach(contact: etree._Element, document: LeadDocument) -> None:
    """The address an answer reaches them at, and the phone number; a wish to be called makes the phone preferred."""
    by_phone = document.phone is not None and document.lead.callback
    append(contact, "email", document.reply_to, preferredcontact="0" if by_phone else "1")
    if document.phone:
        kind = "cellphone" if is_mobile(document.phone) else "voice"
        preferred = "1" if by_phone else "0"
        append(contact, "phone", dial_phone(document.phone), type=kind, preferredcontact=preferred)


def append_address(contact: etree._Element, document: LeadDocument) -> None:
    """Where the prospect is, as far as that is known: nobody is asked for the street."""
    address = etree.SubElement(contact, "address", type="home")
    append(address, "street", NO_STREET, line="1")
    append(address, "city", document.place)
    append(address, "postalcode", one_line(document.lead.slots.postcode))
    append(address, "country", document.country)


def append_timeframe(customer: etree._Element, document: LeadDocument, wording: Wording) -> None:
    """The span of the windows, and the windows in words; ADF wants at least one of the two dates."""
    if not document.windows:
        return
    timeframe = etree.SubElement(customer, "timeframe")
    append(timeframe, "description", "; ".join(wording.describe_window(window) for window in document.windows))
    append(timeframe, "earliestdate", find_earliest(document).isoformat())
    latest = find_latest(document.windows)
    append(timeframe, "latestdate", latest.isoformat() if latest else None)


def find_earliest(document: LeadDocument) -> date:
    """The first day of all windows; the day of the request where one has none."""
    requested = document.local(document.lead.created_at).date()
    return min(window.date_from or requested for window in document.windows)


def find_latest(windows: Iterable[Window]) -> date | None:
    """The last day of all windows; None where one is open."""
    ends = [window.date_to for window in windows]
    known = [end for end in ends if end]
    return max(known) if len(known) == len(ends) else None


def append_vendor(prospect: etree._Element, document: LeadDocument) -> None:
    """The dealer: named twice, because systems disagree about where they look."""
    dealer = document.dealer
    vendor = etree.SubElement(prospect, "vendor")
    append(vendor, "id", one_line(dealer.id), sequence="1", source=document.catalogue.brand.id)
    append(vendor, "vendorname", one_line(dealer.name))
    contact = etree.SubElement(vendor, "contact")
    append(contact, "name", one_line(dealer.name), part="full")
    append(contact, "email", dealer.email)
    append(contact, "phone", one_line(dealer.phone), type="voice")


def append_provider(prospect: etree._Element, document: LeadDocument, wording: Wording) -> None:
    """The brand that passes the lead on, and the channel it came by."""
    provider = etree.SubElement(prospect, "provider")
    append(provider, "name", one_line(document.catalogue.brand.legal_name), part="full")
    append(provider, "service", name_value(document.lead.channel.value, "channel", wording))
