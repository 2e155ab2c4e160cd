"""Understanding: what one message means, as a pure function of its words, what was asked last, and the brand."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from agent.catalogue import Catalogue
from agent.classify.analysis import Analysis, Evidence, Intent, Signal, Utterance
from agent.classify.cascade import IntentReader, Look
from agent.classify.clues import CAR, Clues
from agent.classify.explaining import Trust, explain_intent, explain_slots
from agent.classify.extraction import Extraction, Extractor
from agent.classify.features import Circumstances, Span, compile_names, list_features, mask_names, replace_names
from agent.classify.intents import IntentReading
from agent.classify.language import read_language
from agent.classify.later import read_later
from agent.classify.message_parts import Message, part_message, read_characters
from agent.classify.questions import read_questions
from agent.classify.settling import fill_slots, settle_found
from agent.classify.signals import read_signals
from agent.postcodes import Postcodes

CAR_WORDS = {"de": "Auto"}  # what a reader of meanings sees in place of a car's name; else "car"
SIGNED = 120  # characters of a signature that are read for the language: the closing words
# What the trained model sees in place of a value, so that it learns no town, no date and no car.
PLACEHOLDERS = {
    "postcode": "PLZ",
    "place": "PLACE",
    "country": "PLACE",
    "availability": "TIME",
    "name": "NAME",
    "phone": "PHONE",
    "email": "ADDRESS",
    **dict.fromkeys(CAR, "EQUIPMENT"),
    "model": "MODEL",
}


@dataclass(frozen=True)
class Prepared:
    """A message with everything that is read before its intent is known."""

    message: Message
    language_shown: bool
    extraction: Extraction
    look: Look


class Understanding:
    """Reads the messages to one brand; built once, then every call is a pure function."""

    def __init__(
        self,
        catalogue: Catalogue,
        postcodes: Postcodes,
        reader: IntentReader | None,
        trust: Trust = Trust({}),  # it never changes
        hidden: Iterable[str] = (),
    ) -> None:
        """`reader` holds the trained models; None where only the features are wanted, as in training.

        `trust` says how sure the readers of slots are. `hidden` are names that the model shall not see beside those
        of the catalogue.
        """
        self._trust = trust
        self._languages = catalogue.brand.languages
        self._zone = ZoneInfo(catalogue.brand.timezone)
        self._extractor = Extractor(catalogue, postcodes)
        self._names = compile_names([*_names_of(catalogue), *hidden])
        self._reader = reader

    def analyze(self, utterance: Utterance) -> Analysis:
        """What one message means."""
        return self.analyze_all((utterance,))[0]

    def analyze_all(self, utterances: Sequence[Utterance]) -> tuple[Analysis, ...]:
        """What each message means, in the same order; faster than one by one."""
        prepared = [self.prepare(utterance) for utterance in utterances]
        readings = self._read([one.look for one in prepared])
        return tuple(self._conclude(one, *both) for one, both in zip(prepared, readings, strict=True))

    def prepare(self, utterance: Utterance) -> Prepared:
        """Everything that is read before the intent; training sees messages through the same eyes."""
        text, signature = part_message(utterance)
        subject = read_characters(utterance.subject or "")
        written = replace_names(f"{subject}\n{text}", self._names, "")  # a car's name is of no language
        shown = read_language(f"{written}\n{signature[:SIGNED]}", utterance.language, self._languages)
        message = Message(utterance, subject, text, signature, shown.language)
        extraction = self._extractor.extract(message)
        clues = _gather_clues(message, extraction)
        features = self._list_features(message, extraction, clues)
        words = replace_names(f"{subject}\n{text}".strip(), self._names, CAR_WORDS.get(message.language, "car"))
        return Prepared(message, shown.shown, extraction, Look(clues, features, words))

    def _read(self, looks: Sequence[Look]) -> list[tuple[IntentReading, bool]]:
        """The intent of each message, and whether it wishes for a drive."""
        if self._reader is None:
            raise RuntimeError("Understanding was built without trained models; run `make train`")
        readings = self._reader.read_all(looks)
        return list(zip(readings, self._reader.find_wishes(looks, readings), strict=True))

    def _conclude(self, prepared: Prepared, reading: IntentReading, wish: bool) -> Analysis:
        """Intent and slots from what was prepared; slots that the intent rules out are dropped."""
        message, extraction, signals = prepared.message, prepared.extraction, prepared.look.clues.signals
        if wish:
            signals |= {Signal.DRIVE}
        found = settle_found(extraction, reading.intent, prepared.look.clues)
        slots, cars = fill_slots(found), extraction.configuration
        several = cars.models if len(cars.models) > 1 and reading.intent is not Intent.SERVICE else ()
        return Analysis(
            intent=reading.intent,
            confidence=reading.confidence,
            language=message.language,
            slots=replace(slots, model=None) if several else slots,
            evidence=(explain_intent(reading, message), *explain_slots(found, _texts(message), self._trust)),
            signals=signals,
            questions=read_questions(message.wording),
            models=several,
            unknown_model=cars.unknown_model,
            language_shown=prepared.language_shown,
            mentioned_model=cars.mentioned,
            later=self._read_later(message) if Signal.NOT_NOW in signals else None,
        )

    def _read_later(self, message: Message) -> date | None:
        """The time a person names who does not want to drive now."""
        received_at = message.utterance.received_at.astimezone(self._zone)
        return read_later(message.text, message.language, received_at.date())

    def _list_features(self, message: Message, extraction: Extraction, clues: Clues) -> list[str]:
        parts = (("subject", message.subject), ("text", message.text))
        masked = "\n".join(mask_names(words, _spans(extraction, part), self._names) for part, words in parts)
        asked = message.utterance.expected_slot
        circumstances = Circumstances(message.utterance.channel, asked, bool(message.subject))
        return [*list_features(masked, message.wording, circumstances), *clues.as_features()]


def describe_analysis(message_id: str, analysis: Analysis) -> dict[str, object]:
    """The JSON form that `vorfahrt analyze` writes for one message."""
    return {
        "id": message_id,
        "intent": str(analysis.intent),
        "confidence": round(analysis.confidence, 4),
        "language": analysis.language,
        "slots": analysis.slots.as_json(),
        "evidence": [_describe_evidence(evidence) for evidence in analysis.evidence],
        "signals": sorted(analysis.signals),
    }


def _describe_evidence(evidence: Evidence) -> dict[str, object]:
    described = {name: getattr(evidence, name) for name in evidence.__dataclass_fields__}
    return described | {"confidence": round(evidence.confidence, 4)}


def _names_of(catalogue: Catalogue) -> Iterator[str]:
    yield catalogue.brand.name
    for model in catalogue.models:
        yield from (model.name, *model.aliases, *re.split(r"[\s-]+", model.name))


def _spans(extraction: Extraction, part: str) -> Iterable[tuple[Span, str]]:
    return (((one.start, one.end), PLACEHOLDERS[one.slot]) for one in extraction.of(part) if one.slot in PLACEHOLDERS)


def _gather_clues(message: Message, extraction: Extraction) -> Clues:
    signals = read_signals(message.wording)
    if extraction.availability.conflict:
        signals |= {Signal.DATE_CONFLICT}
    asked = message.utterance.expected_slot
    stated = frozenset(one.slot for _, one in extraction.found)
    return Clues(message.wording, signals, asked, stated, extraction.configuration.unknown_model is not None)


def _texts(message: Message) -> dict[str, str]:
    fields = "\n".join(words for _, words in message.utterance.fields)
    return {"subject": message.subject, "text": message.text, "signature": message.signature, "fields": fields}
