"""A small brand, a message, and what a model is asked about, for the tests of the model's path."""

from datetime import UTC, datetime
from typing import Any

from agent.catalogue import Catalogue, parse_catalogue
from agent.classify.analysis import Analysis, Intent, Slots, Utterance
from agent.dialog.acts import Act
from agent.dialog.guards import Circumstances, Permitted, permit
from agent.dialog.rendering import Reply
from agent.intake.message import Channel

BRAND = """
brand:
  {id: halden, name: Halden, legal_name: Halden GmbH, languages: [de, en], countries: [DE], timezone: Europe/Berlin}
models:
  - {id: fjord, name: Fjord, body: suv, powertrains: [petrol, phev], transmissions: [automatic], trims: [Line],
     facts: {price_from_eur: 41900, seats: 5}}
  - {id: skerry, name: Skerry, body: hatchback, powertrains: [bev], transmissions: [automatic]}
"""
NOTICE = "Hier schreibt ein automatischer Assistent von Halden."
CATALOGUE: Catalogue = parse_catalogue(BRAND, "brand.yaml")


def create_utterance(text: str, **overrides: Any) -> Utterance:
    """A message of a Tuesday in March."""
    known: dict[str, Any] = {"channel": Channel.EMAIL, "received_at": datetime(2026, 3, 10, 9, tzinfo=UTC)}
    return Utterance(text=text, **(known | overrides))


def create_analysis(**overrides: Any) -> Analysis:
    """A reading that is unsure."""
    known: dict[str, Any] = {"intent": Intent.OTHER, "confidence": 0.3, "language": "de", "slots": Slots()}
    return Analysis(**(known | overrides))


def create_permitted(*acts: Act, template: str = "", **overrides: Any) -> Permitted:
    """What a reply with these acts may hold, on WhatsApp unless told otherwise."""
    known: dict[str, Any] = {
        "catalogue": CATALOGUE, "channel": Channel.WHATSAPP, "language": "de", "register": "formal", "notice": NOTICE,
    }  # fmt: skip
    slots = overrides.pop("slots", Slots())
    return permit(acts, slots, Circumstances(**(known | overrides)), template)


def create_reply(text: str) -> Reply:
    """A reply as it leaves on a chat."""
    return Reply("de", "", text, "", text)
