"""How the writer is called and reached: name, phone number and mail address, each with the words it was read from."""

import re
from collections.abc import Iterator
from itertools import islice

from phonenumbers import (
    Leniency,
    PhoneNumber,
    PhoneNumberFormat,
    PhoneNumberMatcher,
    PhoneNumberType,
    country_code_for_region,
    format_number,
    is_possible_number,
    national_significant_number,
    number_type,
    parse,
)
from phonenumbers.phonenumberutil import NumberParseException

from agent.classify.analysis import Found
from agent.classify.lexicon.speakers import place_words
from agent.classify.phone_context import drop_outdated, name_countries, part_numbers
from agent.classify.phone_spelled import find_dictated
from agent.classify.word_patterns import any_of

ENOUGH_DIGITS = re.compile(r"(?:\d[\s()/.\-–]{0,3}){6}\d")
NOT_A_PHONE = re.compile(
    r"(?:fax|kunden-?n|kd\.?-?n|auftrag|rechnung|bestell|ticket|vorgang|buchung|vertrag|fahrgestell|fin\b|vin\b|iban|hrb|hsn"
    r"|tsn|order|invoice|customer n|case|reference|ref\b|booking|chassis|telefax|f:"
    r"|partita iva|teile-?n|part n|mitglied|member|versicher|policy|policen|hotline|gutschein|voucher"
    r"|(?:eure|ihre|your) (?:nummer|number|telefon)"
    rf"|(?<!\w){any_of(place_words(lambda places: places.other_phones))})"
    r"[^\n\d]{0,20}$"
)
PHONE_LABEL = re.compile(
    r"(?:tel|fon|phone|handy|mobil|mobile|cell|nummer|number|whatsapp|erreich|ruf|call|reach|ring|text|anrufen|📞|☎"
    rf"|(?<!\w){any_of(place_words(lambda places: places.phone_labels))})[^\n\d+]{{0,25}}$",
)
PHONE_LABEL_BEHIND = re.compile(
    r"[ ,(]{0,3}(?:\w{1,12} )?(?:anrufen|rufen|erreichbar|zu erreichen|is my (?:number|mobile))\b"
)
FEWEST_DIGITS = 6
MOST_CANDIDATES = 40  # groups of digits that are looked at; nobody names more numbers to be called at
CANDIDATE = re.compile(r"(?<![\w+.,])\+?\d[\d\s()/.\-–]{5,22}\d(?!\w)")
TELLING_PREFIX = re.compile(r"\+|00[1-9]|01[567]")  # abroad, or a German mobile phone
DATE = re.compile(r"(?<![\d.])[0-3]?\d\.[01]?\d\.(?:\d{4}|\d{2})?(?![\d.])")
SERVICE_NUMBERS = (
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.UAN,
    PhoneNumberType.VOICEMAIL,
    PhoneNumberType.PAGER,
)
# A local part and a domain, RFC 5322's common characters only; each part bounded, so that matching stays linear.
EMAIL = re.compile(r"(?<![\w.+-])[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,5}@(?:[\w-]{1,63}\.){1,4}[a-zA-Z]{2,24}(?![\w-])")
TAG = re.compile(r"\+[^@+]*@")


def read_phones(text: str, countries: tuple[str, ...], expected: bool = False) -> tuple[Found, ...]:
    """The phone numbers of a text as E.164, those of the first country that a number is valid in, mobile ones first.

    `countries` are ISO codes, the likeliest first. `expected` says that the number was asked for last.
    Service, fax, customer and order numbers are left out.
    """
    if dictated := tuple(_dictated_phones(text, countries)):
        return dictated
    if not ENOUGH_DIGITS.search(text):
        return ()
    text = part_numbers(DATE.sub(lambda date: " " * len(date.group()), text))
    countries = (*name_countries(text), *countries)
    strict = next((found for country in countries if (found := tuple(_strict_phones(text, country)))), ())
    bare = tuple(_bare_phones(text, countries, expected))
    return drop_outdated(text, (*strict, *bare)) or tuple(sorted(strict, key=_is_landline)) or bare


def read_emails(text: str, sender: str | None, ours: frozenset[str] = frozenset()) -> tuple[Found, ...]:
    """The mail addresses in a text, lower-cased, that are neither the sender's nor one of `ours`, tagged or not.

    A tag is what stands behind a plus ("sales+2f3@", RFC 5233's subaddress).
    """
    others = {_without_tag(address) for address in (*ours, sender or "")}
    return tuple(
        Found("email", match.group().lower(), match.start(), match.end(), "address")
        for match in EMAIL.finditer(text)
        if _without_tag(match.group()) not in others
    )


def _without_tag(address: str) -> str:
    return TAG.sub("@", address.strip().lower())


def _is_landline(found: Found) -> bool:
    return number_type(parse(str(found.value))) is not PhoneNumberType.MOBILE


def _dictated_phones(text: str, countries: tuple[str, ...]) -> Iterator[Found]:
    for number, start, end in find_dictated(text):
        if parsed := _parse_bare(number, countries):
            yield Found("phone", format_number(parsed, PhoneNumberFormat.E164), start, end, "dictated")


def _strict_phones(text: str, country: str) -> Iterator[Found]:
    """Numbers that are written as such in the country, or with the prefix of any."""
    matches = PhoneNumberMatcher(text, country, Leniency.VALID, MOST_CANDIDATES)
    for match in islice(matches, MOST_CANDIDATES):
        if _is_personal(text, match.start, match.number):
            yield Found("phone", format_number(match.number, PhoneNumberFormat.E164), match.start, match.end, "number")


def _is_personal(text: str, start: int, number: PhoneNumber) -> bool:
    before = text[max(0, start - 40) : start].lower()
    if len(national_significant_number(number)) < FEWEST_DIGITS:
        return False  # some countries assign numbers as short as a postcode
    return number_type(number) not in SERVICE_NUMBERS and not NOT_A_PHONE.search(before)


def _bare_phones(text: str, countries: tuple[str, ...], expected: bool) -> Iterator[Found]:
    """Numbers that no plan assigns or that lack the leading zero: a label, the question or the prefix tells them."""
    for match in islice(CANDIDATE.finditer(text), MOST_CANDIDATES):
        before = text[max(0, match.start() - 40) : match.start()].lower()
        behind = PHONE_LABEL_BEHIND.match(text, match.end())
        told = expected or behind or PHONE_LABEL.search(before) or TELLING_PREFIX.match(match.group())
        if NOT_A_PHONE.search(before) or not told:
            continue
        if number := _parse_bare(match.group(), countries):
            yield Found("phone", format_number(number, PhoneNumberFormat.E164), *match.span(), "possible_number")


def _parse_bare(words: str, countries: tuple[str, ...]) -> PhoneNumber | None:
    """The number as it stands, or with the plus that was left out before the country's code."""
    digits = re.sub(r"\D", "", words)
    for country in countries:
        left_out = not words.startswith(("+", "0")) and digits.startswith(str(country_code_for_region(country)))
        try:
            number = parse(f"+{digits}" if left_out else words, country)
        except NumberParseException:
            continue
        if is_possible_number(number) and number_type(number) not in SERVICE_NUMBERS:
            return number
    return None
