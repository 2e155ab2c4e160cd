"""Messenger: the events of a Facebook page, with its receipts, its opt-ins, and its lead forms."""

from collections.abc import Iterator

from agent.intake.arrivals import Arrival, NoMore, Receipt
from agent.intake.meta.event import Event, Place, isolate
from agent.intake.meta.leadgen import read_lead_notice
from agent.intake.meta.messaging import SHARED_READERS, Reader, read_elements
from agent.intake.meta.values import (
    JsonObject,
    read_id,
    read_kind,
    read_list,
    read_moment,
    read_object,
    read_whole_number,
)


def read_page(entry: JsonObject, place: Place) -> Iterator[Arrival]:
    """Everything in one entry of `page`."""
    yield from read_elements(entry, place, READERS)
    for change in read_list(entry, "changes"):
        yield read_change(Event(place, "", place.now, isolate(change, entry)))


def read_delivery(event: Event) -> Iterator[Arrival]:
    """Messages of ours that arrived: each one that is named, else all up to a moment."""
    delivery = read_object(event.content, "delivery")
    watermark = read_whole_number(delivery, "watermark")
    mids = [read_id({"mid": mid}, "mid") for mid in read_list(delivery, "mids")]
    for mid in filter(None, mids):
        one = Event(event.place, event.contact, event.at, {"delivery": {"mids": [mid], "watermark": watermark}})
        yield Receipt(**one.head(f"{mid}:delivered"), status="delivered", of=mid)
    if not any(mids) and watermark is not None:
        yield Receipt(**event.head(), status="delivered", up_to=read_moment(delivery, "watermark", event.at))
    elif not any(mids):
        yield event.note("unreadable")


def read_optin(event: Event) -> Iterator[Arrival]:
    """An opt-in is noted; its withdrawal is heeded."""
    optin = read_object(event.content, "optin")
    if optin.get("notification_messages_status") == "STOP_NOTIFICATIONS":
        yield NoMore(**event.head())
    else:
        yield event.note("optin")


def read_change(event: Event) -> Arrival:
    """A lead, or news of the page that nobody answers; messages come in this shape only from the "Test" button."""
    kind = read_kind(event.content, "field")
    if kind == "leadgen":
        return read_lead_notice(event)
    return event.note("test" if kind.startswith("messag") or event.place.account == "0" else kind)


READERS: dict[str, Reader] = {**SHARED_READERS, "delivery": read_delivery, "optin": read_optin}
