"""The kinds of messages of WhatsApp, and what each one comes to."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from agent.intake.arrivals import Arrival, Edited, Reacted, Unsent
from agent.intake.meta.event import Content, Event
from agent.intake.meta.values import read_id, read_kind, read_line, read_object
from agent.intake.meta.whatsapp_content import CONTENTS, read_sent
from agent.intake.meta.whatsapp_moves import read_system

_ORIGIN = (("source_type", "source"), ("source_url", "url"), ("headline", "ad_title"), ("ctwa_clid", "ctwa_clid"))


def read_message(event: Event) -> Iterator[Arrival]:
    """One message; a group is never answered, and a kind that nobody knows is noted."""
    kind, own_id = read_kind(event.content, "type"), read_id(event.content, "id")
    if "group_id" in event.content:
        yield event.note("group", own_id)
    elif kind in EVENTS:
        yield EVENTS[kind](event)
    elif kind in CONTENTS:
        yield event.write(own_id, with_context(read_sent(event), event))
    else:
        yield event.note(kind, own_id)


def with_context(content: Content, event: Event) -> Content:
    """The content with the advertisement it came from, and the message it answers."""
    referral = read_object(event.content, "referral")
    source = read_id(referral, "source_id")
    named = [("post" if referral.get("source_type") == "post" else "ad", source)]
    named += [(name, read_line(referral, key)) for key, name in _ORIGIN]
    origin = tuple((name, value) for name, value in named if value)
    return replace(content, origin=origin, answers=read_id(read_object(event.content, "context"), "id"))


def read_edit(event: Event) -> Arrival:
    """New words for an earlier message, or a new caption."""
    edit = read_object(event.content, "edit")
    of = read_id(edit, "original_message_id")
    if not of or not event.contact:
        return event.note("unreadable", read_id(event.content, "id"))
    words = read_sent(replace(event, content=read_object(edit, "message"))).text
    return Edited(**event.head(read_id(event.content, "id")), of=of, text=words)


def read_revocation(event: Event) -> Arrival:
    """A message taken back."""
    of = read_id(read_object(event.content, "revoke"), "original_message_id")
    own_id = read_id(event.content, "id")
    return Unsent(**event.head(own_id), of=of) if of else event.note("unreadable", own_id)


def read_reaction(event: Event) -> Arrival:
    """An emoji at a message; without one it was taken away."""
    reaction, own_id = read_object(event.content, "reaction"), read_id(event.content, "id")
    of, emoji = read_id(reaction, "message_id"), read_line(reaction, "emoji")
    return Reacted(**event.head(own_id), of=of, emoji=emoji or None) if of else event.note("unreadable", own_id)


EVENTS: dict[str, Callable[[Event], Arrival]] = {
    "edit": read_edit,
    "revoke": read_revocation,
    "reaction": read_reaction,
    "system": read_system,
}
