"""The suite of talk that has nothing to do with a car brand: whatever is written there, nobody wishes for a drive.

Measured with the lines written for this project and with `chatterbot-corpus`, general talk in seven of the eight
languages (BSD licence), which is installed with the development tools and is not part of this project.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib import resources
from importlib.util import find_spec
from pathlib import Path

import yaml

from agent.bootstrap.brand import BrandFiles, load_catalogue, load_postcodes
from agent.bootstrap.stage import load_understanding
from agent.classify.analysis import Intent, Utterance
from agent.intake.message import Channel
from evals.suite import Outcome, Row, Wrong

CORPUS = "chatterbot_corpus"
LANGUAGES = {
    "dutch": "nl",
    "english": "en",
    "french": "fr",
    "german": "de",
    "italian": "it",
    "spanish": "es",
    "turkish": "tr",
}
RECEIVED = datetime.fromisoformat("2026-03-10T14:00:00+01:00")
BATCH = 256


@dataclass(frozen=True)
class Talk:
    """One line of it, where it comes from, and in which language."""

    source: str
    language: str
    text: str


def run_out_of_domain(folder: Path) -> Outcome:
    """Understand every line; each one taken for a wish to drive is wrong."""
    talk = [*read_own(folder), *read_corpus()]
    files = BrandFiles(folder / "brand.yaml")
    understanding = load_understanding(load_catalogue(files), load_postcodes(files))
    wrong: list[Wrong] = []
    for start in range(0, len(talk), BATCH):
        lines = talk[start : start + BATCH]
        analyses = understanding.analyze_all([Utterance(Channel.WEB_CHAT, RECEIVED, line.text) for line in lines])
        wrong += [
            Wrong(f"{line.source} {start + number}", line.text, "no test drive", analysis.confidence, line.language)
            for number, (line, analysis) in enumerate(zip(lines, analyses, strict=True))
            if analysis.intent is Intent.TEST_DRIVE
        ]
    rows = [summarise(name, talk, wrong) for name in sorted({line.language for line in talk})]
    per_thousand = 1000 * len(wrong) / len(talk)
    return Outcome("out_of_domain", len(talk), {"drives_per_thousand": per_thousand}, rows, wrong)


def read_own(folder: Path) -> Iterator[Talk]:
    """The lines written for this project: one a line, a file for each language."""
    for path in sorted(folder.glob("out_of_domain_*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield Talk("own", path.stem.rpartition("_")[2], line)


def read_corpus() -> Iterator[Talk]:
    """Every line of the packaged conversations. Raises BadInputError where the package is not installed."""
    if find_spec(CORPUS) is None:
        from agent.commands import BadInputError  # noqa: PLC0415

        raise BadInputError(f"{CORPUS} is not installed; `pip install chatterbot-corpus`, or `make setup`")
    for name, language in LANGUAGES.items():
        for file in sorted((resources.files(CORPUS) / "data" / name).iterdir(), key=lambda file: file.name):
            conversations = yaml.safe_load(file.read_text(encoding="utf-8"))["conversations"]
            yield from (Talk(CORPUS, language, str(line)) for conversation in conversations for line in conversation)


def summarise(language: str, talk: list[Talk], wrong: list[Wrong]) -> Row:
    """How many lines of a language there are, and how many were taken for a wish to drive."""
    lines = sum(line.language == language for line in talk)
    taken = sum(one.about == language for one in wrong)
    return Row(language, {"lines": str(lines), "taken for a drive": str(taken)})
