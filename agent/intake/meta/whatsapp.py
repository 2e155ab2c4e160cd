"""WhatsApp Cloud API: messages, what became of ours, and what the staff writes on the phone beside us."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Literal

from agent.intake.arrivals import Arrival, NoMore, OwnEcho, Receipt, TypedByPerson
from agent.intake.meta.event import Event, Place, isolate, or_note
from agent.intake.meta.messaging import stand_by
from agent.intake.meta.values import (
    JsonObject,
    read_id,
    read_kind,
    read_line,
    read_list,
    read_moment,
    read_object,
    read_objects,
    read_whole_number,
)
from agent.intake.meta.whatsapp_content import read_sent
from agent.intake.meta.whatsapp_messages import read_message
from agent.intake.meta.whatsapp_moves import read_user_id_update
from agent.intake.meta.whatsapp_people import People, index_people

Status = Literal["sent", "delivered", "read", "failed"]
_STATUSES: dict[str, Status] = {
    "sent": "sent",
    "delivered": "delivered",
    "read": "read",
    "played": "read",  # a voice message
    "failed": "failed",
}


def read_business(entry: JsonObject, place: Place) -> Iterator[Arrival]:
    """Everything in one entry of `whatsapp_business_account`."""
    for change in read_list(entry, "changes"):
        yield from read_change(Event(place, "", place.now, isolate(change, entry)))


def read_change(event: Event) -> Iterator[Arrival]:
    """One change; the dashboard's "Test" button sends it under the account 0, and standby means another app's turn."""
    field, value = read_kind(event.content, "field"), read_object(event.content, "value")
    if event.place.account == "0":
        yield event.note("test")
    elif field == "standby":
        arrivals = map(stand_by, read_value(value | read_object(value, "standby"), event.place))
        yield from or_note(arrivals, partial(event.note, field))
    else:
        kind = "errors" if field == "messages" and "errors" in value else field
        yield from or_note(read_value(value, event.place), partial(event.note, kind))


def read_value(value: JsonObject, place: Place) -> Iterator[Arrival]:
    """All that the lists of one value hold, under the number that it happened on."""
    number = read_id(read_object(value, "metadata"), "phone_number_id")
    here = replace(place, account=number or place.account)
    people = index_people(value)
    for key, read in READERS.items():
        for element in read_list(value, key):
            if isinstance(element, dict):
                yield from read(locate(element, here, people))
            else:
                yield Event(here, "", here.now, {"unreadable": element}).note("unreadable")


def locate(element: JsonObject, place: Place, people: People) -> Event:
    """Who it is about: the user id, which outlives a number, before the number itself."""
    person = people.find(element)
    at = read_moment(element, "timestamp", place.now)
    return Event(place, person.contact, at, element, name=person.name, phone=person.phone)


def read_status(event: Event) -> Iterator[Arrival]:
    """What became of a message of ours, and its own name where it carried one."""
    message, status = read_id(event.content, "id"), read_kind(event.content, "status")
    known = _STATUSES.get(status)
    if known is None or not message:
        yield event.note("status")
        return
    name = read_id(event.content, "biz_opaque_callback_data")
    if name and status in ("sent", "failed"):
        yield OwnEcho(**event.head(message), outgoing_id=name)
    code, reason = read_error(event.content) if known == "failed" else (None, None)
    yield Receipt(**event.head(f"{message}:{status}"), status=known, of=message, code=code, reason=reason)


def read_error(status: JsonObject) -> tuple[int | None, str | None]:
    """The code of the first error, and what it says."""
    error = next(iter(read_objects(status, "errors")), {})
    said = (read_line(error, "title"), read_line(read_object(error, "error_data"), "details"))
    return read_whole_number(error, "code"), ": ".join(filter(None, said)) or None


def read_phone_echo(event: Event) -> Iterator[Arrival]:
    """What somebody of the brand wrote on the business phone itself."""
    if event.contact:
        yield TypedByPerson(**event.head(read_id(event.content, "id")), text=read_sent(event).text)
    else:
        yield event.note("unreadable")


def read_preference(event: Event) -> Iterator[Arrival]:
    """No more advertising, or again."""
    if event.contact and event.content.get("value") == "stop":
        yield NoMore(**event.head())
    else:
        yield event.note("user_preferences")


READERS: dict[str, Callable[[Event], Iterator[Arrival]]] = {
    "messages": read_message,
    "message_echoes": read_phone_echo,
    "statuses": read_status,
    "user_preferences": read_preference,
    "user_id_update": read_user_id_update,
}
