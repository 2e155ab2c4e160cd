"""A small brand, a small table of postcodes and utterances for the tests of understanding."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language

import agent.classify
from agent.catalogue import Brand, Catalogue, Model
from agent.classify.analysis import Analysis, Utterance
from agent.classify.cascade import IntentReader
from agent.classify.intent_model import IntentModel
from agent.classify.understand import Understanding
from agent.intake.message import Channel
from agent.postcodes import PostcodeArea, Postcodes

TUESDAY = datetime.fromisoformat("2026-03-10T09:00:00+01:00")
MODEL = Path(agent.classify.__file__).parent / "model"


def create_catalogue() -> Catalogue:
    """A brand that neither the training nor the demo knows."""
    brand = Brand("halden", "Halden", "Halden GmbH", ("de", "en"), ("DE", "AT"), "Europe/Berlin", "Halden GmbH")
    fjord = Model(
        id="fjord",
        name="Fjord",
        body="suv",
        powertrains=("petrol", "phev"),
        transmissions=("manual", "automatic"),
        trims=("Base", "Line", "Sport"),
        colours=("black", "white", "red"),
        extras=("towbar", "heat_pump"),
    )
    return Catalogue(brand, (fjord, replace(fjord, id="skagen", name="Skagen", body="estate")))


def create_postcodes() -> Postcodes:
    """One town in each of two countries."""
    areas = (
        PostcodeArea("DE", "80331", "München", 48.137, 11.575),
        PostcodeArea("DE", "86150", "Augsburg", 48.371, 10.898),
        PostcodeArea("AT", "1010", "Wien", 48.208, 16.373),
    )
    return Postcodes({(area.country, area.postcode): area for area in areas})


@cache
def load_pipeline() -> Language:
    """The trained model of the package."""
    return spacy.load(MODEL)


@cache
def create_understanding() -> Understanding:
    """Understanding of the small brand."""
    return Understanding(create_catalogue(), create_postcodes(), IntentReader(IntentModel(load_pipeline())))


def create_utterance(text: str, **overrides: object) -> Utterance:
    """A message in the web chat, received on Tuesday 2026-03-10."""
    utterance = Utterance(Channel.WEB_CHAT, TUESDAY, text)
    return replace(utterance, **overrides)  # type: ignore[arg-type]


def analyze(text: str, **overrides: object) -> Analysis:
    """What the small brand's understanding makes of a message."""
    return create_understanding().analyze(create_utterance(text, **overrides))
