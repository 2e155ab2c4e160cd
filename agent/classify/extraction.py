"""Every slot value that stands in a message, read from its form fields, its text, its subject and its signature."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from agent.catalogue import Catalogue
from agent.classify.analysis import Found
from agent.classify.answers import read_confirmation
from agent.classify.availability import AvailabilityReading, read_availability
from agent.classify.configuration import ConfigurationReader, ConfigurationReading
from agent.classify.configuration.other_cars import MAKES, MODELS
from agent.classify.consent import read_consent
from agent.classify.contact import read_emails, read_phones
from agent.classify.human_wish import read_wish_for_human
from agent.classify.message_parts import Message
from agent.classify.names import clean_name, read_names
from agent.classify.phone_labels import blank_labels
from agent.classify.places import countries_of_town, read_places
from agent.classify.small_talk import blank_small_talk
from agent.classify.town_names import COUNTRY_OF_TOWN
from agent.postcodes import Postcodes, fold_town

ASKED_TOGETHER = ("postcode", "availability", "configuration")  # one question is often for all of them
PLACE_LABELS = ("postcode", "place", "country")
CAR_LABELS = ("model", "configuration")
PARTS = ("fields", "text", "subject", "signature")  # in the order in which they are believed


@dataclass(frozen=True)
class Extraction:
    """What was read: (part, value) in the order of trust, and what else the readers of cars and times know."""

    found: tuple[tuple[str, Found], ...]
    configuration: ConfigurationReading
    availability: AvailabilityReading
    left: tuple[tuple[str, Found], ...] = ()  # a car that is meant where a drive or a purchase is wished for

    def of(self, part: str) -> tuple[Found, ...]:
        """The values read from one part."""
        return tuple(one for where, one in self.found if where == part)


def blank(text: str, found: Iterable[Found]) -> str:
    """The text with what was found replaced by blanks, so that nothing else is read from the same characters."""
    for one in found:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


class Extractor:
    """Reads the slots of messages to one brand."""

    def __init__(self, catalogue: Catalogue, postcodes: Postcodes) -> None:
        """`postcodes` is the table of all countries."""
        self._countries = catalogue.brand.countries
        self._postcodes = postcodes
        self._zone = ZoneInfo(catalogue.brand.timezone)
        self._cars = ConfigurationReader(catalogue)
        self._car_names = _names_of_cars(catalogue)

    def extract(self, message: Message) -> Extraction:
        """Everything that is stated; the intent, and conflicts between the parts, are settled later."""
        contact = self._read_contact(message)
        subject = message.subject
        text = blank(message.text, (one for part, one in contact if part == "text"))
        places = self._read_all_places(message, text, blank(message.signature, _numbers(contact, "signature")))
        contact = self._localize(message, contact, places)
        driven = f"{subject}\n{blank(text, _long_towns(places))}"
        cars = self._cars.read(driven, message.language, message.expects("configuration"))
        phones = (one for part, one in contact if part == "text" and one.slot == "phone")
        codes = (one for part, one in places if part == "text" and one.slot == "postcode")
        timely = blank(blank(blank_labels(text, phones), codes), _long_towns(places))
        said = blank_small_talk(timely, message.expects("availability"))
        times, located = self._read_times(message, said)
        found = [*self._read_fields(message), *contact, *places, *_split(cars.found, len(subject) + 1)]
        found += located
        found += _read_answers(message, changes=any(_changes_wish(pair) for pair in found))
        left = tuple(_split(cars.left, len(subject) + 1))
        return Extraction(tuple(sorted(found, key=lambda pair: PARTS.index(pair[0]))), cars, times, left)

    def _read_contact(self, message: Message) -> list[tuple[str, Found]]:
        """Phone numbers, addresses and the name; read first, since their digits are nothing else."""
        sender, texts = message.utterance.sender, (("text", message.text), ("signature", message.signature))
        found = [(part, one) for part, words in texts for one in self._read_numbers(message, words, self._countries)]
        found += [(part, one) for part, words in texts for one in read_emails(words, sender, message.utterance.ours)]
        asked = message.expects("name")
        names = read_names(message.text, message.signature, message.language, asked, self._names_no_person)
        return found + [("signature" if one.rule == "signature" else "text", one) for one in names]

    def _names_no_person(self, words: str) -> bool:
        """True for what is known to name a car, a town or a country."""
        folded = fold_town(words)
        return folded in self._car_names or folded in COUNTRY_OF_TOWN or bool(self._postcodes.codes_of_town(folded))

    def _read_numbers(self, message: Message, words: str, countries: tuple[str, ...]) -> tuple[Found, ...]:
        return read_phones(words, countries, message.expects("phone"))

    def _localize(
        self, message: Message, contact: list[tuple[str, Found]], places: list[tuple[str, Found]]
    ) -> list[tuple[str, Found]]:
        """Phone numbers read again as those of the country that the person lives in."""
        home = self._home(places)
        if home[:1] in ((), self._countries[:1]):
            return contact
        texts = (("text", message.text), ("signature", message.signature))
        phones = [
            (part, one)
            for part, words in texts
            for one in self._read_numbers(message, words, home) or self._read_numbers(message, words, self._countries)
        ]
        return phones + [pair for pair in contact if pair[1].slot != "phone"]

    def _home(self, places: list[tuple[str, Found]]) -> tuple[str, ...]:
        """The country that is named, else those that have the postcode with the town, the postcode, or the town."""
        said = {one.slot: str(one.value) for _, one in reversed(places)}
        if "country" in said:
            return (said["country"],)
        code, town = said.get("postcode", ""), said.get("place", "")
        having = self._postcodes.countries_of(code, self._postcodes.countries)
        exact = tuple(country for country in having if self._postcodes.has_town(country, code, town))
        return exact or having or (countries_of_town(town, self._postcodes, self._countries) if town else ())

    def _read_all_places(self, message: Message, text: str, signature: str) -> list[tuple[str, Found]]:
        """Postcode, town and country; those of the signature count only where nothing else has them."""
        asked = message.expects("postcode")
        words = (("text", text), ("subject", message.subject), ("signature", signature))
        return [
            (part, one)
            for part, stretch in words
            if stretch.strip()
            for one in read_places(stretch, self._postcodes, self._countries, asked and part == "text")
        ]

    def _read_times(self, message: Message, text: str) -> tuple[AvailabilityReading, list[tuple[str, Found]]]:
        """The windows of the text; those of the subject where the text names no day of its own."""
        reading = self._read_windows(text, message, message.expects("availability"))
        if not message.subject or reading.conflict or (reading.windows and not reading.only_times):
            return reading, [("text", one) for one in reading.found]
        reading = self._read_windows(f"{message.subject}\n{text}", message, message.expects("availability"))
        return reading, list(_split(reading.found, len(message.subject) + 1))

    def _read_windows(self, words: str, message: Message, asked: bool) -> AvailabilityReading:
        received_at = message.utterance.received_at.astimezone(self._zone)
        running = message.utterance.expected_slot in ASKED_TOGETHER
        return read_availability(words, message.language, received_at, asked, running)

    def _read_fields(self, message: Message) -> list[tuple[str, Found]]:
        """What the fields say; a field begins in the line after the one before it."""
        found: list[tuple[str, Found]] = []
        begins = 0
        for label, words in message.utterance.fields:
            read = self._read_field(label, words, message)
            found += [("fields", replace(one, start=one.start + begins, end=one.end + begins)) for one in read]
            begins += len(words) + 1
        return found

    def _read_field(self, label: str, words: str, message: Message) -> tuple[Found, ...]:
        """What stands under a label is read as an answer to a question for it; other labels say nothing."""
        readers: dict[str, Callable[[], tuple[Found, ...]]] = {
            "name": lambda: (Found("name", clean_name(words) or words.strip(), 0, len(words), "field"),),
            "phone": lambda: read_phones(words, self._countries, expected=True),
            "email": lambda: read_emails(words, message.utterance.sender, message.utterance.ours),
            "availability": lambda: self._read_windows(words, message, asked=True).found,
            **dict.fromkeys(PLACE_LABELS, lambda: read_places(words, self._postcodes, self._countries, expected=True)),
            **dict.fromkeys(CAR_LABELS, lambda: self._cars.read(words, message.language, expected=True).found),
        }
        return readers[label]() if label in readers else ()


def _names_of_cars(catalogue: Catalogue) -> frozenset[str]:
    """What the brand and its cars are called, and other makes and models, folded."""
    brand = (catalogue.brand.name, *(name for model in catalogue.models for name in (model.name, *model.aliases)))
    trims = (trim for model in catalogue.models for trim in model.trims)
    words = (word for name in (*brand, *trims) for word in re.split(r"[ -]", name) if len(word) > 2)
    return frozenset(map(fold_town, (*brand, *words, *MAKES, *MODELS)))


def _numbers(contact: list[tuple[str, Found]], part: str) -> Iterator[Found]:
    return (one for where, one in contact if where == part and one.slot in ("phone", "email"))


def _long_towns(places: list[tuple[str, Found]]) -> Iterator[Found]:
    """Towns of several words, which name no colour and no hour: "Rot an der Rot", "Neukirchen vorm Wald"."""
    return (one for part, one in places if part == "text" and one.slot == "place" and " " in str(one.value))


def _split(found: tuple[Found, ...], length: int) -> Iterator[tuple[str, Found]]:
    """Values read from subject and text in one, each with its part; `length` is where the text begins."""
    for one in found:
        if one.start < length:
            yield "subject", one
        else:
            yield "text", Found(one.slot, one.value, one.start - length, one.end - length, one.rule)


def _changes_wish(located: tuple[str, Found]) -> bool:
    """True for a value that can be the change of "yes, but": said in the text itself, and no name, which signs."""
    part, one = located
    return part == "text" and one.slot != "name"


def _read_answers(message: Message, changes: bool) -> Iterator[tuple[str, Found]]:
    """Confirmation where it was asked for, consent and the wish for a person anywhere, each with its part."""
    asked, answer = message.expects("confirmation"), message.answer
    confirmation = read_confirmation(answer, changes) if asked else ()
    yield from _split((*confirmation, *read_consent(answer, asked)), answer.text_start)
    yield from _split(read_wish_for_human(message.wording), message.wording.text_start)
