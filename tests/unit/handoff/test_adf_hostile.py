"""Leads of people who write anything at all: the ADF document stays valid."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from agent.classify.analysis import Slots, Window
from agent.handoff.adf import render_adf
from agent.intake.message import Channel
from tests.unit.handoff.adf_schema import parse_valid
from tests.unit.handoff.examples import GERMAN, create_document, create_lead

HOSTILE = st.text(st.characters(), max_size=80) | st.sampled_from(["<!--", "]]>", "&amp;", "\x00", "<adf/>", "Ü" * 500])
WINDOWS = st.builds(
    Window,
    date_from=st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    date_to=st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    weekdays=st.sets(st.integers(1, 7)).map(lambda days: tuple(sorted(days))),
    time_from=st.none() | st.just("10:00"),
    time_to=st.none() | st.just("12:30"),
)
HOSTILE_SLOTS = st.builds(
    Slots,
    postcode=HOSTILE,
    place=HOSTILE,
    country=st.sampled_from([None, "DE", "LI"]),
    availability=st.lists(WINDOWS, max_size=60).map(tuple),
    model=st.sampled_from([None, "fjord", "gone"]),
    powertrain=st.sampled_from([None, "bev"]),
    transmission=st.sampled_from([None, "manual", "automatic"]),
    trim=HOSTILE,
    colour=st.sampled_from([None, "red"]),
    extras=st.sampled_from([(), ("towbar",)]),
    name=HOSTILE,
    phone=HOSTILE,
    email=HOSTILE,
)


@given(slots=HOSTILE_SLOTS, sender=st.none() | HOSTILE, channel=st.sampled_from(Channel), lead_id=HOSTILE)
def test_nothing_that_people_write_makes_an_invalid_document(
    slots: Slots, sender: str | None, channel: Channel, lead_id: str
) -> None:
    document = create_document(create_lead(sender, id=lead_id, slots=slots, channel=channel), area=None)
    content = render_adf(document, GERMAN)
    assert content.isascii()
    parse_valid(content)
