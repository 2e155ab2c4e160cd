"""What a newcomer reads is true: every setting is explained, every module says what it is."""

import ast
import re
from pathlib import Path

import pytest

from agent.settings import PREFIX, Settings

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "agent").rglob("*.py"))


def test_every_setting_is_explained_in_the_example_and_nothing_else_is() -> None:
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    explained = set(re.findall(rf"^#?\s?({PREFIX}[A-Z_]+)=", text, re.MULTILINE))
    assert explained == {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(ROOT)))
def test_every_module_opens_with_one_sentence_that_says_what_it_is(module: Path) -> None:
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
    assert docstring, f"{module} has no docstring"


def test_nothing_needs_what_lies_beside_the_checkout() -> None:
    outside = re.compile(r"\.\./shared|/work/")
    named = [
        str(file.relative_to(ROOT))
        for folder in ("agent", "evals", "training", "benchmarks", "docs", "prompts")
        for file in (ROOT / folder).rglob("*")
        if file.suffix in (".py", ".md", ".txt", ".yaml", ".toml") and outside.search(file.read_text(encoding="utf-8"))
    ]
    assert named == []
