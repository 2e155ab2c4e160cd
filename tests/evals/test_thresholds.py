"""CI holds what the evals reached, and keeps them apart from what the model was taught with."""

import json
from pathlib import Path

import pytest
from rapidfuzz import fuzz, process

from evals.run import run_suites

ROOT = Path(__file__).parents[2]
TOO_ALIKE = 92.0  # percent of the longer text, after case and punctuation are gone
SHORT = 25  # characters: everybody writes "ja, passt"


def read_texts(folder: str, pattern: str) -> list[str]:
    """The texts below a folder, plain; of files without JSON, their lines."""
    lines = (line for file in sorted((ROOT / folder).rglob(pattern)) for line in file.read_text("utf-8").splitlines())
    return [plain(json.loads(line)["text"] if line.startswith("{") else line) for line in lines]


def plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


@pytest.mark.timeout(600)  # a thousand conversations and all messages, beside another process of tests
def test_every_threshold_of_every_suite_is_kept(tmp_path: Path) -> None:
    assert run_suites(None, tmp_path) == 0
    assert (tmp_path / "eval.html").stat().st_size > 1000


@pytest.mark.parametrize(
    ("folder", "pattern", "at_least"),
    [
        ("evals/data", "messages_*.jsonl", 800),
        ("evals/data", "out_of_domain_*.txt", 400),
        ("training/development", "messages_*.jsonl", 400),
    ],
)
def test_no_message_that_measures_stands_in_the_training_text(folder: str, pattern: str, at_least: int) -> None:
    taught = read_texts("training/messages", "*.jsonl")
    assert len(taught) > 4000
    measuring = read_texts(folder, pattern)
    assert len(measuring) >= at_least
    alike = [
        (text, found[0])
        for text in measuring
        if len(text) > SHORT and (found := process.extractOne(text, taught, scorer=fuzz.ratio, score_cutoff=TOO_ALIKE))
    ]
    assert alike == []
