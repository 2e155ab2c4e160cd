"""A CSV or XLSX file as rows of plain text: encoding and delimiter are found out, formulas and macros do nothing."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any
from zipfile import BadZipFile, ZipFile

from agent.intake.decoding import clean_text, decode_bytes

LARGEST = 10 * 1024 * 1024  # octets of the file
LARGEST_UNPACKED = 100 * 1024 * 1024  # octets of a workbook without compression
MOST_PARTS = 1000  # of a workbook
MOST_ROWS = 20_000
MOST_COLUMNS = 100
LONGEST_CELL = 5000  # characters
_DELIMITERS = ";,\t|"
_SAMPLE_LINES = 20
_FORBIDDEN = re.compile(rb"<!\s{0,5}(?:DOCTYPE|ENTITY)", re.I)
_ZIP_MARK = b"PK\x03\x04"
_OLD_EXCEL_MARK = b"\xd0\xcf\x11\xe0"


class TableError(ValueError):
    """A file that is no table we can read; `reason` is the name of the sentence that says so, `line` where, from 1."""

    def __init__(self, reason: str, line: int = 1) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


@dataclass(frozen=True)
class Row:
    """The cells of one row, as many as the table has columns; `line` is where it stands in the file, from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """The names of the columns, and the rows below them that are not empty."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(content: bytes) -> Table:
    """The table in a file. Raises TableError."""
    if len(content) > LARGEST:
        raise TableError("too_large")
    if content.startswith(_OLD_EXCEL_MARK):
        raise TableError("old_excel")
    lines = _read_workbook(content) if content.startswith(_ZIP_MARK) else _read_csv(content)
    filled = [Row(number, cells) for number, cells in enumerate(islice(lines, MOST_ROWS + 2), 1) if any(cells)]
    if not filled:
        raise TableError("empty")
    if len(filled) > MOST_ROWS + 1:
        raise TableError("too_many_rows", filled[-1].line)
    head, *rows = filled
    width = len(head.cells)
    return Table(head.cells, tuple(Row(row.line, _fit(row.cells, width)) for row in rows))


def _fit(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return (*cells, *("" for _ in range(width - len(cells))))[:width]


def _settle(cell: str) -> str:
    return clean_text(cell[:LONGEST_CELL]).strip()


def _read_csv(content: bytes) -> Iterator[tuple[str, ...]]:
    text = decode_bytes(content, "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else None)
    text = text.replace("\0", "").removeprefix("\ufeff")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=find_delimiter(text))
    try:
        for cells in reader:
            yield tuple(map(_settle, cells[:MOST_COLUMNS]))
    except csv.Error:
        raise TableError("broken", reader.line_num) from None


def find_delimiter(text: str) -> str:
    """What parts the cells: of the usual ones the one that stands in the first line most often, then in all."""
    sample = text[:100_000].split("\n")[:_SAMPLE_LINES]
    return max(_DELIMITERS, key=lambda mark: (sample[0].count(mark), sum(line.count(mark) for line in sample)))


def _read_workbook(content: bytes) -> Iterator[tuple[str, ...]]:
    """The rows of the first sheet, with the results of formulas as they were saved."""
    from openpyxl import load_workbook  # noqa: PLC0415  # takes a third of a second: only who imports pays for it

    _check_parts(content)
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what a file says of its own size may be anything
        for cells in sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True):
            yield tuple(_settle(write_value(value)) for value in _without_tail(cells))
    except Exception as error:  # the library raises whatever a broken file makes it stumble over
        raise TableError("broken") from error


def _check_parts(content: bytes) -> None:
    """Refuse a workbook that unpacks to more than anybody fills in, or declares entities, before it is read."""
    try:
        with ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
                raise TableError("too_large")
            if any(_FORBIDDEN.search(packed.read(part)) for part in parts if part.filename.endswith((".xml", ".rels"))):
                raise TableError("broken")
    except (BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError) as error:
        raise TableError("broken") from error


def _without_tail(cells: tuple[Any, ...]) -> tuple[Any, ...]:
    """The cells up to the last that is filled."""
    filled = [number for number, value in enumerate(cells, 1) if value is not None]
    return cells[: filled[-1]] if filled else ()


def write_value(value: Any) -> str:
    """A cell as people read it: days as 28.11.2026, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%d.%m.%Y}" if (value.hour, value.minute) == (0, 0) else f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, float) and value.is_integer() and abs(value) < 10**18:
        return str(int(value))
    return str(value)
