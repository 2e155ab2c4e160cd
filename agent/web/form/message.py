"""From an enquiry to the message of a person, with fields as the forms in mails have them."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from agent.catalogue import Catalogue, fold_spelling
from agent.dialog.wording import Wording
from agent.intake.message import Channel, InboundMessage
from agent.web.form.contact import read_mail_address, read_phone_number
from agent.web.form.enquiry import Enquiry, Faults

SAME_SECONDS = 10 * 60  # the same words again within ten minutes are the same enquiry
ORIGIN = {
    "campaign": "utm_campaign",
    "source": "utm_source",
    "medium": "utm_medium",
    "term": "utm_term",
    "content": "utm_content",
    "referrer": "referrer",
    "form": "form_id",
    "url": "page_url",
}
"""Where the pairs of `InboundMessage.origin` come from."""


@dataclass(frozen=True)
class Contact:
    """Where an answer goes: a mail address, or a number where there is none."""

    email: str = ""
    phone: str = ""

    @property
    def sender(self) -> str:
        """What the message comes from."""
        return self.email or self.phone


@dataclass(frozen=True)
class Circumstances:
    """What a message is composed with: the brand, the language of the form, and its words."""

    catalogue: Catalogue
    wording: Wording
    texts: Mapping[str, Mapping[str, str]]

    @property
    def countries(self) -> tuple[str, ...]:
        """The brand's countries."""
        return self.catalogue.brand.countries


def read_contact(enquiry: Enquiry, countries: tuple[str, ...], ours: frozenset[str]) -> Contact | Faults:
    """Where the person can be reached, or which of it is wrong; `ours` are addresses of our own."""
    stated = enquiry.country.upper()
    first = (stated, *countries) if stated in countries else countries
    email, phone = read_mail_address(enquiry.email), read_phone_number(enquiry.phone, first)
    faults: Faults = {}
    if enquiry.email and (email is None or email in ours):
        faults["email"] = "bad_email"
    if enquiry.phone and phone is None:
        faults["phone"] = "bad_phone"
    if not (enquiry.email or enquiry.phone):
        faults = {"email": "no_contact", "phone": "no_contact"}
    return faults or Contact(email or "", phone or "")


def list_fields(enquiry: Enquiry, contact: Contact, circumstances: Circumstances) -> Iterator[tuple[str, str]]:
    """What stands under a label, in words that are read as such: a country and a model have names there."""
    country = enquiry.country.upper()
    values = {
        "name": enquiry.name,
        "email": contact.email,
        "phone": contact.phone,
        "postcode": enquiry.postcode,
        "country": circumstances.wording.name_value(country, "country") if country else "",
        "model": name_model(enquiry.model, circumstances.catalogue),
        "configuration": enquiry.configuration,
        "availability": enquiry.availability,
    }
    return ((label, value) for label, value in values.items() if value)


def name_model(typed: str, catalogue: Catalogue) -> str:
    """The name of the model with this id; whatever else was typed stays as it is."""
    ids = {fold_spelling(model.id): model.name for model in catalogue.models}
    return ids.get(fold_spelling(typed), typed)


def compose_message(
    enquiry: Enquiry, contact: Contact, name: str, received_at: datetime, circumstances: Circumstances
) -> InboundMessage:
    """The message under this name; `received_at` is aware. What the form is for stands in the subject."""
    said = {key: getattr(enquiry, field) for key, field in ORIGIN.items()}
    return InboundMessage(
        channel=Channel.WEB_FORM,
        id=name,
        received_at=received_at,
        sender=contact.sender,
        sender_name=enquiry.name or None,
        subject=enquiry.subject or circumstances.texts["subjects"].get(enquiry.wish) or None,
        text=enquiry.message,
        fields=tuple(list_fields(enquiry, contact, circumstances)),
        account=enquiry.form_id,
        origin=tuple((key, value) for key, value in said.items() if value),
    )


def write_raw(enquiry: Enquiry) -> bytes:
    """What is kept of the enquiry as it came."""
    return json.dumps(enquiry.said, ensure_ascii=False, sort_keys=True).encode()


def name_by_key(key: str, scope: str) -> str:
    """The message's own id where whoever posts it names it; `scope` keeps the names of several servers apart."""
    return "key-" + hashlib.sha256(f"{scope}|{key}".encode()).hexdigest()[:40]


def names_by_content(raw: bytes, at: datetime) -> tuple[str, str]:
    """The id of an enquiry that nobody named, and the one it has if it came shortly before."""
    period = int(at.timestamp()) // SAME_SECONDS
    now, before = (hashlib.sha256(f"{one}|".encode() + raw).hexdigest()[:40] for one in (period, period - 1))
    return f"form-{now}", f"form-{before}"
