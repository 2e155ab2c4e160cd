"""Rule files of portals → the rules that intake reads their mails by."""

from pathlib import Path

from agent.bad_file import BadFileError
from agent.intake.portals.rule import Portal, parse_portal

SHIPPED = Path(__file__).parents[1] / "intake" / "portals"


def load_portals(folder: Path | None = None) -> tuple[Portal, ...]:
    """The brand's own rules, in the order of their file names, then the shipped ones.

    Raises BadFileError with file, line and reason, OSError when a file cannot be read.
    """
    own = sorted(folder.glob("*.y*ml")) if folder else []
    return tuple(load_portal(path) for path in (*own, *sorted(SHIPPED.glob("*.yaml"))))


def load_portal(path: Path) -> Portal:
    """One rule file."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise BadFileError(str(path), 1, "the file is not UTF-8") from None
    return parse_portal(text, str(path))
