"""The records that the tests of the hand-over start from; each can be changed in any field."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from agent.catalogue import Brand, Catalogue, Model
from agent.classify.analysis import Slots, Window
from agent.dealers import Dealer
from agent.dialog.conversation import Consent, Conversation, State
from agent.dialog.wording import Wording
from agent.handoff.document import LeadDocument
from agent.handoff.lead import Lead, make_lead
from agent.intake.message import Channel
from agent.llm.prompts import load_wordings
from agent.postcodes import PostcodeArea

WORDINGS = load_wordings()
GERMAN: Wording = WORDINGS["de"]
ENGLISH: Wording = WORDINGS["en"]
YES_AT = datetime(2026, 11, 21, 13, 5, 7, 250_000, tzinfo=UTC)  # 14:05:07 in Berlin
THURSDAY = Window(date(2026, 11, 26), date(2026, 11, 26), (), "17:00")
SATURDAY = Window(date(2026, 11, 28), date(2026, 11, 28), (), "10:00", "14:00")
FJORD = Model("fjord", "Fjord", "suv", ("petrol", "phev"), ("manual", "automatic"))
BRAND = Brand("halden", "Halden", "Halden Deutschland GmbH", ("de", "en"), ("DE", "AT"), "Europe/Berlin", "Halden, Ulm")
HOME = PostcodeArea("DE", "80331", "München", 48.137, 11.575)
SLOTS = Slots(
    postcode="80331",
    availability=(SATURDAY, THURSDAY),
    model="fjord",
    powertrain="phev",
    transmission="automatic",
    drivetrain="awd",
    trim="Sport",
    colour="red",
    extras=("heat_pump", "towbar"),
    name="Dr. Eva Müller-Lüdenscheidt",
    phone="+491701234567",
)


def create_dealer(**changes: Any) -> Dealer:
    dealer = Dealer(
        id="muc-1",
        name="Autohaus Isar & Söhne",
        street="Isarweg 1",
        postcode="80339",
        city="München",
        country="DE",
        email="leads@isar.example",
        phone="+49 89 99998 140",
        brand_ids=("halden",),
        model_ids=(),
        capacity_per_day=4,
        timezone="Europe/Berlin",
        latitude=48.14,
        longitude=11.55,
    )
    return replace(dealer, **changes)


def create_conversation(**changes: Any) -> Conversation:
    conversation = Conversation(
        id="c0ffee12-77aa",
        channel=Channel.EMAIL,
        state=State.HANDED_OFF,
        language="de",
        slots=SLOTS,
        dealer_id="muc-1",
        consent=Consent(YES_AT, "yes@mail.example"),
    )
    return replace(conversation, **changes)


def create_lead(contact_address: str | None = "eva@mail.example", **changes: Any) -> Lead:
    lead = make_lead(create_conversation(**changes), contact_address)
    assert lead is not None
    return lead


def create_document(lead: Lead | None = None, **changes: Any) -> LeadDocument:
    document = LeadDocument(
        lead=lead or create_lead(),
        dealer=create_dealer(),
        catalogue=Catalogue(BRAND, (FJORD,)),
        area=HOME,
        relay_address="relay-c0ffee12@halden.example",
    )
    return replace(document, **changes)
