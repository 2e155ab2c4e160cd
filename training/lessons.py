"""The training messages as the understanding sees them: the same features in training as in service."""

from pathlib import Path

from agent.classify.understand import Prepared, Understanding
from agent.postcodes import parse_postcodes
from training.categorizer import Lesson
from training.corpus import Example, read_brand_names, read_catalogue

POSTCODES = Path(__file__).parent.parent / "agent" / "demo" / "postcodes.csv"


def prepare_examples(examples: list[Example]) -> list[Prepared]:
    """Every example as it is read before its intent is known."""
    postcodes = parse_postcodes(POSTCODES.read_text(encoding="utf-8"), str(POSTCODES))
    understanding = Understanding(read_catalogue(), postcodes, None, hidden=read_brand_names())
    return [understanding.prepare(example.utterance) for example in examples]


def make_lessons(examples: list[Example], prepared: list[Prepared]) -> list[Lesson]:
    """The features of each example with its intent."""
    pairs = zip(examples, prepared, strict=True)
    return [Lesson(seen.look.features, example.intent, seen.look.words) for example, seen in pairs]
