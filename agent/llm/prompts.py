"""Loads the texts of `prompts/`: every sentence a prospect or a dealer reads, by language and way of address."""

from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from agent.dialog.text_checks import check_informal, check_texts, check_words
from agent.dialog.texts import VERSION, Text, TextError, parse_text
from agent.dialog.wording import Wording

MODEL_LANGUAGE = "de"  # every other language has the same words
INFORMAL = "informal"
SHARED = "shared"  # the frames that the words of every language stand in


def prompts_folder() -> Path:
    """Where the texts lie: inside the installed package, or beside it in a checkout."""
    shipped = Path(str(resources.files("agent"))) / "prompts"
    return shipped if shipped.is_dir() else shipped.parent.parent / "prompts"


def load_wordings(folder: Path | None = None, informal: bool = False) -> dict[str, Wording]:
    """All texts by language, checked; a folder a language.

    `informal` is for a brand that says "du" to its customers, in the languages that have an address of that kind.
    Raises TextError naming file and fault, and OSError when the folder is missing.
    """
    root = folder or prompts_folder()
    model, frames = read_words(root / MODEL_LANGUAGE, MODEL_LANGUAGE), read_texts(root / SHARED, SHARED)
    languages = [folder for folder in sorted(root.iterdir()) if (folder / "words.yaml").is_file()]
    return {language.name: load_wording(language, model, frames, informal) for language in languages}


def load_wording(folder: Path, model: dict[str, Any], frames: dict[str, Text], informal: bool) -> Wording:
    """The texts of one language in the frames. Raises TextError when one of them cannot be used."""
    texts, words = read_texts(folder, folder.name), read_words(folder, folder.name)
    check_words(folder.name, words, model)
    if (folder / INFORMAL).is_dir():
        origin = f"{folder.name}/{INFORMAL}"
        other_texts, other_words = read_texts(folder / INFORMAL, origin), read_words(folder / INFORMAL, origin)
        check_informal(folder.name, texts, other_texts)
        check_words(origin, other_words, {"questions": model["questions"]})
        if informal:
            texts, words = texts | other_texts, words | other_words
    wording = Wording(folder.name, frames | texts, words)
    check_texts(wording)
    return wording


def read_texts(folder: Path, origin: str) -> dict[str, Text]:
    """The text files of one folder by name: the path without the last ending, `replies/thanks`. Raises TextError."""
    return {
        name: parse_text(origin, name, path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*"))
        if path.suffix in (".txt", ".html")
        and not (name := path.relative_to(folder).with_suffix("").as_posix()).startswith(f"{INFORMAL}/")
    }


def read_words(folder: Path, origin: str) -> dict[str, Any]:
    """The words of one folder. Raises TextError when the file is missing, is no mapping or has no version."""
    file = folder / "words.yaml"
    content = file.read_text(encoding="utf-8") if file.is_file() else ""
    if not VERSION.match(content):
        raise TextError(f"{origin}/words.yaml: the first line has to be # version 1 · author · reason")
    words = yaml.safe_load(content)
    if not isinstance(words, dict):
        raise TextError(f"{origin}/words.yaml: it has to be a mapping")
    return words
