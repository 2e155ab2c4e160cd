"""The core does no I/O, reads no clock and waits for nothing: everything it needs is an argument."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import agent

ROOT = Path(agent.__file__).parent
CORE = ("catalogue.py", "dealers.py", "postcodes.py", "converse.py", "intake", "classify", "dialog", "handoff")
FORBIDDEN_CALLS = {"open", "print", "input", "now", "utcnow", "today", "sleep", "urandom", "uuid4", "getenv"}
FORBIDDEN_MODULES = {"asyncio", "os", "socket", "subprocess", "time", "random", "requests", "httpx", "pathlib"}


def core_files() -> list[Path]:
    files = [ROOT / name for name in CORE]
    return sorted(file for path in files for file in (path.rglob("*.py") if path.is_dir() else [path]))


def find_impurities(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith):
            yield f"line {node.lineno}: async"
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in FORBIDDEN_CALLS:
                yield f"line {node.lineno}: {name}()"
        elif isinstance(node, ast.Import):
            yield from (f"line {node.lineno}: import {one.name}" for one in node.names if one.name in FORBIDDEN_MODULES)
        elif isinstance(node, ast.ImportFrom) and node.module in FORBIDDEN_MODULES:
            yield f"line {node.lineno}: from {node.module}"


@pytest.mark.parametrize("file", core_files(), ids=lambda file: str(file.relative_to(ROOT)))
def test_the_core_is_pure(file: Path) -> None:
    assert list(find_impurities(ast.parse(file.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "source", ["async def f(): ...", "open('x')", "datetime.now()", "import os", "from time import sleep", "print(1)"]
)
def test_the_check_finds_what_it_looks_for(source: str) -> None:
    assert list(find_impurities(ast.parse(source)))
