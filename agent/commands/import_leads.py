"""`vorfahrt import`: leads of a fair, from the telephone or from letters, out of a CSV or XLSX file.

Without `--commit` nothing is stored and nobody is written to: the file is only shown as it was understood.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from agent.commands import BadInputError
from agent.commands.files import clear_errors
from agent.commands.lines import write_line
from agent.commands.service import read_settings, run_until_done
from agent.intake.lead_rows import FIELDS, IGNORED, Batch, LeadRow, guess_columns, read_rows
from agent.intake.tables import Table, TableError, read_table
from agent.logs import configure_logs

if TYPE_CHECKING:
    from agent.flows.desk import Desk

SHOWN = 10  # rows of a preview
WRONG_FILES = {
    "empty": "there is nothing in it",
    "too_large": "it is larger than a file of leads can be",
    "too_many_rows": "it has more rows than are taken at once",
    "old_excel": "it is in the old format of Excel; save it as .xlsx or .csv",
    "broken": "it is neither CSV nor a whole XLSX workbook",
}
REASONS = {
    "no_contact": "there is neither a mail address nor a phone number",
    "bad_email": "the mail address cannot be used",
    "bad_phone": "the phone number cannot be used",
    "repeated": "the same row stands above",
}


def add_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `import` to the command line."""
    parser = commands.add_parser("import", help="take leads in from a CSV or XLSX file (shows them first)")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--source", required=True, help="where they come from: fair, phone, letter …")
    parser.add_argument("--map", nargs="+", default=[], metavar="COLUMN=FIELD", help="what stands in a column")
    parser.add_argument("--language", help="the language to write in where a row names none (default: the brand's)")
    parser.add_argument("--rows", type=int, default=SHOWN, help=f"how many rows to show (default: {SHOWN})")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--preview", action="store_true", help="only show how the file is understood (the default)")
    way.add_argument("--commit", action="store_true", help="take the leads in; their answers go out at once")
    parser.set_defaults(run=run_import)


def run_import(options: argparse.Namespace) -> int:
    """One object for the columns, then one a row; the sums go to standard error."""
    table = open_table(options.file)
    fields = choose_fields(table, options.map)
    if options.commit:
        return commit(options, table, fields)
    from agent.bootstrap.brand import brand_files, load_catalogue  # noqa: PLC0415

    with clear_errors():
        brand = load_catalogue(brand_files(read_settings())).brand
    rows = list(read_rows(table, fields, describe_batch(options, brand.countries, brand.languages[0])))
    write_line({"columns": dict(zip(table.columns, fields, strict=True))}, sys.stdout)
    show(rows[: options.rows], frozenset(), say_taken="would be taken")
    sum_up(rows, frozenset(), "Nothing was stored. With --commit these rows are taken in, and answered at once.")
    return 0


def commit(options: argparse.Namespace, table: Table, fields: Sequence[str]) -> int:
    """Take the rows in, all or none of those that can be taken."""
    settings = read_settings()
    configure_logs(settings.log_level)
    from agent.bootstrap.opening import with_desk  # noqa: PLC0415
    from agent.flows.import_leads import import_rows  # noqa: PLC0415

    async def work(desk: "Desk") -> None:
        brand = desk.policy.catalogue.brand
        batch = describe_batch(options, brand.countries, brand.languages[0], desk.house.own.addresses)
        rows = list(read_rows(table, fields, batch))
        known = await import_rows(desk, rows)
        show(rows, known)
        sum_up(rows, known, "The running service answers them now.")

    return run_until_done(lambda: with_desk(settings, work))


def open_table(path: Path) -> Table:
    """The table in a file. Raises BadInputError naming file, line and reason."""
    with clear_errors():
        content = path.read_bytes()
    try:
        return read_table(content)
    except TableError as error:
        raise BadInputError(f"{path}:{error.line}: {WRONG_FILES[error.reason]}") from None


def choose_fields(table: Table, mappings: Iterable[str]) -> list[str]:
    """The field of each column, as guessed or as told. Raises BadInputError for a mapping that fits nothing."""
    fields = list(guess_columns(table.columns))
    names = [name.lower() for name in table.columns]
    for mapping in mappings:
        column, _, name = mapping.rpartition("=")
        if column.strip().lower() not in names:
            raise BadInputError(f"--map {mapping}: there is no column {column!r}, only {', '.join(table.columns)}")
        if name not in (*FIELDS, IGNORED):
            raise BadInputError(f"--map {mapping}: there is no field {name!r}, only {', '.join((*FIELDS, IGNORED))}")
        fields[names.index(column.strip().lower())] = name
    if not {"email", "phone"} & set(fields):
        raise BadInputError(
            f"no column holds a mail address or a phone number: {', '.join(table.columns)}; say which with --map"
        )
    return fields


def describe_batch(
    options: argparse.Namespace, countries: tuple[str, ...], language: str, ours: frozenset[str] = frozenset()
) -> Batch:
    """What the rows have in common."""
    now = datetime.now(UTC)
    return Batch(options.source, options.file.name, now, countries, options.language or language, ours)


def show(rows: Iterable[LeadRow], known: frozenset[str], say_taken: str = "taken") -> None:
    """One object a row: what became of it, why, and what was read."""
    for row in rows:
        state = say_taken if row.message else "refused"
        state = "known" if row.message and row.message.id in known else state
        notes = [REASONS[note] for note in row.notes]
        reason = REASONS[row.reason] if row.reason else None
        write_line({"line": row.line, "state": state, "reason": reason, "notes": notes, "said": row.said}, sys.stdout)


def sum_up(rows: Sequence[LeadRow], known: frozenset[str], ending: str) -> None:
    """How many rows there are of each kind, for the person in front of the screen."""
    reasons = Counter(REASONS[row.reason] for row in rows if row.reason)
    good = [row for row in rows if row.message]
    old = sum(row.message.id in known for row in good if row.message)
    refused = "".join(f", {count} refused ({reason})" for reason, count in reasons.items())
    sys.stderr.write(f"{len(rows)} rows: {len(good) - old} new, {old} known already{refused}. {ending}\n")
