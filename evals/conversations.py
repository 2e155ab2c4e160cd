"""The suite of whole conversations, and its judges, each named after a harm."""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from agent.bootstrap.brand import BrandFiles, load_stage
from agent.commands.lines import ConversationLine, parse_line
from agent.converse import Line, Script, Stage, play
from agent.handoff.routing import make_find_dealer
from evals.suite import Outcome, Row, Wrong

FILES = ("conversations_de.jsonl", "conversations_en.jsonl")
Played = tuple[dict[str, Any], dict[str, Any]]  # the script with what it expects, and what was played


def run_conversations(folder: Path) -> Outcome:
    """Play every script and let every judge look at it."""
    played = play_scripts(folder)
    differences = {script["id"]: find_differences(script, result) for script, result in played}
    right = sum(not found for found in differences.values())
    measures: dict[str, float] = {"right": right / len(played)}
    measures |= {name: float(sum(judge(*one) for one in played)) for name, judge in JUDGES.items()}
    rows = [Row("conversations", {"played": str(len(played)), "right": f"{right / len(played):.3f}"})]
    rows += [Row(name, {"cases": f"{measures[name]:.0f}"}) for name in JUDGES]
    wrong = [
        Wrong(script["id"], write_dialogue(script, result), differences[script["id"]], result["lead"])
        for script, result in played
        if differences[script["id"]]
    ]
    return Outcome("conversations", len(played), measures, rows, wrong)


def play_scripts(folder: Path) -> list[Played]:
    """All scripts, played against the brand of the evals."""
    every_dealer = load_stage(BrandFiles(folder / "brand.yaml", folder / "dealers.csv"))
    played: list[Played] = []
    for name in FILES:
        for number, raw in enumerate((folder / name).read_bytes().splitlines(), 1):
            line = parse_line(raw, f"{name}:{number}", ConversationLine)
            script = Script(line.id, line.channel, [Line(turn.at, turn.text, turn.subject) for turn in line.turns])
            expected = json.loads(raw)
            stage = choose_dealers(every_dealer, expected.get("dealers"))
            played.append((expected, json.loads(json.dumps(play(script, stage), default=str))))
    return played


def choose_dealers(stage: Stage, ids: list[str] | None) -> Stage:
    """The stage with only these dealers; None leaves them all."""
    if ids is None:
        return stage
    dealers = tuple(dealer for dealer in stage.policy.dealers if dealer.id in ids)
    find_dealer = make_find_dealer(dealers, stage.policy.postcodes, stage.policy.catalogue.brand.id)
    return replace(stage, policy=replace(stage.policy, dealers=dealers, find_dealer=find_dealer))


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
    yield from (f"reply holds {fact!r}" for fact in expected.get("excludes", ()) if plain(fact) in reply)


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


def handed_over_unconfirmed(script: dict[str, Any], result: dict[str, Any]) -> bool:
    """A lead reached a dealer before the script's prospect had said yes, or though they never did."""
    expected = [turn.get("state") for turn in script["expect"]["turns"]]
    handed = [turn["state"] for turn in result["turns"]]
    done = ("handed_off", "confirmed")
    return any(now in done and wanted not in (None, *done) for now, wanted in zip(handed, expected, strict=True))


def answered_machine(script: dict[str, Any], result: dict[str, Any]) -> bool:
    """A message that gets no answer by the script was answered."""
    turns = zip(script["expect"]["turns"], result["turns"], strict=True)
    return any(expected.get("replies") is False and turn["reply"] is not None for expected, turn in turns)


def asked_again(script: dict[str, Any], result: dict[str, Any]) -> bool:
    """Something that the script counts as known was asked for."""
    turns = zip(script["expect"]["turns"], result["turns"], strict=True)
    return any(set(turn["asked"]) - set(expected.get("asked", turn["asked"])) for expected, turn in turns)


def said_the_same_twice(script: dict[str, Any], result: dict[str, Any]) -> bool:
    """Two replies in a row had the same words."""
    del script
    replies = [turn["reply"] for turn in result["turns"] if turn["reply"]]
    return any(first == second for first, second in pairwise(replies))


JUDGES: dict[str, Callable[[dict[str, Any], dict[str, Any]], bool]] = {
    "HandedOverUnconfirmed": handed_over_unconfirmed,
    "AnsweredMachine": answered_machine,
    "AskedAgain": asked_again,
    "SaidTheSameTwice": said_the_same_twice,
}


def write_dialogue(script: dict[str, Any], result: dict[str, Any]) -> str:
    """A conversation as it reads."""
    lines: Sequence[str] = [
        f"> {asked['text']}\n\n{turn['reply'] or '(no reply)'}\n[{turn['state']}, asked {turn['asked']}]"
        for asked, turn in zip(script["turns"], result["turns"], strict=True)
    ]
    return "\n\n".join(lines)
