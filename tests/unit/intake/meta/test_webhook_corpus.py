"""Every delivery of the corpus is read as the arrivals beside it say."""

import json
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from agent.intake.arrivals import Arrival, Written
from agent.intake.meta.post import read_post

DELIVERIES = sorted((Path(__file__).parents[3] / "webhooks").glob("*/*.json"))
NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
OWN_APPS = frozenset({"9900112233"})


def describe(arrival: Arrival) -> dict[str, Any]:
    """An arrival in plain values, a message's beside those of its arrival."""
    values = {field.name: getattr(arrival, field.name) for field in fields(arrival) if field.name != "raw"}
    if isinstance(arrival, Written):
        message = values.pop("message")
        assert (message.channel, message.id, message.account) == (arrival.channel, arrival.id, arrival.account)
        assert message.received_at == arrival.at
        values |= {name: getattr(message, name) for name in ("sender", "sender_name", "text")}
        values |= {"attachments": [one.content_type for one in message.attachments]}
        values |= {"filenames": [one.filename for one in message.attachments], "fields": dict(message.fields)}
        values |= {"origin": dict(message.origin), "references": list(message.references)}
    elif "origin" in values:
        values["origin"] = dict(values["origin"])
    plain = {name: value.isoformat() if isinstance(value, datetime) else value for name, value in values.items()}
    return {"is": type(arrival).__name__} | plain


def differences(described: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    """What is not as expected, in words; only what the expectation names is compared."""
    return [
        f"{key}: {wanted!r} expected, not {described.get(key.removesuffix('_contains'))!r}"
        for key, wanted in expected.items()
        if not holds(described, key, wanted)
    ]


def holds(described: dict[str, Any], key: str, wanted: Any) -> bool:
    """`<key>_contains` looks into a text, all else is equality."""
    if key.endswith("_contains"):
        return all(words in described[key.removesuffix("_contains")] for words in wanted)
    return bool(described[key] == wanted)


@pytest.mark.parametrize("path", DELIVERIES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_each_delivery_is_read_as_expected(path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    arrivals = read_post(json.dumps(case["post"]).encode(), OWN_APPS, NOW)
    found = [differences(describe(one), wanted) for one, wanted in zip(arrivals, case["arrivals"], strict=True)]
    assert found == [[] for _ in arrivals]


@pytest.mark.parametrize("path", DELIVERIES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_delivery_that_comes_again_has_the_same_names(path: Path) -> None:
    body = json.dumps(json.loads(path.read_text(encoding="utf-8"))["post"]).encode()
    later = NOW.replace(hour=17)
    first, again = (
        [(type(one), one.channel, one.id) for one in read_post(body, OWN_APPS, now)] for now in (NOW, later)
    )
    assert first == again


def test_the_corpus_holds_every_kind_of_arrival_on_every_channel_that_has_it() -> None:
    kinds = {
        (path.parent.name, one["is"])
        for path in DELIVERIES
        for one in json.loads(path.read_text(encoding="utf-8"))["arrivals"]
    }
    shared = ("Written", "TypedByPerson", "OwnEcho", "Receipt", "Edited", "Reacted", "Noted")
    assert kinds >= {(channel, kind) for channel in ("messenger", "instagram", "whatsapp") for kind in shared}
    assert kinds >= {("instagram", "Unsent"), ("whatsapp", "Unsent"), ("whatsapp", "Moved"), ("leadgen", "LeadNotice")}
