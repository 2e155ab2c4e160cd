"""The table that a page carries along comes back as it was, and nothing else does."""

import zlib
from base64 import b64encode

import pytest

from agent.intake.tables import Row, Table, TableError
from agent.web.staff.leads_file import LARGEST_UNPACKED, pack_table, unpack_table

TABLE = Table(("Name", "E-Mail"), (Row(2, ("Müller; Eva", "e@post.example")), Row(5, ("", "\U0001f600"))))


def pack(plain: bytes) -> str:
    return b64encode(zlib.compress(plain)).decode()


def test_a_table_comes_back_as_it_was() -> None:
    assert unpack_table(pack_table(TABLE)) == TABLE


@pytest.mark.parametrize(
    "packed",
    [
        "",
        "ü",
        "eNo=",
        pack(b"[]"),
        pack(b"{}"),
        pack(b'[["a"], [[1, ["x", "y"]]]]'),
        pack(b'[["a"], [["x", ["y"]]]]'),
        pack(b"[" * 100_000),
        pack(b'["' + b"a" * (LARGEST_UNPACKED + 10)),
    ],
)
def test_what_is_no_table_is_refused(packed: str) -> None:
    with pytest.raises(TableError):
        unpack_table(packed)
