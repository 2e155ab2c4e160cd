"""The commands of the command line: each reads its input, calls one thing, and writes its output."""

from pathlib import Path


class BadInputError(Exception):
    """Input that cannot be used; the text is one line naming file, line and reason."""


def check_file(path: Path) -> Path:
    """The file, if it is there. Raises BadInputError otherwise."""
    if not path.is_file():
        raise BadInputError(f"{path}: there is no such file")
    return path
