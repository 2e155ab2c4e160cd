"""A brand whose names are everyday words, numbers and two words at once, and what is read of one slot in a message."""

from functools import cache
from pathlib import Path

from agent.catalogue import parse_catalogue
from agent.classify.analysis import Intent
from agent.classify.clues import Clues
from agent.classify.extraction import Extractor
from agent.classify.message_parts import Message, part_message, read_characters
from agent.classify.settling import settle_found
from agent.postcodes import parse_postcodes
from tests.unit.classify.create import create_utterance

_BRAND = """\
brand:
  id: quarno
  name: Quarno
  legal_name: Quarno GmbH
  languages: [de, en]
  countries: [DE, AT, CH]
  timezone: Europe/Berlin
models:
"""
_MODEL = """\
  - id: {id}
    name: "{name}"
    body: suv
    powertrains: [{powertrains}]
    transmissions: [manual, automatic]
    trims: [Start, Pure, Plus, Family, Active, Black Edition]
"""
_MODELS = (
    ("echo", "Echo", "petrol, phev"),
    ("stern", "Stern", "bev"),
    ("sierra-nova", "Sierra Nova", "diesel, hev"),
    ("ostara", "Ostara", "petrol, bev"),
    ("k-7", "K 7", "bev"),
    ("pfau", "Pfau", "petrol, lpg"),
)
_POSTCODES = Path(__file__).parents[4] / "agent" / "demo" / "postcodes.csv"


@cache
def create_extractor() -> Extractor:
    """The reader of all slots, with the table of postcodes that the demo uses."""
    models = (_MODEL.format(id=model, name=name, powertrains=powertrains) for model, name, powertrains in _MODELS)
    catalogue = parse_catalogue(_BRAND + "".join(models), "brand.yaml")
    return Extractor(catalogue, parse_postcodes(_POSTCODES.read_text(encoding="utf-8"), "postcodes.csv"))


def read_slot(slot: str, text: str, language: str, asked: str | None = None) -> str:
    """The value of one slot, or all of them joined by a plus; "" where there is none."""
    utterance = create_utterance(text, expected_slot=asked)
    words, signature = part_message(utterance)
    subject = read_characters(utterance.subject or "")
    message = Message(utterance, subject, words, signature, language)
    extraction = create_extractor().extract(message)
    found = settle_found(extraction, Intent.REPLY, Clues(message.wording, frozenset()))
    return "+".join(sorted(str(one.value) for _, one in found if one.slot == slot))
