"""The training messages: read from their files, with the brand whose cars they name, cut into folds by place."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from agent.catalogue import Catalogue, parse_catalogue
from agent.classify.analysis import Intent, Utterance
from agent.intake.message import Channel

FOLDER = Path(__file__).parent
FOLDS = 5
LANGUAGES = ("de", "en", "fr", "it", "es", "nl", "pl", "tr")


@dataclass(frozen=True)
class Example:
    """One labelled message. `fold` groups neighbours of a file, who were written in one mood by one hand.

    `writer` is the number behind the language in the name of the file; the first writer has none.
    """

    id: str
    utterance: Utterance
    intent: Intent
    language: str
    fold: int
    writer: str


def read_examples(folder: Path = FOLDER / "messages") -> list[Example]:
    """Every message of every file, in the order of the file names; empty files are no error."""
    return [example for path in sorted(folder.glob("*.jsonl")) for example in _read_file(path)]


def read_rows(path: Path) -> list[dict[str, str | None]]:
    """The lines of a message file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _read_file(path: Path) -> Iterator[Example]:
    rows = read_rows(path)
    for number, row in enumerate(rows):
        yield Example(
            id=str(row["id"]),
            utterance=parse_utterance(row),
            intent=Intent(str(row["intent"])),
            language=str(row["language"]),
            fold=number * FOLDS // len(rows),
            writer=path.name.split("_")[0][2:] or "1",
        )


def parse_utterance(row: dict[str, str | None]) -> Utterance:
    """The input fields of a line of the data contract. Raises KeyError or ValueError on a broken one."""
    return Utterance(
        channel=Channel(str(row["channel"])),
        received_at=datetime.fromisoformat(str(row["received_at"])),
        text=row["text"] or "",
        subject=row.get("subject"),
        expected_slot=row.get("expected_slot"),
    )


def read_catalogue(folder: Path = FOLDER / "brands") -> Catalogue:
    """All invented brands of the messages as one, so that each message finds its cars."""
    catalogues = [
        parse_catalogue(path.read_text(encoding="utf-8"), str(path)) for path in sorted(folder.glob("*.yaml"))
    ]
    brand = replace(catalogues[0].brand, languages=LANGUAGES, countries=("DE", "AT", "CH"))
    models = {model.id: model for catalogue in catalogues for model in catalogue.models}
    return Catalogue(brand, tuple(models.values()))


def read_brand_names(folder: Path = FOLDER / "brands") -> tuple[str, ...]:
    """The names of the invented brands."""
    return tuple(
        parse_catalogue(path.read_text(encoding="utf-8"), str(path)).brand.name for path in folder.glob("*.yaml")
    )
