"""The words of the pages, a file a language, and which language a visitor reads."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "texts"
LANGUAGES = ("de", "en")
DEFAULT = "en"


def load_texts() -> dict[str, dict[str, Any]]:
    """All words by language."""
    return {
        language: yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8")) for language in LANGUAGES
    }


def load_part(part: str) -> dict[str, dict[str, Any]]:
    """The words of what strangers see, by language: `texts/<part>/` has a file for each language we answer in."""
    return {file.stem: yaml.safe_load(file.read_text(encoding="utf-8")) for file in sorted((FOLDER / part).iterdir())}


def choose_language(
    chosen: str | None, accept_language: str, known: Collection[str] = LANGUAGES, default: str = DEFAULT
) -> str:
    """The language somebody chose, else the one the browser likes best (RFC 9110, section 12.5.4)."""
    if chosen in known:
        return str(chosen)
    wanted = sorted(map(read_preference, accept_language.split(",")[:20]), key=lambda liked: -liked[1])
    return next((language for language, weight in wanted if language in known and weight > 0), default)


def read_preference(part: str) -> tuple[str, float]:
    """One entry of Accept-Language: the language without its region, and its weight."""
    tag, _, parameters = part.partition(";")
    weight = parameters.strip().removeprefix("q=")
    try:
        return tag.strip().lower().partition("-")[0], float(weight) if weight else 1.0
    except ValueError:
        return tag.strip().lower().partition("-")[0], 0.0


def find_sentence(sentences: Mapping[str, str], rule: str) -> str:
    """The sentence of a rule; `person_complaint` is told as `person` where it has none of its own."""
    return sentences.get(rule) or sentences.get(rule.partition("_")[0]) or rule
