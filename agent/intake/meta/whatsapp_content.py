"""What a message of WhatsApp holds: words, taps, files, places, contacts, forms."""

import re
from collections.abc import Callable

from agent.intake.form_fields import find_key, settle_fields
from agent.intake.message import Attachment
from agent.intake.meta.event import Content, Event
from agent.intake.meta.values import (
    JsonObject,
    parse_json,
    read_id,
    read_line,
    read_object,
    read_objects,
    read_text,
)
from agent.intake.meta.whatsapp_people import read_phone

_MEDIA_TYPE = re.compile(r"[a-z]{1,30}/[a-z0-9][a-z0-9.+-]{0,80}")
_NOT_DIGITS = re.compile(r"[^0-9]+")
_WORDS_OF_THE_FORM = ("flow_token", "wa_flow_response_params")


def read_sent(event: Event) -> Content:
    """What the message holds; nothing when its kind has no content."""
    kind = event.content.get("type")
    read = CONTENTS.get(kind) if isinstance(kind, str) else None
    return read(event) if read else Content()


def read_words(event: Event) -> Content:
    """A plain message."""
    return Content(read_text(read_object(event.content, "text"), "body"))


def read_tap(event: Event) -> Content:
    """A tap on a button under a template."""
    button = read_object(event.content, "button")
    return Content(read_text(button, "text") or read_text(button, "payload"))


def read_interactive(event: Event) -> Content:
    """A tap on a button or an entry of a list, or a form that was filled in."""
    interactive = read_object(event.content, "interactive")
    if "nfm_reply" in interactive:
        return read_form(read_object(interactive, "nfm_reply"))
    chosen = read_object(interactive, "button_reply") or read_object(interactive, "list_reply")
    return Content(read_text(chosen, "title"))


def read_form(reply: JsonObject) -> Content:
    """A form: fields where their names are known, and all else in words."""
    try:
        answers = parse_json(read_text(reply, "response_json"))
    except (ValueError, RecursionError):
        return Content(read_text(reply, "body"), (Attachment(None, "unsupported", 0),))
    given = [(key, read_line(answers, key)) for key in answers] if isinstance(answers, dict) else []
    stated = [(key.replace("_", " "), value) for key, value in given if value and key not in _WORDS_OF_THE_FORM]
    known = {found: value for label, value in stated if (found := find_key(label))}
    words = [f"{label}: {value}" for label, value in stated if not find_key(label)]
    message = known.pop("message", "")
    return Content("\n".join([*words, message]).strip(), fields=tuple(settle_fields(known).items()))


def read_file(event: Event) -> Content:
    """A picture, film, recording, sticker or document, with its caption."""
    kind = str(event.content.get("type"))
    file = read_object(event.content, kind)
    stated = read_line(file, "mime_type").partition(";")[0].strip().lower()
    usual = "application/octet-stream" if kind == "document" else f"{kind}/*"
    media = "sticker" if kind == "sticker" else stated if _MEDIA_TYPE.fullmatch(stated) else usual
    return Content(read_text(file, "caption"), (Attachment(read_line(file, "filename") or None, media, 0),))


def read_location(event: Event) -> Content:
    """A place, in words where it has a name or an address."""
    location = read_object(event.content, "location")
    words = (read_line(location, "name"), read_line(location, "address"))
    return Content(", ".join(filter(None, words)), (Attachment(None, "location", 0),))


def read_contacts(event: Event) -> Content:
    """A card; the person's own, which they sent when asked or which has their number, says name, phone and address."""
    cards = read_objects(event.content, "contacts")
    own = next((card for card in cards if is_own_card(card, event.phone)), None)
    if own is None:
        return Content(attachments=(Attachment(None, "text/vcard", 0),))
    name = read_line(read_object(own, "name"), "formatted_name")
    phone = next(iter(read_numbers(own)), "")
    email = next(filter(None, (read_line(one, "email") for one in read_objects(own, "emails"))), "")
    stated = (("name", name), ("phone", phone), ("email", email))
    return Content(fields=tuple((key, value) for key, value in stated if value))


def is_own_card(card: JsonObject, phone: str | None) -> bool:
    """True for the answer to our question for a number, and for a card with the number that is known."""
    return card.get("origin") == "contact_request" or (phone is not None and phone in read_numbers(card))


def read_numbers(card: JsonObject) -> list[str]:
    """The numbers of a card as + and digits; one written without country or + counts only by its WhatsApp id."""
    written = (
        read_phone(read_id(one, "wa_id")) or read_international(read_line(one, "phone"))
        for one in read_objects(card, "phones")
    )
    return [number for number in written if number]


def read_international(written: str) -> str | None:
    """A number with + as + and digits."""
    return read_phone(_NOT_DIGITS.sub("", written)) if written.startswith("+") else None


def read_order(event: Event) -> Content:
    """A basket, with the note to it."""
    return Content(read_text(read_object(event.content, "order"), "text"), (Attachment(None, "order", 0),))


def read_unsupported(_event: Event) -> Content:
    """Something that WhatsApp does not hand on, such as a poll."""
    return Content(attachments=(Attachment(None, "unsupported", 0),))


CONTENTS: dict[str, Callable[[Event], Content]] = {
    "text": read_words,
    "button": read_tap,
    "interactive": read_interactive,
    "location": read_location,
    "contacts": read_contacts,
    "order": read_order,
    "unsupported": read_unsupported,
    **dict.fromkeys(("image", "video", "audio", "document", "sticker"), read_file),
}
