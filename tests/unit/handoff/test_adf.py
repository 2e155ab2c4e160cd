"""Leads as ADF documents; each one is checked against the schema."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from lxml import etree

from agent.classify.analysis import Slots, Window
from agent.dialog.conversation import Consent
from agent.handoff.adf import COMMENTS_LIMIT, render_adf
from agent.handoff.document import LeadDocument
from agent.intake.message import Channel
from tests.unit.handoff.adf_schema import parse_valid
from tests.unit.handoff.examples import ENGLISH, GERMAN, SLOTS, create_dealer, create_document, create_lead


def read(document: LeadDocument) -> etree._Element:
    return parse_valid(render_adf(document, GERMAN))


def text_of(adf: etree._Element, path: str) -> str | None:
    return adf.findtext(f"prospect/{path}")


def read_slots(
    slots: Slots, contact_address: str | None = None, channel: Channel = Channel.INSTAGRAM
) -> etree._Element:
    return read(create_document(create_lead(contact_address, slots=slots, channel=channel)))


def test_the_document_begins_with_the_declaration_and_the_adf_instruction() -> None:
    content = render_adf(create_document(), GERMAN)
    assert content.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<?adf version="1.0"?>\n<adf>')


def test_the_bytes_are_ascii_and_still_every_character_is_there() -> None:
    lead = create_lead(slots=replace(SLOTS, name="Zoë Groß 😀"))
    content = render_adf(create_document(lead), GERMAN)
    assert content.isascii()
    assert [name.text for name in parse_valid(content).iterfind("prospect/customer/contact/name")] == ["Zoë Groß", "😀"]


def test_the_request_is_dated_in_the_zone_of_the_brand_without_fractions() -> None:
    assert text_of(read(create_document()), "requestdate") == "2026-11-21T14:05:07+01:00"


def test_the_request_of_a_summer_night_has_the_summer_offset_and_the_day_of_the_brand() -> None:
    lead = create_lead(consent=Consent(datetime(2026, 12, 31, 23, 30, tzinfo=UTC), "m"))
    adf = read(create_document(lead))
    assert (text_of(adf, "requestdate"), text_of(adf, "vehicle/year")) == ("2027-01-01T00:30:00+01:00", "2027")
    summer = create_lead(consent=Consent(datetime(2026, 7, 1, 12, tzinfo=UTC), "m"))
    assert text_of(read(create_document(summer)), "requestdate") == "2026-07-01T14:00:00+02:00"


def test_the_lead_is_named_with_its_source() -> None:
    prospect_id = read(create_document()).find("prospect/id")
    assert prospect_id is not None
    assert prospect_id.text == "c0ffee12-77aa"
    assert prospect_id.items() == [("sequence", "1"), ("source", "halden-leads")]


def test_the_car_is_wanted_new_for_a_test_drive() -> None:
    vehicle = read(create_document()).find("prospect/vehicle")
    assert vehicle is not None
    assert vehicle.items() == [("interest", "test-drive"), ("status", "new")]
    assert [(leaf.tag, leaf.text) for leaf in vehicle.iter() if not len(leaf)] == [
        ("year", "2026"),
        ("make", "Halden"),
        ("model", "Fjord"),
        ("trim", "Sport"),
        ("bodystyle", "SUV"),
        ("transmission", "A"),
        ("exteriorcolor", "Rot"),
        ("preference", "1"),
        ("optionname", "Wärmepumpe"),
        ("weighting", "50"),
        ("optionname", "Anhängerkupplung"),
        ("weighting", "50"),
        ("comments", "Antrieb (fuel): Plug-in-Hybrid\nAntriebsräder (drivetrain): Allradantrieb"),
    ]


def test_what_was_not_said_of_the_car_is_left_out() -> None:
    vehicle = read_slots(Slots(postcode="80331", model="fjord")).find("prospect/vehicle")
    assert vehicle is not None
    assert [leaf.tag for leaf in vehicle] == ["year", "make", "model", "bodystyle"]


def test_a_manual_gearbox_is_m() -> None:
    assert text_of(read_slots(Slots(model="fjord", transmission="manual")), "vehicle/transmission") == "M"


def test_a_model_the_brand_no_longer_has_is_unknown() -> None:
    assert text_of(read_slots(Slots(model="gone")), "vehicle/model") == "Unknown"


def names(adf: etree._Element) -> list[tuple[str | None, str | None]]:
    return [(name.get("part"), name.text) for name in adf.iterfind("prospect/customer/contact/name")]


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Eva Müller", [("first", "Eva"), ("last", "Müller")]),
        ("Dr. Eva Müller", [("first", "Eva"), ("last", "Müller"), ("full", "Dr. Eva Müller")]),
        ("Müller", [("full", "Müller")]),
        (None, [("full", "Name nicht genannt")]),
        ("\x00\u202e", [("full", "Name nicht genannt")]),
    ],
)
def test_the_name_stands_in_parts_where_they_are_sure(full: str | None, parts: list[tuple[str, str]]) -> None:
    assert names(read_slots(Slots(model="fjord", name=full))) == parts


def ways(adf: etree._Element) -> list[tuple[str, str | None, str | None]]:
    contact = adf.find("prospect/customer/contact")
    assert contact is not None
    return [(way.tag, way.text, way.get("preferredcontact")) for way in contact if way.tag in ("email", "phone")]


def test_a_mail_is_answered_at_the_address_it_came_from() -> None:
    assert ways(read_slots(Slots(), "eva@mail.example", Channel.EMAIL)) == [("email", "eva@mail.example", "1")]


def test_the_address_that_was_named_goes_before_the_one_it_came_from() -> None:
    adf = read_slots(Slots(email="eva@work.example"), "eva@mail.example", Channel.EMAIL)
    assert ways(adf) == [("email", "eva@work.example", "1")]


def test_somebody_on_chat_without_any_address_is_reached_by_the_relay() -> None:
    assert ways(read_slots(Slots(), "17841400000", Channel.INSTAGRAM)) == [
        ("email", "relay-c0ffee12@halden.example", "1")
    ]


def test_who_writes_with_whatsapp_has_a_number() -> None:
    adf = read_slots(Slots(), "491701234567", Channel.WHATSAPP)
    assert ways(adf)[1] == ("phone", "+491701234567", "0")


def test_the_hidden_id_of_a_whatsapp_user_is_never_taken_for_a_number() -> None:
    assert [way[0] for way in ways(read_slots(Slots(), "DE.13491208655302741918", Channel.WHATSAPP))] == ["email"]


def test_a_wish_to_be_called_makes_the_phone_preferred() -> None:
    adf = read(create_document(create_lead(callback=True)))
    assert [way[2] for way in ways(adf)] == ["0", "1"]


@pytest.mark.parametrize(("number", "kind"), [("+491701234567", "cellphone"), ("+498912345678", "voice")])
def test_mobile_and_landline_numbers_are_told_apart(number: str, kind: str) -> None:
    phone = read_slots(Slots(phone=number)).find("prospect/customer/contact/phone")
    assert phone is not None
    assert phone.get("type") == kind


def test_the_address_is_the_postcode_with_a_dash_for_the_street() -> None:
    address = read(create_document()).find("prospect/customer/contact/address")
    assert address is not None
    assert [leaf.text for leaf in address] == ["-", "München", "80331", "DE"]


@pytest.mark.parametrize(
    ("windows", "earliest", "latest"),
    [
        (
            (Window(date(2026, 12, 5), date(2026, 12, 5)), Window(date(2026, 12, 1), date(2026, 12, 2))),
            "12-01",
            "12-05",
        ),
        ((Window(date(2026, 12, 5), date(2026, 12, 5)), Window(date(2026, 12, 1))), "12-01", None),
        ((Window(weekdays=(6,)),), "11-21", None),
        ((Window(date_to=date(2026, 11, 30)),), "11-21", "11-30"),
        ((Window(),), "11-21", None),
    ],
)
def test_the_timeframe_spans_all_windows(windows: tuple[Window, ...], earliest: str, latest: str | None) -> None:
    adf = read_slots(Slots(availability=windows))
    assert text_of(adf, "customer/timeframe/earliestdate") == f"2026-{earliest}"
    assert text_of(adf, "customer/timeframe/latestdate") == (f"2026-{latest}" if latest else None)


def test_the_timeframe_says_the_windows_in_words_the_earliest_first() -> None:
    assert text_of(read(create_document()), "customer/timeframe/description") == (
        "Donnerstag, 26. November 2026, ab 17:00 Uhr; Samstag, 28. November 2026, 10:00 bis 14:00 Uhr"
    )


def test_without_windows_there_is_no_timeframe() -> None:
    assert read_slots(Slots()).find("prospect/customer/timeframe") is None


def test_what_adf_has_no_field_for_stands_in_the_comments() -> None:
    assert (text_of(read(create_document()), "customer/comments") or "").splitlines() == [
        "PROBEFAHRT / TEST DRIVE",
        "Kanal (channel): E-Mail",
        "Sprache (language): de",
        "Bestätigt (confirmed): 2026-11-21T14:05:07+01:00",
        "Einwilligung zur Weitergabe (consent): ja, 2026-11-21T14:05:07+01:00",
        "Rückruf gewünscht (callback): nein",
        "Zeit (window): Donnerstag, 26. November 2026, ab 17:00 Uhr",
        "Zeit (window): Samstag, 28. November 2026, 10:00 bis 14:00 Uhr",
    ]


def test_very_many_windows_never_push_the_consent_out_of_the_comments() -> None:
    windows = tuple(Window(date(2026, 12, day), date(2026, 12, day), (), "10:00", "14:00") for day in range(1, 32)) * 4
    comments = text_of(read_slots(Slots(availability=windows)), "customer/comments") or ""
    assert len(comments) <= COMMENTS_LIMIT
    assert "Einwilligung zur Weitergabe (consent): ja" in comments


def test_an_english_speaking_dealer_reads_english_comments() -> None:
    adf = parse_valid(render_adf(create_document(), ENGLISH))
    assert (text_of(adf, "customer/comments") or "").startswith("TEST DRIVE\nChannel: e-mail\n")


def test_the_dealer_is_named_twice_and_can_be_reached() -> None:
    vendor = read(create_document()).find("prospect/vendor")
    assert vendor is not None
    assert [leaf.text for leaf in vendor.iter() if not len(leaf)] == [
        "muc-1",
        "Autohaus Isar & Söhne",
        "Autohaus Isar & Söhne",
        "leads@isar.example",
        "+49 89 99998 140",
    ]


def test_a_dealer_without_a_phone_still_makes_a_valid_document() -> None:
    assert read(create_document(dealer=create_dealer(phone=""))).find("prospect/vendor/contact/phone") is None


def test_a_control_character_in_the_dealers_file_makes_no_broken_document() -> None:
    adf = read(create_document(dealer=create_dealer(email="leads\x01@isar.example")))
    assert text_of(adf, "vendor/contact/email") == "leads@isar.example"


def test_the_brand_and_the_channel_are_the_provider() -> None:
    adf = read(create_document(create_lead("491701234567", channel=Channel.WHATSAPP)))
    assert text_of(adf, "provider/name") == "Halden Deutschland GmbH"
    assert text_of(adf, "provider/service") == "WhatsApp"
