"""Who writes on WhatsApp: by the user id that belongs to our business, by a phone number only where one is given."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from agent.intake.meta.values import JsonObject, read_id, read_line, read_object, read_objects

_DIGITS = re.compile(r"\+?([1-9][0-9]{6,14})", re.ASCII)  # E.164
_USER_IDS = ("from_user_id", "to_user_id", "recipient_user_id", "user_id")
_NUMBERS = ("from", "to", "recipient_id", "wa_id")


@dataclass(frozen=True)
class Person:
    """One person: where an answer goes, the name of the profile, and the number (+ and digits) where it is told."""

    contact: str
    name: str | None = None
    phone: str | None = None


@dataclass(frozen=True)
class People:
    """The contacts of one delivery, by user id and by number."""

    by_id: Mapping[str, JsonObject]
    only: JsonObject  # the contact of a delivery that has no other

    def find(self, element: JsonObject) -> Person:
        """The person of a message, status or preference."""
        user, number = (
            read_first(element, keys, is_echo="to" in element or "to_user_id" in element)
            for keys in (_USER_IDS, _NUMBERS)
        )
        contact = self.by_id.get(user) or self.by_id.get(number) or {}
        if not user and not number:
            contact = self.only
        user, number = user or read_id(contact, "user_id"), number or read_id(contact, "wa_id")
        return Person(user or number, read_line(read_object(contact, "profile"), "name") or None, read_phone(number))


def index_people(value: JsonObject) -> People:
    """The contacts of one delivery."""
    contacts = read_objects(value, "contacts")
    by_id = {name: one for one in contacts for key in ("user_id", "wa_id") if (name := read_id(one, key))}
    return People(by_id, contacts[0] if len(contacts) == 1 else {})


def read_first(element: JsonObject, keys: tuple[str, ...], *, is_echo: bool) -> str:
    """The first of these ids; in an echo the sender is ourselves."""
    names = (read_id(element, key) for key in keys if not (is_echo and key.startswith("from")))
    return next(filter(None, names), "")


def read_phone(number: str) -> str | None:
    """A number of digits alone as + and digits; None for any other id, so that no number is made up."""
    found = _DIGITS.fullmatch(number)
    return f"+{found[1]}" if found else None
