"""In what a played conversation differs from what its script expects."""

import json
import re
from collections.abc import Iterable
from typing import Any


def find_differences(script: dict[str, Any], result: dict[str, Any]) -> list[str]:
    """Everything in which a conversation went otherwise than its script expects."""
    found = [
        f"turn {number}: {difference}"
        for number, (expected, turn) in enumerate(zip(script["expect"]["turns"], result["turns"], strict=True))
        for difference in compare_turn(expected, turn)
    ]
    if "lead" in script["expect"]:
        found += compare_lead(script["expect"]["lead"], result["lead"])
    return found


def compare_turn(expected: dict[str, Any], turn: dict[str, Any]) -> Iterable[str]:
    """In what a turn differs; a key that is not expected is free."""
    if "state" in expected and turn["state"] != expected["state"]:
        yield f"state {turn['state']} instead of {expected['state']}"
    if "asked" in expected and turn["asked"] != expected["asked"]:
        yield f"asked {turn['asked']} instead of {expected['asked']}"
    if "asked_any" in expected and turn["asked"] not in expected["asked_any"]:
        yield f"asked {turn['asked']}, none of {expected['asked_any']}"
    if "replies" in expected and (turn["reply"] is not None) != expected["replies"]:
        yield "replied" if turn["reply"] else "did not reply"
    reply = plain(turn["reply"] or "")
    yield from (f"reply lacks {fact!r}" for fact in expected.get("contains", ()) if plain(fact) not in reply)
    yield from (f"reply holds {fact!r}" for fact in find_excluded(expected, turn))


def find_excluded(expected: dict[str, Any], turn: dict[str, Any]) -> Iterable[str]:
    """What a reply holds that it must not."""
    reply = plain(turn["reply"] or "")
    return (fact for fact in expected.get("excludes", ()) if plain(fact) in reply)


def plain(text: str) -> str:
    """A text without case, and numbers without thousands separators."""
    return re.sub(r"(?<=\d)[.,\u202f\u00a0](?=\d{3}\b)", "", text.casefold())


def compare_lead(expected: dict[str, Any] | None, lead: dict[str, Any] | None) -> Iterable[str]:
    """In what the lead at the end differs."""
    if expected is None or lead is None:
        if (expected is None) != (lead is None):
            yield "a lead that should not be" if lead else "no lead"
        return
    if lead["dealer_id"] != expected["dealer_id"]:
        yield f"dealer {lead['dealer_id']} instead of {expected['dealer_id']}"
    slots, wanted = (comparable(one["slots"], expected) for one in (lead, expected))
    yield from (
        f"slot {name} is {slots.get(name)!r} instead of {wanted.get(name)!r}"
        for name in sorted({*slots, *wanted})
        if slots.get(name) != wanted.get(name)
    )
    if "consent_message" in expected and lead["consent"]["message_id"] != expected["consent_message"]:
        yield f"consent by {lead['consent']['message_id']} instead of {expected['consent_message']}"


def comparable(slots: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    """Slots with their windows in a fixed order, and without what the script leaves open."""
    closed = {name: value for name, value in slots.items() if name not in expected.get("slots_open", ())}
    if "availability" in closed:
        closed["availability"] = sorted(json.dumps(window, sort_keys=True) for window in closed["availability"])
    return closed
