"""A confirmed conversation becomes a lead."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from agent.classify.analysis import Slots, Window
from agent.dialog.conversation import Consent, State
from agent.handoff.lead import describe_lead, make_lead
from agent.intake.message import Channel
from tests.unit.handoff.examples import SLOTS, create_conversation, create_lead

CET = timezone(timedelta(hours=1))


def test_without_a_standing_consent_there_is_no_lead() -> None:
    assert make_lead(create_conversation(consent=None)) is None


def test_the_lead_stays_while_a_person_talks() -> None:
    assert make_lead(create_conversation(state=State.WITH_HUMAN)) is not None


def test_the_lead_of_a_confirmed_wish_that_nobody_sells_has_no_dealer() -> None:
    lead = create_lead(state=State.CONFIRMED, dealer_id=None)
    assert describe_lead(lead)["dealer_id"] is None


def test_the_form_is_that_of_the_contract() -> None:
    slots = Slots(postcode="80331", availability=(Window(weekdays=(6,)),), model="fjord", extras=("towbar",))
    consent = Consent(datetime(2026, 3, 10, 9, 30, tzinfo=CET), "c1/2")
    assert describe_lead(create_lead(slots=slots, consent=consent)) == {
        "intent": "test_drive",
        "language": "de",
        "slots": {
            "postcode": "80331",
            "availability": [{"weekdays": [6]}],
            "model": "fjord",
            "extras": ["towbar"],
        },
        "dealer_id": "muc-1",
        "confirmed_at": "2026-03-10T09:30:00+01:00",
        "consent": {"given": True, "at": "2026-03-10T09:30:00+01:00", "message_id": "c1/2"},
    }


def test_what_only_steered_the_dialogue_is_no_part_of_the_lead() -> None:
    slots = replace(SLOTS, confirmation="yes", consent="yes", wants_human=True)
    described = describe_lead(create_lead(slots=slots))["slots"]
    assert described == SLOTS.as_json()


def test_a_lead_whose_language_never_showed_has_that_of_the_brand() -> None:
    lead = make_lead(create_conversation(language=None), default_language="de")
    assert lead and lead.language == "de"


def test_the_lead_knows_its_conversation_and_how_to_reach_the_prospect() -> None:
    lead = create_lead("4915112345678", channel=Channel.WHATSAPP, callback=True)
    assert (lead.id, lead.conversation_id) == ("c0ffee12-77aa", "c0ffee12-77aa")
    assert (lead.contact_address, lead.channel, lead.callback) == ("4915112345678", Channel.WHATSAPP, True)
