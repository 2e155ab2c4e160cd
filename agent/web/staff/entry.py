"""What an agent typed while somebody called: checked, understood, and made a message of the caller."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from agent.catalogue import Catalogue
from agent.classify.analysis import Slots
from agent.dealers import Dealer
from agent.dialog.conversation import Conversation
from agent.dialog.policy import Policy
from agent.dialog.territory import Ambiguous, Outside, Settled, Unknown, settle_area
from agent.dialog.wording import Wording
from agent.flows.desk import Desk
from agent.flows.prepare import read_utterance
from agent.flows.take_in import Incoming
from agent.intake.message import Channel, InboundMessage
from agent.intake.wishes import wish_in
from agent.web.form.contact import read_mail_address, read_phone_number

LONGEST = {"notes": 5000, "availability": 500}  # characters; every other field holds a line
LONGEST_LINE = 120
SOURCE = "staff"
NOBODY = "0" * 32  # the conversation of what is only looked at


@dataclass(frozen=True)
class Entry:
    """The fields of the form. `call` is the page's own name for what is noted, `token` the conversation it goes on."""

    name: str = ""
    phone: str = ""
    email: str = ""
    postcode: str = ""
    country: str = ""
    model: str = ""
    availability: str = ""
    notes: str = ""
    language: str = ""
    call: str = ""
    token: str = ""


@dataclass(frozen=True)
class Understood:
    """What the fields so far mean: the dealer, where the caller is, and when they have time, in words."""

    windows: tuple[str, ...] = ()
    place: str = ""
    dealer: Dealer | None = None
    fault: str = ""  # what is wrong with the postcode
    model: str = ""


def read_entry(fields: Mapping[str, str]) -> Entry:
    """The fields that the form has."""
    return Entry(**{name: fields.get(name, "") for name in Entry.__dataclass_fields__})


def check_entry(entry: Entry, countries: tuple[str, ...], ours: frozenset[str]) -> dict[str, str]:
    """What is wrong, by field, as the name of its sentence."""
    faults = {name: "too_long" for name, value in asdict(entry).items() if len(value) > LONGEST.get(name, LONGEST_LINE)}
    email = read_mail_address(entry.email)
    if entry.email and (email is None or email in ours):
        faults["email"] = "bad_email"
    if entry.phone and not read_phone_number(entry.phone, countries):
        faults["phone"] = "bad_phone"
    return faults if entry.email or entry.phone else faults | {"phone": "no_contact"}


def compose_entry(entry: Entry, desk: Desk, noted_by: str) -> Incoming:
    """The message of the caller, noted down by somebody."""
    catalogue, now = desk.policy.catalogue, desk.clock()
    wording = desk.wordings[desk.policy.reply_language(entry.language)]
    fields = list_fields(entry, catalogue, wording)
    message = compose_call(entry, fields, noted_by, now)
    return Incoming(message, json.dumps(asdict(entry), ensure_ascii=False).encode(), SOURCE)


def compose_call(entry: Entry, fields: Mapping[str, str], noted_by: str, at: datetime) -> InboundMessage:
    """The message itself."""
    return InboundMessage(
        channel=Channel.WEB_FORM,
        id=f"entry:{entry.call}",
        received_at=at,
        sender=fields.get("email") or fields.get("phone", ""),
        sender_name=entry.name or None,
        subject=wish_in(entry.language),
        text=entry.notes,
        thread_token=entry.token or None,
        fields=tuple(fields.items()),
        origin=(("source", "telephone"), ("medium", "call"), *((("noted_by", noted_by),) if noted_by else ())),
    )


def list_fields(entry: Entry, catalogue: Catalogue, wording: Wording) -> dict[str, str]:
    """What stands under a label, in words that are read as such."""
    names = {model.id: model.name for model in catalogue.models}
    values = {
        "name": entry.name,
        "email": read_mail_address(entry.email) or "",
        "phone": read_phone_number(entry.phone, catalogue.brand.countries) or "",
        "postcode": entry.postcode,
        "country": wording.name_value(entry.country, "country") if entry.country else "",
        "model": names.get(entry.model, ""),
        "availability": entry.availability,
    }
    return {label: value for label, value in values.items() if value}


def answer_entry(entry: Entry, answer: str, incoming: InboundMessage, at: datetime) -> InboundMessage:
    """What the caller says to the summary, in their name."""
    reached = tuple((label, value) for label, value in incoming.fields if label in ("name", "email", "phone"))
    return InboundMessage(
        channel=Channel.WEB_FORM,
        id=f"entry:{entry.call}",
        received_at=at,
        sender=incoming.sender,
        sender_name=incoming.sender_name,
        subject=None,
        text=answer,
        thread_token=entry.token,
        fields=reached,
        origin=incoming.origin,
    )


def understand_entry(entry: Entry, desk: Desk, words: Wording) -> Understood:
    """What the fields mean so far; `words` are those of the page's language."""
    message = compose_entry(entry, desk, "").message
    utterance = read_utterance(message, Conversation(NOBODY, Channel.WEB_FORM), desk.house.own.addresses)
    slots = desk.understanding.analyze(utterance).slots
    windows = tuple(words.describe_window(window) for window in slots.availability)
    model = next((model.name for model in desk.policy.catalogue.models if model.id == slots.model), "")
    return locate(slots, desk.policy, Understood(windows=windows, model=model))


def locate(slots: Slots, policy: Policy, known: Understood) -> Understood:
    """The same with the place and its dealer: of the model, or of any while none is chosen."""
    area = settle_area(slots, policy)
    if not isinstance(area, Settled):
        faults = {Unknown: "unknown_postcode", Ambiguous: "ambiguous_postcode", Outside: "outside"}
        return Understood(known.windows, fault=faults.get(type(area), ""), model=known.model)
    models = [slots.model] if slots.model else [model.id for model in policy.catalogue.models]
    found = (policy.find_dealer(area.postcode, area.country, model) for model in models)
    place = f"{area.postcode} {policy.postcodes.areas[area.country, area.postcode].place}"
    return Understood(known.windows, place, next(filter(None, found), None), model=known.model)
