"""`vorfahrt import` before anything is stored: what it shows, and what it says about files and mappings that fail."""

import json
from pathlib import Path

import pytest

from agent.__main__ import BAD_INPUT, main

ROWS = "Vorname;E-Mail;Mobil;Was\nEva;eva@post.example;0170 1234567;Bitte samstags\nJan;jan(at)x;;\nIda;;;\n"


@pytest.fixture
def leads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "messe.csv"
    file.write_text(ROWS, encoding="cp1252")
    return file


def test_a_preview_shows_columns_rows_and_reasons_and_stores_nothing(
    leads: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(leads), "--source", "fair", "--map", "Was=message"]) == 0
    shown = capsys.readouterr()
    columns, *rows = map(json.loads, shown.out.splitlines())
    assert columns["columns"] == {"Vorname": "first_name", "E-Mail": "email", "Mobil": "phone", "Was": "message"}
    assert [row["state"] for row in rows] == ["would be taken", "refused", "refused"]
    assert rows[0]["said"]["message"] == "Bitte samstags"
    assert rows[1]["reason"] == "the mail address cannot be used"
    assert "Nothing was stored" in shown.err
    assert list(leads.parent.iterdir()) == [leads]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--map", "Wann=message"], "there is no column 'Wann'"),
        (["--map", "Was=shoe"], "there is no field 'shoe'"),
        (["--map", "E-Mail=-", "Mobil=-"], "no column holds a mail address or a phone number"),
    ],
)
def test_a_mapping_that_fits_nothing_is_refused(
    leads: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["import", str(leads), "--source", "fair", *arguments]) == BAD_INPUT
    assert said in capsys.readouterr().err


def test_a_file_that_is_no_table_is_named_with_its_reason(leads: Path, capsys: pytest.CaptureFixture[str]) -> None:
    leads.write_bytes(b"PK\x03\x04 no workbook")
    assert main(["import", str(leads), "--source", "fair"]) == BAD_INPUT
    assert f"{leads}:1: it is neither CSV nor a whole XLSX workbook" in capsys.readouterr().err
    assert main(["import", str(leads.parent / "none.csv"), "--source", "fair"]) == BAD_INPUT
    assert "none.csv" in capsys.readouterr().err
