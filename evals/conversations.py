"""The suite of whole conversations: every script is played, compared with what it expects, and judged."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from agent.bootstrap.brand import BrandFiles
from agent.bootstrap.stage import load_stage
from agent.commands.lines import ConversationLine, parse_line
from agent.converse import Line, Script, Stage, play
from agent.handoff.routing import make_find_dealer
from evals.comparing import find_differences
from evals.judges import JUDGES, Played
from evals.suite import Outcome, Row, Wrong

FILES = ("de", "en", "fr", "it", "es", "nl", "pl", "tr", "attacks")  # languages, and attacks in several


def run_conversations(folder: Path) -> Outcome:
    """Play every script and let every judge look at it."""
    played = {name: play_scripts(folder, name) for name in FILES}
    every = [one for many in played.values() for one in many]
    found = measure(every)
    rows = [describe(name, many) for name, many in (*played.items(), ("all", every))]
    return Outcome("conversations", len(every), found, rows, list(find_wrong(every)))


def measure(played: list[Played]) -> dict[str, float]:
    """The share that went right, and how often each judge found its harm."""
    right = sum(not find_differences(one.script, one.result) for one in played)
    harms = {name: float(sum(judge(one) for one in played)) for name, judge in JUDGES.items()}
    return {"right": right / len(played), **harms}


def describe(name: str, played: list[Played]) -> Row:
    """One row of the table by language and judge."""
    found = measure(played)
    harms = {judge: f"{found[judge]:.0f}" for judge in JUDGES}
    return Row(name, {"played": str(len(played)), "right": f"{found['right']:.3f}", **harms})


def find_wrong(played: list[Played]) -> Iterable[Wrong]:
    """The conversations in which anything differs or a judge found something."""
    for one in played:
        wrong = find_differences(one.script, one.result)
        wrong += [name for name, judge in JUDGES.items() if judge(one)]
        if wrong:
            yield Wrong(one.script["id"], write_dialogue(one), wrong, one.result["lead"], one.language)


def play_scripts(folder: Path, name: str) -> list[Played]:
    """The scripts of one file, played against the brand of the evals."""
    every_dealer = load_stage(BrandFiles(folder / "brand.yaml", folder / "dealers.csv"))
    played: list[Played] = []
    for number, raw in enumerate((folder / f"conversations_{name}.jsonl").read_bytes().splitlines(), 1):
        line = parse_line(raw, f"{name}:{number}", ConversationLine)
        script = Script(line.id, line.channel, [Line(turn.at, turn.text, turn.subject) for turn in line.turns])
        expected = json.loads(raw)
        stage = choose_dealers(every_dealer, expected.get("dealers"))
        result = json.loads(json.dumps(play(script, stage), default=str))
        played.append(Played(expected, result, expected.get("language", name), stage.policy))
    return played


def choose_dealers(stage: Stage, ids: list[str] | None) -> Stage:
    """The stage with only these dealers; None leaves them all."""
    if ids is None:
        return stage
    dealers = tuple(dealer for dealer in stage.policy.dealers if dealer.id in ids)
    find_dealer = make_find_dealer(dealers, stage.policy.postcodes, stage.policy.catalogue.brand.id)
    return replace(stage, policy=replace(stage.policy, dealers=dealers, find_dealer=find_dealer))


def write_dialogue(played: Played) -> str:
    """A conversation as it reads."""
    lines: Sequence[str] = [
        f"> {asked['text']}\n\n{turn['reply'] or '(no reply)'}\n[{turn['state']}, asked {turn['asked']}]"
        for asked, turn in zip(played.script["turns"], played.result["turns"], strict=True)
    ]
    return "\n\n".join(lines)
