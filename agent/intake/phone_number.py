"""Phone numbers that a form, a file or another system states, in the one spelling that everything else keeps."""

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

_LONGEST = 40  # characters


def normalise_phone(text: str, countries: tuple[str, ...]) -> str | None:
    """The number in E.164; None when it is none in the first of the `countries` (ISO codes) that has such numbers."""
    for country in countries if len(text) <= _LONGEST else ():
        try:
            number = phonenumbers.parse(text, country)
        except NumberParseException:
            continue
        if phonenumbers.is_possible_number(number) and phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return None
