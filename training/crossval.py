"""How well the intents of unseen messages are told: each group is read by models that never saw it.

    python -m training.crossval [--by-writer] [--mistakes]

A group is a stretch of neighbours of every file, since neighbours were written in one mood by one hand; or with
`--by-writer` all that one hand wrote, which is harder, and nearer to what strangers write.
"""

import math
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from agent.bootstrap.stage import encode_texts
from agent.classify.analysis import Intent
from agent.classify.cascade import Look, decide_together, is_doubtful
from agent.classify.intent_model import IntentModel, Scores, cool_scores
from agent.classify.intents import MODEL, IntentReading, decide_intent
from agent.classify.likeness import Comparison, Likeness, Vectors, encode_all
from training.categorizer import Lesson, fit_categorizer
from training.corpus import Example, read_examples
from training.lessons import make_lessons, prepare_examples
from training.likeness import fit_precedents

Group = Callable[[Example], object]
STEPS = tuple(step / 20 for step in range(8, 61))


@dataclass(frozen=True)
class Temperatures:
    """What calibrates the scores of the fast model, and of both models joined."""

    first: float = 1.0
    joint: float = 1.0


@dataclass(frozen=True)
class Judged:
    """One message with the scores of two models that did not see it."""

    example: Example
    look: Look
    first: Scores
    second: Comparison

    def read(self, temperatures: Temperatures) -> IntentReading:
        """What rules and models together make of it."""
        reading = self.read_fast(temperatures.first)
        if not is_doubtful(self.look, reading):
            return reading
        return decide_together(self.look, cool_scores(self.first, temperatures.first), self.second, temperatures.joint)

    def read_fast(self, temperature: float) -> IntentReading:
        """What rules and the fast model make of it."""
        return decide_intent(self.look.clues, cool_scores(self.first, temperature))


def judge_all(examples: Sequence[Example], group: Group) -> list[Judged]:
    """Every example, judged by models trained on the other groups."""
    prepared = prepare_examples(list(examples))
    lessons = make_lessons(list(examples), prepared)
    vectors = encode_all([lesson.words for lesson in lessons], encode_texts)
    judged = []
    for held in sorted({str(group(example)) for example in examples}):
        unseen = [number for number, example in enumerate(examples) if str(group(example)) == held]
        seen = [number for number, example in enumerate(examples) if str(group(example)) != held]
        scores = _score_unseen(lessons, vectors, seen, unseen)
        judged += [
            Judged(examples[number], prepared[number].look, *both) for number, both in zip(unseen, scores, strict=True)
        ]
    return judged


def _score_unseen(
    lessons: Sequence[Lesson], vectors: Vectors, seen: list[int], unseen: list[int]
) -> Iterator[tuple[Scores, Comparison]]:
    """The scores of both models, trained on the lessons `seen`, for the others."""
    taught, features = [lessons[number] for number in seen], [lessons[number].features for number in unseen]
    first = IntentModel(fit_categorizer(taught)).score_all(features)
    second = Likeness(fit_precedents(taught, vectors[seen]), encode_texts).compare_vectors(vectors[unseen], features)
    yield from zip(first, second, strict=True)


def fit_temperatures(judged: Sequence[Judged]) -> Temperatures:
    """The temperatures under which the confidence comes nearest to how often the models are right (log loss)."""
    first = min(STEPS, key=lambda step: _log_loss(judged, lambda one: one.read_fast(step)))
    joint = min(STEPS, key=lambda step: _log_loss(judged, lambda one: one.read(Temperatures(first, step))))
    return Temperatures(first, joint)


def _log_loss(judged: Sequence[Judged], read: Callable[[Judged], IntentReading]) -> float:
    by_model = [(one, reading) for one in judged if (reading := read(one)).rule == MODEL]
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


def render_report(judged: Sequence[Judged], temperatures: Temperatures) -> Iterator[str]:
    """The table: accuracy, F1 by intent, and how precise each rule is."""
    readings = [(one, one.read(temperatures)) for one in judged]
    pairs = [(one.example.intent, reading.intent) for one, reading in readings]
    f1 = score_f1(pairs)
    right = sum(label is answer for label, answer in pairs)
    yield f"{len(pairs)} messages, accuracy {right / len(pairs):.3f}, macro-F1 {sum(f1.values()) / len(f1):.3f}"
    yield from (f"  F1 {intent:20} {value:.3f}" for intent, value in f1.items())
    for rule in sorted({reading.rule for _, reading in readings}):
        hits = [one.example.intent is reading.intent for one, reading in readings if reading.rule == rule]
        yield f"  rule {rule:28} {len(hits):5} times, {sum(hits) / len(hits):.3f} right"


def render_mistakes(judged: Sequence[Judged], temperatures: Temperatures) -> Iterator[str]:
    """One line a mistake: label, answer, confidence, rule, words."""
    for one in judged:
        reading, utterance = one.read(temperatures), one.example.utterance
        if reading.intent is not one.example.intent:
            words = f"{utterance.subject or ''} | {utterance.text}".replace("\n", " / ")[:200]
            yield (
                f"{one.example.intent} read as {reading.intent} ({reading.confidence:.2f}, {reading.rule}) "
                f"[{utterance.expected_slot}] {one.example.id}: {words}"
            )


def main() -> None:
    """Print the report, and with `--mistakes` every mistake."""
    by_writer = "--by-writer" in sys.argv
    judged = judge_all(read_examples(), lambda example: example.writer if by_writer else example.fold)
    temperatures = fit_temperatures(judged)
    print(temperatures)
    print("\n".join(render_report(judged, temperatures)))
    if "--mistakes" in sys.argv:
        print("\n".join(render_mistakes(judged, temperatures)))


if __name__ == "__main__":
    main()
