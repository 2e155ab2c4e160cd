"""The colours of the page can be told apart (WCAG 2.2, AA: 4.5 for text, 3 for what frames a field)."""

import re
from pathlib import Path

import pytest

from agent.web import app

STYLES = (app.STATIC / "demo.css").read_text(encoding="utf-8")
TEXT_ON_GROUND = [
    ("ink", "ground"),
    ("ink", "surface"),
    ("ink", "accent-soft"),
    ("ink", "mark"),
    ("soft", "ground"),
    ("soft", "surface"),
    ("soft", "sunken"),
    ("accent", "surface"),
    ("accent", "accent-soft"),
    ("accent-ink", "accent"),
    ("fault", "surface"),
]


def read_palettes() -> dict[str, dict[str, str]]:
    light, dark = re.findall(r":root \{([^}]+)\}", STYLES)
    return {"light": read_colours(light), "dark": read_colours(light) | read_colours(dark)}


def read_colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block))


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read(palette: str, text: str, ground: str) -> None:
    colours = read_palettes()[palette]
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("palette", ["light", "dark"])
def test_fields_can_be_seen(palette: str) -> None:
    colours = read_palettes()[palette]
    assert contrast(colours["field"], colours["surface"]) >= 3


def test_nothing_is_loaded_from_elsewhere() -> None:
    folders = (app.STATIC, app.STATIC.parent / "templates")
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    found = [path.name for path in files if re.search(r"(?:src|href|url)[=(]\s*[\"']?(?:https?:)?//", read(path))]
    assert not found


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")
