"""Leads of other systems: tolerant of what senders do, deaf to what attackers do."""

import time
from datetime import UTC, datetime

import pytest

from agent.handoff.adf import render_adf
from agent.intake.adf import MOST_PROSPECTS, Taking, read_adf
from agent.intake.adf_document import LARGEST, AdfError, is_adf
from agent.intake.message import Channel, InboundMessage
from tests.unit.handoff.examples import GERMAN, create_document, create_lead

TAKING = Taking(datetime(2026, 11, 22, 9, tzinfo=UTC), ("DE", "AT"), "de")
CONTACT = (
    '<contact><name part="first">Eva</name><name part="last">Müller</name><email>Eva@post.example</email></contact>'
)
LEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<?adf version="1.0"?>
<adf><prospect status="new"><id sequence="1" source="crm">L-1042</id>
<requestdate>2026-11-21T14:05:00+01:00</requestdate>
<vehicle interest="test-drive" status="new"><year>2026</year><make>Norvela</make><model>Osprio</model></vehicle>
<customer>{CONTACT}<timeframe><description>Samstag</description><earliestdate>2026-11-28</earliestdate></timeframe>
<comments>Gern mit Automatik.</comments></customer>
<vendor><vendorname>Autohaus Beispiel</vendorname><contact><email>x@dealer.example</email></contact></vendor>
<provider><name part="full">Messe Wien</name><service>Stand 4</service></provider></prospect></adf>"""


def read_one(text: str | bytes) -> InboundMessage:
    (message,) = read_adf(text.encode() if isinstance(text, str) else text, TAKING)
    return message


def prospect(inner: str, attributes: str = "") -> str:
    return f"<prospect {attributes}><customer>{inner}</customer></prospect>"


def test_a_lead_becomes_the_message_of_its_prospect() -> None:
    message = read_one(LEAD)
    fields = dict(message.fields)
    assert (message.channel, message.sender, message.sender_name) == (
        Channel.WEB_FORM,
        "eva@post.example",
        "Eva Müller",
    )
    assert (message.text, message.subject) == ("Gern mit Automatik.", "Ich möchte eine Probefahrt machen")
    assert (fields["model"], fields["availability"]) == ("Norvela Osprio", "28.11.2026")
    assert dict(message.origin) == {"source": "Messe Wien", "medium": "Stand 4", "reference": "L-1042"}


def test_the_senders_id_names_the_lead_so_that_a_second_delivery_is_the_same() -> None:
    assert read_one(LEAD).id == read_one(LEAD.replace('status="new"><id', 'status="resend"><id')).id == "adf:crm:L-1042"


def test_a_lead_without_an_id_is_named_by_what_it_says() -> None:
    without = LEAD.replace('<id sequence="1" source="crm">L-1042</id>', "")
    assert read_one(without).id == read_one(without.replace("\n", "\r\n")).id
    assert read_one(without).id != read_one(without.replace("Automatik", "Dachbox")).id


def test_one_document_may_hold_several_prospects() -> None:
    found = read_adf(f"<adf>{prospect(CONTACT)}{prospect(CONTACT.replace('Eva@', 'ida@'))}</adf>".encode(), TAKING)
    assert [message.sender for message in found] == ["eva@post.example", "ida@post.example"]


@pytest.mark.parametrize(
    "document",
    [
        f'<?ADF VERSION "1.0"?>\n<?XML VERSION "1.0"?>\n<adf>{prospect(CONTACT)}</adf>',
        f'\ufeff\n\n<?xml version="1.0"?><adf>{prospect(CONTACT)}</adf>',
        f'<ADF xmlns="http://x.example">{prospect(CONTACT)}</ADF>',
        f"<adf>{prospect('<timeframe>bald</timeframe>' + CONTACT)}</adf>",
        "<adf><prospect><contact><name><first>Eva</first><last>Müller</last></name>"
        "<email>eva@post.example</email></contact></prospect></adf>",
    ],
)
def test_what_senders_spell_in_their_own_way_is_read(document: str) -> None:
    assert read_one(document).sender_name == "Eva Müller"


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "windows-1252", "utf-16"])
def test_a_document_is_read_in_the_encoding_it_declares(encoding: str) -> None:
    assert read_one(LEAD.replace("UTF-8", encoding).encode(encoding)).sender_name == "Eva Müller"


def test_a_number_alone_is_enough_and_a_fax_is_not() -> None:
    numbers = (
        '<phone type="fax">089 123456</phone><phone>089 7654321</phone><phone type="cellphone">0170 1234567</phone>'
    )
    only_fax = '<contact><phone type="fax">089 123456</phone></contact>'
    message = read_one(f"<adf>{prospect(numbers)}</adf>")
    assert (message.sender, dict(message.fields)["phone"]) == ("+491701234567", "+491701234567")
    with pytest.raises(AdfError, match="neither a mail address nor a phone number"):
        read_one(f"<adf>{prospect(only_fax)}</adf>")


def test_the_car_that_somebody_trades_in_is_not_the_one_they_want() -> None:
    cars = (
        '<vehicle interest="trade-in"><make>Alt</make><model>Kiste</model></vehicle>'
        "<vehicle><make>Norvela</make><model>Lysanto</model></vehicle>"
    )
    message = read_one(f"<adf><prospect>{cars}<customer>{CONTACT}</customer></prospect></adf>")
    assert (dict(message.fields)["model"], message.subject) == ("Norvela Lysanto", None)


def test_unknown_cars_are_no_cars() -> None:
    car = "<vehicle><year>Unknown</year><make>Norvela</make><model>Unknown</model></vehicle>"
    message = read_one(f"<adf><prospect>{car}<customer>{CONTACT}</customer></prospect></adf>")
    assert dict(message.fields)["model"] == "Norvela"


def test_our_own_document_is_read_back() -> None:
    message = read_one(render_adf(create_document(create_lead("eva@post.example"), area=None), GERMAN))
    assert (message.sender, message.subject) == ("eva@post.example", "Ich möchte eine Probefahrt machen")


@pytest.mark.parametrize(
    ("document", "line", "reason"),
    [
        ("<adf>\n<prospect>\n<a></b></prospect></adf>", 3, "not well-formed"),
        ('<?xml version="1.0"?>\n\n<adf>\n<prospect>&nbsp;</prospect></adf>', 4, "not well-formed"),
        ("<adf></adf>", 1, "no prospect"),
        ("<html></html>", 1, "no element <adf>"),
        ("", 1, "no element <adf>"),
        (f"<adf>\n{prospect(CONTACT)}\n{prospect('<contact><name>Eva</name></contact>')}</adf>", 3, "neither"),
        ('<?xml version="1.0"?>\n<!DOCTYPE adf SYSTEM "file:///etc/passwd">\n<adf/>', 2, "document type"),
        (f"<adf>{prospect(CONTACT) * (MOST_PROSPECTS + 1)}</adf>", 1, "more than"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_its_line(document: str, line: int, reason: str) -> None:
    with pytest.raises(AdfError, match=reason) as refused:
        read_adf(document.encode(), TAKING)
    assert refused.value.line == line


XXE = '<!DOCTYPE adf [<!ENTITY x SYSTEM "file:///etc/passwd">]><adf><prospect>&x;</prospect></adf>'
LAUGHS = (
    "<!DOCTYPE adf ["
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    + "]><adf>&l9;</adf>"
)


@pytest.mark.parametrize("document", [XXE, LAUGHS, XXE.encode("utf-7").decode("ascii"), f"<?x {XXE}?>{XXE}"])
def test_entities_and_outside_files_never_reach_the_parser(document: str) -> None:
    with pytest.raises(AdfError):
        read_adf(document.encode(), TAKING)
    with pytest.raises(AdfError):
        read_adf(document.encode("utf-16"), TAKING)


@pytest.mark.parametrize(
    "document",
    [
        "<adf>" * 100_000,
        "<adf " + 'a="' * 200_000,
        "<adf><prospect>" + "<name>" * 200 + "</name>" * 200 + "<id/>" * 100_000 + "</prospect></adf>",
        "<adf>" + "<prospect/>" * 100_000 + "</adf>",
        "<" * 500_000,
        "<adf>" + "<prospect>" * 200 + "<email/>" * 100_000 + "</prospect>" * 200 + "</adf>",
        "x" * (LARGEST + 1),
        "<adf>" + "&amp;" * 300_000,
    ],
)
def test_hostile_documents_are_refused_at_once(document: str) -> None:
    started = time.process_time()
    with pytest.raises(AdfError):
        read_adf(document.encode(), TAKING)
    assert time.process_time() - started < 2.0


def test_a_letter_that_speaks_of_adf_is_none() -> None:
    assert is_adf(LEAD)
    assert not is_adf("Hallo, unser System schickt <adf> Dateien.")
