"""Phone numbers as people call them, and as lead systems sort them."""

import re

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

E164 = re.compile(r"\+?([0-9]{8,15})")  # ITU-T E.164; WhatsApp leaves the plus out


def parse_phone(text: str | None) -> phonenumbers.PhoneNumber | None:
    """The number in E.164; None when the text is not one, for instance a user id of a chat."""
    match = E164.fullmatch(text or "")
    try:
        return phonenumbers.parse(f"+{match[1]}", None) if match else None
    except phonenumbers.NumberParseException:
        return None


def display_phone(number: phonenumbers.PhoneNumber) -> str:
    """The number in groups, with its country code: "+49 170 1234567"."""
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)


def dial_phone(number: phonenumbers.PhoneNumber) -> str:
    """The number without blanks: "+491701234567"."""
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def is_mobile(number: phonenumbers.PhoneNumber) -> bool:
    """True for a number that is a mobile one for sure."""
    return phonenumbers.number_type(number) == PhoneNumberType.MOBILE
