"""What is understood alone is understood beside other things, however they are joined, in all languages."""

import random
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import pytest

from agent.classify.extraction import Extractor
from agent.classify.message_parts import Message, part_message
from tests.unit.classify.create import create_catalogue, create_postcodes, create_utterance

# One language a row: what people write when they are asked where, when, what, who and how they are reached.
PHRASES = {
    "de": {
        "where": ("80331", "PLZ 80331", "80331 München", "ich wohne in 86150 Augsburg"),
        "when": ("am Samstag", "nächste Woche", "am 14.3. ab 10 Uhr", "werktags nach 17 Uhr", "Montag oder Dienstag"),
        "what": ("Fjord", "den Skagen", "am liebsten den Fjord", "den Fjord mit Automatik", "der Skagen in Rot"),
        "who": ("Jana Kolb", "ich heiße Jana Kolb", "mein Name ist Jana Kolb", "Gruß Jana Kolb"),
        "phone": ("0170 1234567", "Tel. 0170 1234567"),
    },
    "en": {
        "where": ("80331", "postcode 80331", "80331 München", "I live in 86150 Augsburg"),
        "when": ("on Saturday", "next week", "Saturday morning", "weekdays after 5 pm", "Monday or Tuesday"),
        "what": ("Fjord", "the Skagen", "preferably the Fjord", "the Fjord in red"),
        "who": ("Jana Kolb", "my name is Jana Kolb", "this is Jana Kolb", "Regards, Jana Kolb"),
        "phone": ("0170 1234567", "phone 0170 1234567"),
    },
    "fr": {
        "where": ("80331", "code postal 80331", "j'habite 80331 München"),
        "when": ("samedi", "samedi matin", "la semaine prochaine", "lundi ou mardi", "le 14 mars à partir de 10h"),
        "what": ("Fjord", "la Skagen", "de préférence la Fjord", "la Skagen en rouge"),
        "who": ("Jana Kolb", "je m'appelle Jana Kolb", "Cordialement, Jana Kolb"),
        "phone": ("0170 1234567", "tél. 0170 1234567"),
    },
    "it": {
        "where": ("80331", "CAP 80331", "abito a 80331 München"),
        "when": ("sabato", "sabato mattina", "la settimana prossima", "lunedì o martedì", "il 14 marzo dalle 10:00"),
        "what": ("Fjord", "la Skagen", "preferibilmente la Fjord", "la Skagen in rosso"),
        "who": ("Jana Kolb", "mi chiamo Jana Kolb", "Saluti, Jana Kolb"),
        "phone": ("0170 1234567", "tel. 0170 1234567"),
    },
    "es": {
        "where": ("80331", "código postal 80331", "vivo en 80331 München"),
        "when": ("el sábado", "la semana que viene", "el lunes o el martes", "el 14 de marzo a partir de las 10"),
        "what": ("Fjord", "el Skagen", "preferiblemente el Fjord", "el Skagen en rojo"),
        "who": ("Jana Kolb", "me llamo Jana Kolb", "Saludos, Jana Kolb"),
        "phone": ("0170 1234567", "tel. 0170 1234567"),
    },
    "nl": {
        "where": ("80331", "postcode 80331", "ik woon in 80331 München"),
        "when": ("zaterdag", "zaterdagochtend", "volgende week", "maandag of dinsdag", "14 maart vanaf 10 uur"),
        "what": ("Fjord", "de Skagen", "het liefst de Fjord", "de Skagen in het rood"),
        "who": ("Jana Kolb", "mijn naam is Jana Kolb", "Groeten, Jana Kolb"),
        "phone": ("0170 1234567", "tel. 0170 1234567"),
    },
    "pl": {
        "where": ("80331", "kod pocztowy 80331", "mieszkam w 80331 München"),
        "when": ("w sobotę", "w sobotę rano", "w przyszłym tygodniu", "w poniedziałek albo we wtorek"),
        "what": ("Fjord", "Skagen w kolorze czerwonym", "najchętniej Fjord"),
        "who": ("Jana Kolb", "nazywam się Jana Kolb", "Pozdrawiam, Jana Kolb"),
        "phone": ("0170 1234567", "tel. 0170 1234567"),
    },
    "tr": {
        "where": ("80331", "posta kodum 80331", "80331 München'de oturuyorum"),
        "when": ("cumartesi", "cumartesi sabah", "gelecek hafta", "pazartesi veya salı"),
        "what": ("Fjord", "Skagen istiyorum", "tercihen Fjord"),
        "who": ("Jana Kolb", "adım Jana Kolb", "Saygılarımla, Jana Kolb"),
        "phone": ("0170 1234567", "tel. 0170 1234567"),
    },
}
SLOTS = {
    "where": ("postcode", "place", "country"),
    "when": ("availability",),
    "what": ("model", "colour", "transmission"),
    "who": ("name",),
    "phone": ("phone",),
}
ASKED = {"where": "postcode", "when": "availability", "what": "configuration", "who": "name", "phone": "phone"}
AND = {"de": "und", "en": "and", "fr": "et", "it": "e", "es": "y", "nl": "en", "pl": "i", "tr": "ve"}
SIGNS = (", ", ". ", "\n", " - ")
COMBINATIONS = 60  # for each language


@cache
def create_extractor() -> Extractor:
    return Extractor(create_catalogue(), create_postcodes())


@cache
def read(text: str, language: str, asked: str) -> frozenset[tuple[str, str]]:
    """The slots of a text with their values."""
    utterance = create_utterance(text, expected_slot=asked)
    words, signature = part_message(utterance)
    extraction = create_extractor().extract(Message(utterance, "", words, signature, language))
    return frozenset((found.slot, str(found.value)) for _, found in extraction.found)


def join_up(phrases: Sequence[tuple[str, str]], language: str, chance: random.Random) -> str:
    """The phrases in one message; a blank alone parts only what no reader could take for one thing.

    A bare name beside a car or a day may be anybody's, and a time right beside a number is when to call.
    """
    text = phrases[0][1]
    for (kind, _), (following, words) in pairwise(phrases):
        unclear = "who" in (kind, following) or {kind, following} == {"phone", "when"}
        joint = chance.choice((*SIGNS, f" {AND[language]} ") if unclear else (*SIGNS, f" {AND[language]} ", " "))
        text += joint + words
    return text


@pytest.mark.parametrize("language", PHRASES)
def test_what_is_understood_alone_is_understood_side_by_side(language: str) -> None:
    chance = random.Random(language)
    missed = []
    for _ in range(COMBINATIONS):
        kinds = chance.sample(list(ASKED), chance.choice((2, 2, 3)))
        phrases = [(kind, chance.choice(PHRASES[language][kind])) for kind in kinds]
        text = join_up(phrases, language, chance)
        together = read(text, language, ASKED[kinds[0]])
        for kind, words in phrases:
            alone = {pair for pair in read(words, language, ASKED[kind]) if pair[0] in SLOTS[kind]}
            missed += [(text, pair) for pair in alone - together]
    assert missed == []
