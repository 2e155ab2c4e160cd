"""Every mail of the corpus is read and judged as the file beside it says."""

import json
from pathlib import Path
from typing import Any

import pytest

from agent.bootstrap.portals import load_portals
from agent.intake.read import describe_mail

MAILS = sorted((Path(__file__).parents[2] / "mails").glob("*.eml"))
PORTALS = load_portals()
CONTRACT_KEYS = [
    "decision",
    "reason",
    "message_id",
    "from",
    "reply_to",
    "subject",
    "text",
    "quoted",
    "attachments",
]


def differences(described: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    """What the description lacks of the expectation, in words."""
    return [
        f"{key}: {wanted!r} expected of {described.get(key.partition('_contains')[0])!r}"
        for key, wanted in expected.items()
        if not holds(described, key, wanted)
    ]


def holds(described: dict[str, Any], key: str, wanted: Any) -> bool:
    """`<key>_contains` and `<key>_excludes` look into a value, `attachment_…` into the list, all else is equality."""
    if key in ("form_contains", "origin_contains"):
        return bool(wanted.items() <= (described[key.removesuffix("_contains")] or {}).items())
    if key.endswith("_contains"):
        return all(words in described[key.removesuffix("_contains")] for words in wanted)
    if key.endswith("_excludes"):
        return all(words not in described[key.removesuffix("_excludes")] for words in wanted)
    if key == "attachment_names":
        return bool(wanted == [attachment["filename"] for attachment in described["attachments"]])
    if key == "attachment_types":
        return bool(wanted == [attachment["content_type"] for attachment in described["attachments"]])
    return bool(described[key] == wanted)


@pytest.mark.parametrize("path", MAILS, ids=lambda path: path.stem)
def test_each_mail_of_the_corpus_is_read_as_expected(path: Path) -> None:
    described = describe_mail(path.read_bytes(), portals=PORTALS)
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert list(described)[: len(CONTRACT_KEYS)] == CONTRACT_KEYS
    json.dumps(described, ensure_ascii=False).encode("utf-8")
    assert differences(described, expected) == []


def test_the_corpus_holds_many_people_and_many_machines() -> None:
    decisions = [json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["decision"] for path in MAILS]
    assert decisions.count("process") >= 50
    assert decisions.count("ignore") >= 40
