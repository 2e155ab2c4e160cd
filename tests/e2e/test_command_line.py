"""The command line, as other programs call it: from any folder, data on standard output only, clear errors."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
BRAND = ROOT / "evals" / "data" / "brand.yaml"
DEALERS = ROOT / "evals" / "data" / "dealers.csv"
MESSAGE = {
    "id": "1",
    "channel": "whatsapp",
    "received_at": "2026-03-10T14:00:00+01:00",
    "text": "Kann ich den Solvik am Samstag Probe fahren? 80331 München",
}


def run(folder: Path, *arguments: str, given: str = "") -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "agent", *arguments]
    return subprocess.run(command, cwd=folder, input=given, capture_output=True, text=True, timeout=100, check=False)


def objects(finished: "subprocess.CompletedProcess[str]") -> list[dict[str, Any]]:
    assert finished.returncode == 0, finished.stderr
    return [json.loads(line) for line in finished.stdout.splitlines()]


def test_analyze_reads_standard_input_and_ignores_labels(tmp_path: Path) -> None:
    labelled = MESSAGE | {"intent": "spam", "slots": {}, "language": "pl"}
    (found,) = objects(run(tmp_path, "analyze", "--brand", str(BRAND), given=json.dumps(labelled) + "\n"))
    assert (found["id"], found["intent"], found["language"]) == ("1", "test_drive", "de")
    assert 0 <= found["confidence"] <= 1
    assert found["slots"]["postcode"] == "80331"
    assert found["slots"]["availability"] == [{"date_from": "2026-03-14", "date_to": "2026-03-14"}]
    assert {"slot", "value", "words"} <= found["evidence"][0].keys()


def test_analyze_keeps_the_order_of_a_file(tmp_path: Path) -> None:
    lines = [json.dumps(MESSAGE | {"id": str(number)}) for number in range(300)]
    (tmp_path / "in.jsonl").write_text("\n".join(lines))
    found = objects(run(tmp_path, "analyze", "--brand", str(BRAND), "in.jsonl"))
    assert [one["id"] for one in found] == [str(number) for number in range(300)]


def test_converse_plays_a_conversation_to_its_lead(tmp_path: Path) -> None:
    turns = [
        {"at": "2026-03-10T14:00:00+01:00", "text": MESSAGE["text"]},
        {"at": "2026-03-10T14:05:00+01:00", "text": "ja passt"},
    ]
    script = json.dumps({"id": "c", "channel": "whatsapp", "turns": turns})
    (played,) = objects(run(tmp_path, "converse", "--brand", str(BRAND), "--dealers", str(DEALERS), given=script))
    assert [turn["state"] for turn in played["turns"]] == ["awaiting_confirmation", "handed_off"]
    assert played["turns"][0]["asked"] == ["confirmation"]
    assert played["lead"]["consent"] == {"given": True, "at": "2026-03-10T14:05:00+01:00", "message_id": "c/1"}


def test_converse_without_dealers_ends_confirmed_with_the_brand(tmp_path: Path) -> None:
    turns = [
        {"at": "2026-03-10T14:00:00+01:00", "text": MESSAGE["text"]},
        {"at": "2026-03-10T14:05:00+01:00", "text": "ja passt"},
    ]
    script = json.dumps({"id": "c", "channel": "whatsapp", "turns": turns})
    (played,) = objects(run(tmp_path, "converse", "--brand", str(BRAND), given=script))
    assert played["turns"][-1]["state"] == "confirmed"
    assert played["lead"]["dealer_id"] is None


def test_parse_mail_names_unreadable_files_after_the_others(tmp_path: Path) -> None:
    (tmp_path / "good.eml").write_bytes(b"From: a@b.example\r\nSubject: Probefahrt\r\n\r\nHallo\r\n")
    finished = run(tmp_path, "parse-mail", "missing.eml", "good.eml")
    assert finished.returncode == 2
    (mail,) = (json.loads(line) for line in finished.stdout.splitlines())
    assert list(mail)[:9] == [
        *("decision", "reason", "message_id", "from", "reply_to", "subject", "text", "quoted", "attachments"),
    ]
    assert "missing.eml" in finished.stderr


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "in.jsonl:2: not JSON"),
        ('{"id": "2"}', "in.jsonl:2: channel"),
        (json.dumps(MESSAGE | {"channel": "fax"}), "in.jsonl:2: channel"),
        (json.dumps(MESSAGE | {"received_at": "2026-03-10T14:00:00"}), "in.jsonl:2: received_at"),
    ],
)
def test_a_bad_line_is_named_with_its_file_and_reason(tmp_path: Path, line: str, reason: str) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps(MESSAGE) + "\n" + line + "\n")
    finished = run(tmp_path, "analyze", "--brand", str(BRAND), "in.jsonl")
    assert finished.returncode == 2
    assert reason in finished.stderr
    assert len(finished.stderr.splitlines()) == 1


def test_a_bad_brand_file_is_named_with_line_and_key(tmp_path: Path) -> None:
    (tmp_path / "brand.yaml").write_text(BRAND.read_text(encoding="utf-8").replace("legal_name:", "legl_name:", 1))
    finished = run(tmp_path, "analyze", "--brand", "brand.yaml")
    assert finished.returncode == 2
    assert "brand.yaml:" in finished.stderr
    assert "legl_name" in finished.stderr


def test_wrong_settings_refuse_to_start_and_say_which(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("VORFAHRT_HTTP=here\nVORFAHRT_WORKERS=none\nVORFAHRT_SMTP_URL=\n")
    finished = run(tmp_path, "run")
    assert finished.returncode == 2
    assert "VORFAHRT_HTTP" in finished.stderr
    assert "VORFAHRT_WORKERS" in finished.stderr
