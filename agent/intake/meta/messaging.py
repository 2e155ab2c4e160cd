"""What Messenger and Instagram have in common: the elements of `messaging` and `standby`."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from agent.intake.arrivals import Arrival, Edited, Noted, OwnEcho, Reacted, Receipt, TypedByPerson, Unsent, Written
from agent.intake.message import Attachment
from agent.intake.meta.event import Content, Event, Pairs, Place
from agent.intake.meta.values import (
    JsonObject,
    name_kind,
    read_id,
    read_line,
    read_list,
    read_moment,
    read_object,
    read_objects,
    read_text,
)

Reader = Callable[[Event], Iterator[Arrival]]

_ADDRESS_KEYS = ("sender", "recipient", "timestamp")
_CONTENT_TYPES = {
    "image": "image/*",
    "audio": "audio/*",
    "video": "video/*",
    "file": "application/octet-stream",
    "sticker": "sticker",
    "location": "location",
    "ephemeral": "unsupported",  # a picture that may be seen once
}
_SHARED = ("fallback", "share", "post", "ig_post", "reel", "ig_reel", "template")  # somebody's page, not a file
_ORIGIN = (("ref", "campaign"), ("source", "source"), ("ad_id", "ad"), ("referer_uri", "referrer"))


def read_elements(entry: JsonObject, place: Place, readers: Mapping[str, Reader]) -> Iterator[Arrival]:
    """All that an entry lists under `messaging`, and under `standby`, where another app is in charge."""
    for element in read_list(entry, "messaging"):
        yield from read_element(element, place, readers)
    for element in read_list(entry, "standby"):
        for arrival in read_element(element, place, readers):
            yield stand_by(arrival)


def read_element(element: object, place: Place, readers: Mapping[str, Reader]) -> Iterator[Arrival]:
    """What one element says; kinds without a reader are noted."""
    if not isinstance(element, dict):
        yield Event(place, "", place.now, {"unreadable": element}).note("unreadable")
        return
    event = locate(element, place)
    kind = next((key for key in element if key in readers), "")
    if not kind:
        yield event.note(name_kind(next((key for key in element if key not in _ADDRESS_KEYS), None)))
    elif not event.contact:
        yield event.note("unreadable")
    else:
        yield from readers[kind](event)


def stand_by(arrival: Arrival) -> Arrival:
    """What a person wrote while another app is in charge is kept, and not answered by us."""
    if not isinstance(arrival, Written):
        return arrival
    return Noted(
        channel=arrival.channel,
        id=arrival.id,
        account=arrival.account,
        contact=arrival.contact,
        at=arrival.at,
        raw=arrival.raw,
        kind="standby",
    )


def locate(element: JsonObject, place: Place) -> Event:
    """Who talks to whom, and when."""
    sender, recipient = (read_id(read_object(element, key), "id") for key in ("sender", "recipient"))
    here = place if place.account else replace(place, account=recipient)
    from_us = bool(sender) and sender == here.account
    return Event(here, recipient if from_us else sender, read_moment(element, "timestamp", place.now), element, from_us)


def read_message(event: Event) -> Iterator[Arrival]:
    """Words, taps, files and stickers of a person, or the echo of what our side sent."""
    message = read_object(event.content, "message")
    mid = read_id(message, "mid")
    if message.get("is_deleted") is True:
        yield event.note("echo_deleted") if is_echo(event) else Unsent(**event.head(mid), of=mid)
    elif "group_id" in message or "group_id" in read_object(event.content, "recipient"):
        yield event.note("group", mid)
    elif is_echo(event):
        yield read_echo(event)
    else:
        yield event.write(mid, read_content(message))


def is_echo(event: Event) -> bool:
    """True for what our side sent, whoever of it."""
    return event.from_us or read_object(event.content, "message").get("is_echo") is True


def read_echo(event: Event) -> Arrival:
    """Our own message, known by our app or by the name it carries, or one that a person typed in the inbox."""
    message = read_object(event.content, "message")
    mid, app, name = (read_id(message, key) for key in ("mid", "app_id", "metadata"))
    if app in event.place.own_apps or (name and not app):
        return OwnEcho(**event.head(mid), outgoing_id=name or None)
    return TypedByPerson(**event.head(mid), text=read_text(message, "text"))


def read_content(message: JsonObject) -> Content:
    """What a person sent; a tap on a quick reply says its words."""
    text = read_text(message, "text") or read_text(read_object(message, "quick_reply"), "payload")
    files = tuple(read_attachments(message, bool(text)))
    if message.get("is_unsupported") is True and not text:
        files = files or (Attachment(None, "unsupported", 0),)
    answered = read_object(message, "reply_to")
    story = (("source", "story"),) if "story" in answered else ()
    origin = read_origin(read_object(message, "referral")) + story
    return Content(text, files, origin=origin, answers=read_id(answered, "mid"))


def read_attachments(message: JsonObject, has_text: bool) -> Iterator[Attachment]:
    """The files; the preview of a link in the words is none."""
    for attachment in read_objects(message, "attachments"):
        kind = name_kind(attachment.get("type"))
        if kind not in _SHARED:
            is_sticker = "sticker_id" in attachment or "sticker_id" in read_object(attachment, "payload")
            yield Attachment(None, "sticker" if is_sticker else _CONTENT_TYPES.get(kind, "unsupported"), 0)
        elif not has_text:
            yield Attachment(None, "share", 0)


def read_origin(referral: JsonObject) -> Pairs:
    """The link or advertisement that led a person here."""
    pairs = [(name, read_line(referral, key)) for key, name in _ORIGIN]
    title = read_line(read_object(referral, "ads_context_data"), "ad_title")
    pairs += [("ad_title", title), ("product", read_id(read_object(referral, "product"), "id"))]
    return tuple((name, value.lower() if name == "source" else value) for name, value in pairs if value)


def read_postback(event: Event) -> Iterator[Arrival]:
    """A tap on a button or an ice breaker says its title."""
    postback = read_object(event.content, "postback")
    text = read_text(postback, "title") or read_text(postback, "payload")
    content = Content(text, origin=read_origin(read_object(postback, "referral")))
    yield event.write(read_id(postback, "mid"), content)


def read_reaction(event: Event) -> Iterator[Arrival]:
    """An emoji at a message, or its removal."""
    reaction = read_object(event.content, "reaction")
    mid, emoji = read_id(reaction, "mid"), read_line(reaction, "emoji") or read_line(reaction, "reaction")
    if event.from_us or not mid:
        yield event.note("own_reaction" if mid else "unreadable")
    else:
        is_gone = reaction.get("action") == "unreact"
        yield Reacted(**event.head(), of=mid, emoji=None if is_gone else emoji or None)


def read_edit(event: Event) -> Iterator[Arrival]:
    """New words for an earlier message."""
    edit = read_object(event.content, "message_edit")
    mid = read_id(edit, "mid")
    if event.from_us or not mid:
        yield event.note("own_edit" if mid else "unreadable")
    else:
        yield Edited(**event.head(), of=mid, text=read_text(edit, "text"))


def read_seen(event: Event) -> Iterator[Arrival]:
    """The person has read one message of ours (Instagram), or all up to a moment (Messenger)."""
    seen = read_object(event.content, "read")
    if mid := read_id(seen, "mid"):
        yield Receipt(**event.head(f"{mid}:read"), status="read", of=mid)
    elif "watermark" in seen:
        yield Receipt(**event.head(), status="read", up_to=read_moment(seen, "watermark", event.at))
    else:
        yield event.note("unreadable")


SHARED_READERS: dict[str, Reader] = {
    "message": read_message,
    "postback": read_postback,
    "reaction": read_reaction,
    "message_edit": read_edit,
    "read": read_seen,
}
