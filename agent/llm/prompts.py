"""Loads the texts of `prompts/`: every sentence a prospect or a dealer reads, by language."""

from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from agent.dialog.wording import Wording


def prompts_folder() -> Path:
    """Where the texts lie: inside the installed package, or beside it in a checkout."""
    shipped = Path(str(resources.files("agent"))) / "prompts"
    return shipped if shipped.is_dir() else shipped.parent.parent / "prompts"


def load_wordings(folder: Path | None = None) -> dict[str, Wording]:
    """All texts by language; a folder a language. Raises OSError when the folder is missing."""
    root = folder or prompts_folder()
    languages = [folder for folder in sorted(root.iterdir()) if (folder / "words.yaml").is_file()]
    return {language.name: load_wording(language) for language in languages}


def load_wording(folder: Path) -> Wording:
    """The texts of one language. A text's name is its path without the last ending: `replies/thanks`."""
    words: dict[str, Any] = yaml.safe_load((folder / "words.yaml").read_text(encoding="utf-8"))
    templates = {
        path.relative_to(folder).with_suffix("").as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.suffix in (".txt", ".html")
    }
    return Wording(folder.name, templates, words)
