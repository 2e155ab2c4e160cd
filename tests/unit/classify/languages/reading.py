"""Reads a message as the service does, up to the slots: without its signature, by the tables of the region."""

from functools import cache
from pathlib import Path

from agent.catalogue import Brand, Catalogue, Model
from agent.classify.analysis import Utterance
from agent.classify.extraction import Extractor
from agent.classify.message_parts import Message, part_message
from agent.intake.message import Channel
from agent.postcodes import parse_postcodes
from tests.unit.classify.create import TUESDAY

TABLE = Path(__file__).parents[4] / "agent" / "demo" / "postcodes.csv"


@cache
def create_extractor() -> Extractor:
    """A brand with models that no town or person is called like, sold in four countries."""
    brand = Brand("orlane", "Orlane", "Orlane SA", ("de", "fr"), ("DE", "AT", "CH", "LU"), "Europe/Berlin", "Orlane SA")
    ostra = Model("ostra", "Ostra", "suv", ("petrol",), ("manual",))
    return Extractor(Catalogue(brand, (ostra,)), parse_postcodes(TABLE.read_text(encoding="utf-8")))


def read_slots(text: str, language: str, asked: str | None = None) -> dict[str, str]:
    """The best value of every slot; what has several lines is a letter."""
    channel = Channel.EMAIL if "\n" in text else Channel.WEB_CHAT
    utterance = Utterance(channel, TUESDAY, text, expected_slot=asked)
    words, signature = part_message(utterance)
    extraction = create_extractor().extract(Message(utterance, "", words, signature, language))
    slots: dict[str, str] = {}
    for _, one in extraction.found:
        slots.setdefault(one.slot, str(one.value))
    return slots
