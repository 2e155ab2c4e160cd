"""Trains the intent model from the messages in this folder and writes it into the package: `make train`."""

from pathlib import Path

from spacy.language import Language

from training.categorizer import fit_categorizer
from training.corpus import read_examples
from training.crossval import fit_temperature, judge_all, render_report
from training.lessons import make_lessons, prepare_examples

MODEL = Path(__file__).parent.parent / "agent" / "classify" / "model"


def main() -> None:
    """Cross-validate for the temperature, train on everything, write the model."""
    examples = read_examples()
    prepared = prepare_examples(examples)
    judged = judge_all(examples, prepared)
    temperature = fit_temperature(judged)
    print("\n".join(render_report(judged, temperature)))
    pipeline = fit_categorizer(make_lessons(examples, prepared))
    store_model(pipeline, temperature, MODEL)


def store_model(pipeline: Language, temperature: float, folder: Path) -> None:
    """Write the pipeline without its vocabulary, which the hashed features do not need."""
    pipeline.meta.update(name="intents", description="Intents of messages to a car brand", temperature=temperature)
    pipeline.to_disk(folder, exclude=["vocab"])


if __name__ == "__main__":
    main()
