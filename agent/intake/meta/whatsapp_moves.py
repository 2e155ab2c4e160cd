"""People of WhatsApp who have another number or another user id from now on."""

import re
from collections.abc import Iterator
from dataclasses import replace

from agent.intake.arrivals import Arrival, Moved
from agent.intake.meta.event import Event
from agent.intake.meta.values import JsonObject, read_id, read_line, read_object
from agent.intake.meta.whatsapp_people import read_phone

# At the end of the sentence only: before it stands the name of the profile, which may say anything.
_FROM_TO = re.compile(r"from (\S+) to (\S+?)\.?$")


def read_system(event: Event) -> Arrival:
    """A change of number or id; all else that the system says is noted."""
    system, own_id = read_object(event.content, "system"), read_id(event.content, "id")
    previous, current = read_user_ids(system, event)
    if not (previous and current):
        previous, current = read_numbers(system, event)
    if not (previous and current) or previous == current:
        return event.note("system", own_id)
    return Moved(**replace(event, contact=previous).head(own_id), to=current)


def read_user_ids(system: JsonObject, event: Event) -> tuple[str, str]:
    """The user id before and after."""
    current = read_id(system, "user_id")
    previous = read_id(system, "previous_user_id") or read_id(event.content, "from_user_id")
    said = _FROM_TO.search(read_line(system, "body"))
    if not previous and said and said[2] == current:
        previous = said[1]
    return previous, current


def read_numbers(system: JsonObject, event: Event) -> tuple[str, str]:
    """The number before and after, as WhatsApp writes them."""
    current = read_id(system, "new_wa_id") or read_id(system, "wa_id")
    previous = read_id(event.content, "from")
    return (previous, current) if read_phone(previous) and read_phone(current) else ("", "")


def read_user_id_update(event: Event) -> Iterator[Arrival]:
    """The user id before and after, in a notice of its own."""
    ids = read_object(event.content, "user_id")
    previous, current = read_id(ids, "previous"), read_id(ids, "current")
    if previous and current and previous != current:
        yield Moved(**replace(event, contact=previous).head(), to=current)
    else:
        yield event.note("user_id_update")
