"""One delivery of Meta, from the raw body to all that it says, in its order."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from itertools import islice

from agent.intake.arrivals import Arrival
from agent.intake.message import Channel
from agent.intake.meta.event import Event, Place, or_note
from agent.intake.meta.instagram import read_account
from agent.intake.meta.messenger import read_page
from agent.intake.meta.values import (
    JsonObject,
    MalformedPayloadError,
    parse_post,
    read_id,
    read_kind,
    read_list,
    read_moment,
)
from agent.intake.meta.whatsapp import read_business

MOST_ARRIVALS = 5_000  # five times what Meta puts into one delivery

ReadEntry = Callable[[JsonObject, Place], Iterator[Arrival]]
_OBJECTS: dict[str, tuple[Channel, ReadEntry]] = {
    "page": (Channel.FACEBOOK, read_page),
    "instagram": (Channel.INSTAGRAM, read_account),
    "whatsapp_business_account": (Channel.WHATSAPP, read_business),
}


def read_post(body: bytes, own_apps: frozenset[str], now: datetime) -> tuple[Arrival, ...]:
    """Everything in one delivery; `own_apps` are the ids of our apps, `now` is aware.

    What is broken or unknown is noted and holds up nothing beside it. Raises MalformedPayloadError for a body that is
    no delivery at all.
    """
    post = parse_post(body)
    try:
        arrivals = tuple(islice(read_entries(post, own_apps, now), MOST_ARRIVALS + 1))
    except RecursionError:  # just shallow enough to be read, and too deep to be written down again
        raise MalformedPayloadError("it is nested too deeply") from None
    if len(arrivals) > MOST_ARRIVALS:
        raise MalformedPayloadError(f"it holds more than {MOST_ARRIVALS} events")
    return arrivals


def read_entries(post: JsonObject, own_apps: frozenset[str], now: datetime) -> Iterator[Arrival]:
    """What each entry says."""
    kind = read_kind(post, "object")
    channel, read = _OBJECTS.get(kind, (Channel.FACEBOOK, note_entry))
    for entry in read_list(post, "entry"):
        content = entry if isinstance(entry, dict) else {"unreadable": entry}
        place = Place(channel, read_id(content, "id"), own_apps, read_moment(content, "time", now))
        note = partial(Event(place, "", place.now, content).note, kind)
        yield from or_note(read(content, place), note)


def note_entry(_entry: JsonObject, _place: Place) -> Iterator[Arrival]:
    """Nothing is known of entries of other objects."""
    return iter(())
