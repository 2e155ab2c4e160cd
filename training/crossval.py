"""How well the intents of unseen messages are told: each fold is read by a model that never saw it.

    python -m training.crossval [--mistakes]

A fold is a stretch of neighbours of every file, since neighbours were written in one mood by one hand.
"""

import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.classify.analysis import Intent
from agent.classify.intents import IntentModel, IntentReading, Scores, cool_scores, decide_intent
from agent.classify.understand import Prepared
from training.categorizer import fit_categorizer
from training.corpus import FOLDS, Example, read_examples
from training.lessons import make_lessons, prepare_examples


@dataclass(frozen=True)
class Judged:
    """One message with the scores of a model that did not see it."""

    example: Example
    prepared: Prepared
    scores: Scores

    def read(self, temperature: float) -> IntentReading:
        """What rules and model together make of it."""
        return decide_intent(self.prepared.clues, cool_scores(self.scores, temperature))


def judge_all(examples: list[Example], prepared: list[Prepared]) -> list[Judged]:
    """Every example, judged by a model trained on the other folds."""
    lessons, judged = make_lessons(examples, prepared), []
    for fold in range(FOLDS):
        unseen = [number for number, example in enumerate(examples) if example.fold == fold]
        seen = [lesson for lesson, example in zip(lessons, examples, strict=True) if example.fold != fold]
        scores = IntentModel(fit_categorizer(seen)).score_all([lessons[number].features for number in unseen])
        judged += [
            Judged(examples[number], prepared[number], score) for number, score in zip(unseen, scores, strict=True)
        ]
    return judged


def fit_temperature(judged: Sequence[Judged]) -> float:
    """The temperature under which the confidence comes nearest to how often the model is right (log loss)."""
    return min((step / 20 for step in range(8, 61)), key=lambda temperature: _log_loss(judged, temperature))


def _log_loss(judged: Sequence[Judged], temperature: float) -> float:
    by_model = [(one, reading) for one in judged if (reading := one.read(temperature)).rule == "model"]
    return sum(
        -math.log(max(reading.confidence if reading.intent is one.example.intent else 1 - reading.confidence, 1e-6))
        for one, reading in by_model
    )


def score_f1(pairs: Sequence[tuple[Intent, Intent]]) -> dict[Intent, float]:
    """F1 of each intent over (label, answer) pairs."""
    return {intent: _f1(pairs, intent) for intent in Intent}


def _f1(pairs: Sequence[tuple[Intent, Intent]], intent: Intent) -> float:
    right = sum(label is answer is intent for label, answer in pairs)
    named = sum((label is intent) + (answer is intent) for label, answer in pairs)
    return 2 * right / named if named else 1.0


def render_report(judged: Sequence[Judged], temperature: float) -> Iterator[str]:
    """The table: accuracy, F1 by intent, and how precise each rule is."""
    readings = [(one, one.read(temperature)) for one in judged]
    pairs = [(one.example.intent, reading.intent) for one, reading in readings]
    f1 = score_f1(pairs)
    right = sum(label is answer for label, answer in pairs)
    yield f"{len(pairs)} messages, accuracy {right / len(pairs):.3f}, macro-F1 {sum(f1.values()) / len(f1):.3f}"
    yield from (f"  F1 {intent:20} {value:.3f}" for intent, value in f1.items())
    for rule in sorted({reading.rule for _, reading in readings}):
        hits = [one.example.intent is reading.intent for one, reading in readings if reading.rule == rule]
        yield f"  rule {rule:28} {len(hits):5} times, {sum(hits) / len(hits):.3f} right"


def render_mistakes(judged: Sequence[Judged], temperature: float) -> Iterator[str]:
    """One line a mistake: label, answer, confidence, rule, words."""
    for one in judged:
        reading, utterance = one.read(temperature), one.example.utterance
        if reading.intent is not one.example.intent:
            words = f"{utterance.subject or ''} | {utterance.text}".replace("\n", " / ")[:200]
            yield (
                f"{one.example.intent} read as {reading.intent} ({reading.confidence:.2f}, {reading.rule}) "
                f"[{utterance.expected_slot}] {one.example.id}: {words}"
            )


def main() -> None:
    """Print the report, and with `--mistakes` every mistake."""
    examples = read_examples()
    judged = judge_all(examples, prepare_examples(examples))
    temperature = fit_temperature(judged)
    print(f"temperature {temperature}")
    print("\n".join(render_report(judged, temperature)))
    if "--mistakes" in sys.argv:
        print("\n".join(render_mistakes(judged, temperature)))


if __name__ == "__main__":
    main()
