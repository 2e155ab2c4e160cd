"""The suite of single messages: every label of the data contract, by language and channel."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from agent.bootstrap.brand import BrandFiles, load_catalogue, load_postcodes
from agent.bootstrap.stage import load_understanding
from agent.classify.understand import describe_analysis
from agent.commands.lines import MessageLine, parse_line
from agent.commands.understand import read_utterance
from evals.scores import (
    Judged,
    calibrate,
    calibration_error,
    confuse,
    count_intent,
    count_slots,
    macro_f1,
    share_of_languages,
    share_right,
)
from evals.suite import Exhibit, Outcome, Row, Wrong

HOME = ("de", "en")  # the languages of most brands here; of the others less is asked


def run_messages(folder: Path) -> Outcome:
    """Understand every message of the suite and score it."""
    judged = judge_messages(folder)
    measures = {
        "detection_f1": count_intent(judged, "test_drive").f1,
        "detection_precision": count_intent(judged, "test_drive").precision,
        "detection_recall": count_intent(judged, "test_drive").recall,
        "intents_macro_f1": macro_f1(judged),
        "slots_f1": count_slots(judged).f1,
        "fully_right": share_right(judged),
        "language": share_of_languages(judged),
        "calibration_error": calibration_error(judged),
    }
    for name, group in (("home", HOME), ("others", None)):
        measures |= measure_group(name, [one for one in judged if (one.language in HOME) is (group is HOME)])
    groups = [Row("all", summarise(judged))]
    groups += group_rows(judged, lambda one: one.language)
    groups += group_rows(judged, lambda one: one.channel)
    intents = sorted({one.expected_intent for one in judged})
    groups += [Row(f"intent {intent}", intent_cells(judged, intent)) for intent in intents]
    slots = sorted({slot for one in judged for slot in one.expected_slots})
    groups += [Row(f"slot {slot}", slot_cells(judged, slot)) for slot in slots]
    mistaken = [wrong(one) for one in judged if not one.is_right]
    return Outcome(
        "messages", len(judged), measures, groups, mistaken, (show_confusion(judged), show_calibration(judged))
    )


def measure_group(name: str, judged: Sequence[Judged]) -> dict[str, float]:
    """What is asked of a group of languages, its name before each measure."""
    return {
        f"{name}_detection_f1": count_intent(judged, "test_drive").f1,
        f"{name}_slots_f1": count_slots(judged).f1,
        f"{name}_fully_right": share_right(judged),
    }


def show_confusion(judged: Sequence[Judged]) -> Exhibit:
    """Which intent was taken for which."""
    counts = confuse(judged)
    intents = sorted({intent for pair in counts for intent in pair})
    rows = tuple((name, *(str(counts.get((name, other), "")) for other in intents)) for name in intents)
    return Exhibit("Intents: expected (rows) and found (columns)", ("", *intents), rows)


def show_calibration(judged: Sequence[Judged]) -> Exhibit:
    """How often the intent was right when it was how sure."""
    points = tuple((one.confidence, one.right, one.answers) for one in calibrate(judged))
    title = f"Calibration of the intents: expected error {calibration_error(judged):.3f}"
    return Exhibit(title, points=points, axes=("confidence", "share right"))


def judge_messages(folder: Path) -> list[Judged]:
    """All messages with what was expected and what came out."""
    files = BrandFiles(folder / "brand.yaml")
    understanding = load_understanding(load_catalogue(files), load_postcodes(files))
    labelled = [
        (json.loads(line), parse_line(line, f"{path.name}:{number}", MessageLine))
        for path in sorted(folder.glob("messages_*.jsonl"))
        for number, line in enumerate(path.read_bytes().splitlines(), 1)
    ]
    analyses = understanding.analyze_all([read_utterance(line) for _, line in labelled])
    return [
        judge(label, describe_analysis(line.id, analysis))
        for (label, line), analysis in zip(labelled, analyses, strict=True)
    ]


def judge(label: dict[str, Any], found: dict[str, Any]) -> Judged:
    """One message, its label beside its analysis."""
    return Judged(
        id=label["id"],
        language=label["language"],
        channel=label["channel"],
        text=label["text"],
        expected_intent=label["intent"],
        intent=found["intent"],
        expected_slots=label["slots"],
        slots=found["slots"],
        confidence=found["confidence"],
        found_language=found["language"],
        evidence=tuple(found["evidence"]),
    )


def summarise(judged: Sequence[Judged]) -> dict[str, str]:
    """The cells of one group of messages."""
    return {
        "messages": str(len(judged)),
        "detection F1": f"{count_intent(judged, 'test_drive').f1:.3f}",
        "intents macro-F1": f"{macro_f1(judged):.3f}",
        "slots F1": f"{count_slots(judged).f1:.3f}",
        "fully right": f"{share_right(judged):.3f}",
    }


def group_rows(judged: Sequence[Judged], key: Callable[[Judged], str]) -> list[Row]:
    """One row a language, or a channel."""
    names = sorted({key(one) for one in judged})
    return [Row(name, summarise([one for one in judged if key(one) == name])) for name in names]


def intent_cells(judged: Sequence[Judged], intent: str) -> dict[str, str]:
    """The cells of one intent."""
    counts = count_intent(judged, intent)
    return {
        "messages": str(counts.right + counts.missed),
        "precision": f"{counts.precision:.3f}",
        "recall": f"{counts.recall:.3f}",
        "F1": f"{counts.f1:.3f}",
    }


def slot_cells(judged: Sequence[Judged], slot: str) -> dict[str, str]:
    """The cells of one slot."""
    counts = count_slots(judged, slot)
    return {
        "values": str(counts.right + counts.missed),
        "precision": f"{counts.precision:.3f}",
        "recall": f"{counts.recall:.3f}",
        "F1": f"{counts.f1:.3f}",
    }


def wrong(one: Judged) -> Wrong:
    """A message that is not fully right, with what was expected."""
    return Wrong(
        one.id,
        one.text,
        {"intent": one.expected_intent, "slots": one.expected_slots},
        {"intent": one.intent, "confidence": one.confidence, "slots": one.slots},
        f"{one.language}, {one.channel}",
    )
