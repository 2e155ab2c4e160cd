"""CI holds what the evals reached, and keeps them apart from what the model was taught with."""

import json
from itertools import chain
from pathlib import Path

from rapidfuzz import fuzz, process

from evals.run import run_suites

ROOT = Path(__file__).parents[2]
TOO_ALIKE = 92.0  # percent of the longer text, after case and punctuation are gone
SHORT = 25  # characters: everybody writes "ja, passt"


def read_texts(*folders: str) -> list[str]:
    files = chain.from_iterable((ROOT / folder).glob("messages_*.jsonl") for folder in folders)
    return [json.loads(line)["text"] for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def test_every_threshold_of_every_suite_is_kept(tmp_path: Path) -> None:
    assert run_suites(None, tmp_path) == 0
    assert (tmp_path / "eval.html").stat().st_size > 1000


def test_no_test_message_stands_in_the_training_text() -> None:
    files = sorted((ROOT / "training" / "messages").glob("*.jsonl"))
    taught = [plain(json.loads(line)["text"]) for file in files for line in file.read_text("utf-8").splitlines()]
    tested = [text for text in map(plain, read_texts("evals/data")) if len(text) > SHORT]
    alike = [
        (text, found[0])
        for text in tested
        if (found := process.extractOne(text, taught, scorer=fuzz.ratio, score_cutoff=TOO_ALIKE))
    ]
    assert alike == []
