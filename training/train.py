"""Trains the intent models from the messages in this folder and writes them into the package: `make train`."""

from pathlib import Path

import numpy as np
from spacy.language import Language

from agent.bootstrap.stage import encode_texts
from agent.classify.likeness import Precedents, encode_all
from training.categorizer import fit_categorizer
from training.corpus import read_examples
from training.crossval import fit_temperatures, judge_all, render_report
from training.lessons import make_lessons, prepare_examples
from training.likeness import fit_precedents

MODEL = Path(__file__).parent.parent / "agent" / "classify" / "model"


def main() -> None:
    """Cross-validate for the temperatures, train on everything, write the models."""
    examples = read_examples()
    judged = judge_all(examples, lambda example: example.fold)
    temperatures = fit_temperatures(judged)
    print("\n".join(render_report(judged, temperatures)))
    lessons = make_lessons(examples, prepare_examples(examples))
    store_model(fit_categorizer(lessons), temperatures.first, MODEL)
    vectors = encode_all([lesson.words for lesson in lessons], encode_texts)
    store_precedents(fit_precedents(lessons, vectors, temperatures.joint), MODEL / "likeness.npz")


def store_model(pipeline: Language, temperature: float, folder: Path) -> None:
    """Write the pipeline without its vocabulary, which the hashed features do not need."""
    pipeline.meta.update(name="intents", description="Intents of messages to a car brand", temperature=temperature)
    pipeline.to_disk(folder, exclude=["vocab"])


def store_precedents(precedents: Precedents, path: Path) -> None:
    """Write the rows with half the precision, which likeness does not notice."""
    np.savez_compressed(
        path,
        rows=precedents.rows.astype(np.float16),
        weights=precedents.weights,
        columns=np.array(precedents.columns),
        temperature=precedents.temperature,
    )


if __name__ == "__main__":
    main()
