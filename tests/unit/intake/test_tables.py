"""Files of leads as offices save them, and files that nobody should be able to hurt us with."""

import io
import time
from datetime import date, datetime
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from agent.intake.tables import MOST_ROWS, TableError, find_delimiter, read_table

LINES = 'Name;E-Mail;Ort\nEva Müller;eva@post.example;München\n"Lang; Ida";ida@post.example;\n'


def create_workbook(*rows: tuple[Any, ...]) -> bytes:
    book, file = Workbook(), io.BytesIO()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(file)
    return file.getvalue()


def rewrite(workbook: bytes, name: str, content: bytes) -> bytes:
    """The workbook with another content of one of its parts."""
    changed = io.BytesIO()
    with ZipFile(io.BytesIO(workbook)) as old, ZipFile(changed, "w", ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part))
    return changed.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_encoding_and_delimiter_are_found_out(encoding: str, delimiter: str) -> None:
    table = read_table(LINES.replace("Lang; Ida", "Ida").replace(";", delimiter).encode(encoding))
    assert table.columns == ("Name", "E-Mail", "Ort")
    assert table.rows[0].cells == ("Eva Müller", "eva@post.example", "München")


def test_a_quoted_cell_may_hold_the_delimiter_and_a_short_row_has_empty_cells() -> None:
    table = read_table(LINES.encode() + b"Jan;jan@post.example\n\n;;\n")
    assert table.rows[1].cells == ("Lang; Ida", "ida@post.example", "")
    assert table.rows[2].cells == ("Jan", "jan@post.example", "")
    assert len(table.rows) == 3


def test_commas_in_cells_do_not_make_them_the_delimiter() -> None:
    assert find_delimiter("Name;Text\nA;eins, zwei, drei, vier\nB;fünf, sechs, sieben\n") == ";"


def test_a_workbook_is_read_as_people_see_it() -> None:
    rows = (("Name", "Tel", "PLZ", "Termin"), ("Eva", 491701234567, 80331.0, datetime(2026, 11, 28)))
    table = read_table(create_workbook(*rows, ("Ida", None, "01067", date(2026, 12, 1)), (None, None, None, None)))
    assert table.rows[0].cells == ("Eva", "491701234567", "80331", "28.11.2026")
    assert table.rows[1].cells == ("Ida", "", "01067", "01.12.2026")
    assert len(table.rows) == 2


def test_formulas_are_never_computed() -> None:
    table = read_table(create_workbook(("Name", "E-Mail"), ('=HYPERLINK("http://x.example","Eva")', "e@post.example")))
    assert table.rows[0].cells == ("", "e@post.example")
    assert read_table(b"Name;E-Mail\n=1+1;e@post.example\n").rows[0].cells[0] == "=1+1"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\n;;\n", "empty"),
        (b"PK\x03\x04 no workbook", "broken"),
        (b"\xd0\xcf\x11\xe0 an old one", "old_excel"),
        (b"a;b\n" * (MOST_ROWS + 5), "too_many_rows"),
        (b"x" * (10 * 1024 * 1024 + 1), "too_large"),
        (b'a;b\n"' + b"x" * 200_000, "broken"),
        (rewrite(create_workbook(("a",)), "xl/workbook.xml", b"<nothing/>"), "broken"),
        (
            rewrite(
                create_workbook(("a",)), "xl/workbook.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;</workbook>'
            ),
            "broken",
        ),
        (rewrite(create_workbook(("a",)), "xl/worksheets/sheet1.xml", b" " * (101 * 1024 * 1024)), "too_large"),
    ],
    ids=["nothing", "blank", "no zip", "xls", "rows", "size", "open quote", "no sheet", "entities", "bomb"],
)
def test_what_is_no_table_is_refused_with_its_reason(content: bytes, reason: str) -> None:
    started = time.process_time()
    with pytest.raises(TableError) as refused:
        read_table(content)
    assert refused.value.reason == reason
    assert time.process_time() - started < 3.0


@given(st.binary(max_size=300) | st.binary(max_size=100).map(lambda tail: b"PK\x03\x04" + tail))
def test_no_bytes_bring_it_down(content: bytes) -> None:
    try:
        table = read_table(content)
    except TableError:
        return
    assert all(len(row.cells) == len(table.columns) for row in table.rows)
