"""A file of leads on its way through the pages: read once, carried along by the browser, shown before it is taken."""

import json
import zlib
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from agent.flows.import_leads import state_of
from agent.intake.lead_rows import FIELDS, IGNORED, Batch, LeadRow, guess_columns, read_rows
from agent.intake.tables import LARGEST, Row, Table, TableError

LARGEST_UNPACKED = 4 * LARGEST  # characters of a table that the browser carries
LARGEST_BODY = 2 * LARGEST  # octets of a request
SHOWN_ROWS = 10
SHOWN_REFUSALS = 200
SOURCES = ("fair", "phone", "letter", "showroom", "other")


@dataclass(frozen=True)
class Choices:
    """What was chosen on the page: the source, the language, and what stands in each column."""

    source: str
    language: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Preview:
    """A table as it is understood, before anything is stored or after it was."""

    table: Table
    choices: Choices
    rows: Sequence[LeadRow]
    known: frozenset[str] = frozenset()
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def shown(self) -> Sequence[LeadRow]:
        """The first rows."""
        return self.rows[:SHOWN_ROWS]

    @property
    def refused(self) -> Sequence[LeadRow]:
        """Rows that are not taken, as many as a page can show."""
        return [row for row in self.rows if row.message is None][:SHOWN_REFUSALS]

    @property
    def unknown_columns(self) -> list[str]:
        """Columns that nothing is read from."""
        named = zip(self.table.columns, self.choices.fields, strict=True)
        return [column for column, name in named if name == IGNORED]

    @property
    def reaches_people(self) -> bool:
        """False as long as no column holds an address or a number."""
        return bool({"email", "phone"} & set(self.choices.fields))


def pack_table(table: Table) -> str:
    """The table as text that a form can carry."""
    plain = json.dumps([table.columns, [(row.line, row.cells) for row in table.rows]], ensure_ascii=False)
    return b64encode(zlib.compress(plain.encode())).decode("ascii")


def unpack_table(packed: str) -> Table:
    """The table that a form carried. Raises TableError for anything else."""
    try:
        unpacker = zlib.decompressobj()
        plain = unpacker.decompress(b64decode(packed, validate=True), LARGEST_UNPACKED)
        columns, rows = json.loads(plain)
        table = Table(tuple(map(str, columns)), tuple(Row(int(line), tuple(map(str, cells))) for line, cells in rows))
    except (ValueError, TypeError, zlib.error, RecursionError) as error:
        raise TableError("broken") from error
    if any(len(row.cells) != len(table.columns) for row in table.rows):
        raise TableError("broken")
    return table


def read_choices(fields: Mapping[str, str], table: Table) -> Choices:
    """What was chosen; a column that nothing was chosen for is guessed by its name."""
    guessed = guess_columns(table.columns)
    chosen = (fields.get(f"column_{number}", guess) for number, guess in enumerate(guessed))
    known = tuple(name if name in (*FIELDS, IGNORED) else IGNORED for name in chosen)
    source = fields.get("source", "")
    return Choices(source if source in SOURCES else "other", fields.get("language", "")[:2], known)


def preview_table(table: Table, choices: Choices, batch: Batch) -> Preview:
    """Every row as it is understood, and how many there are of each kind."""
    rows = tuple(read_rows(table, choices.fields, batch))
    return Preview(table, choices, rows)


def count_rows(rows: Sequence[LeadRow], known: frozenset[str]) -> dict[str, int]:
    """How many rows are taken, known, and refused."""
    counts = Counter(state_of(row, known) for row in rows)
    return {state: counts[state] for state in ("taken", "known", "refused")}
