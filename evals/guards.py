"""The suite of the guards: good replies have to pass, bad ones have to be stopped by the guard named after their harm.

The guards were fitted to all sets of lines; docs/decisions/0007 tells what they did to each when it was new.
"""

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from agent.bootstrap.brand import BrandFiles, load_catalogue, load_dealers, load_postcodes
from agent.catalogue import Catalogue
from agent.classify.analysis import Slots, Topic, Window
from agent.dealers import Dealer
from agent.dialog import acts as all_acts
from agent.dialog.acts import Act
from agent.dialog.guards import GUARDS, Circumstances, Permitted, Violation, check, permit
from agent.intake.message import Channel
from evals.suite import Outcome, Row, Wrong

NOTICE = "An automated assistant writes to you here on behalf of Kalmora."
Line = dict[str, Any]
Judged = tuple[Line, tuple[Violation, ...]]


def run_guards(folder: Path) -> Outcome:
    """The share of good replies that were stopped, and of bad ones that the right guard stopped."""
    good = judge_all(folder, "*good_replies.jsonl")
    bad = judge_all(folder, "*bad_replies.jsonl")
    stopped = [(line, found) for line, found in good if found]
    missed = [(line, found) for line, found in bad if line["harm"] not in {one.harm for one in found}]
    measures = {
        "false_alarms": len(stopped) / len(good),
        "caught": 1 - len(missed) / len(bad),
        "stopped": sum(bool(found) for _, found in bad) / len(bad),
    }
    rows = [Row("good replies", {"lines": str(len(good)), "stopped": str(len(stopped))}), *describe_guards(good, bad)]
    wrong = [describe(line, found) for line, found in (*stopped, *missed)]
    return Outcome("guards", len(good) + len(bad), measures, rows, wrong)


def describe_guards(good: list[Judged], bad: list[Judged]) -> Iterable[Row]:
    """How often each guard stopped what it is for, and what it is not for."""
    for harm in GUARDS:
        harmful = [found for line, found in bad if line["harm"] == harm]
        caught = sum(any(one.harm == harm for one in found) for found in harmful)
        alarms = sum(any(one.harm == harm for one in found) for _, found in good)
        yield Row(harm, {"harmful": str(len(harmful)), "caught": str(caught), "false alarms": str(alarms)})


def describe(line: Line, found: tuple[Violation, ...]) -> Wrong:
    """One reply that was judged otherwise than it should be."""
    wanted = line.get("harm", "nothing")
    stopped = [f"{one.harm}: {one.words}" for one in found]
    return Wrong(line["id"], line["text"], wanted, stopped, f"{line['language']}, {line['channel']}")


def judge_all(folder: Path, names: str) -> list[Judged]:
    """Every line of the files of that pattern, with what the guards found."""
    files = BrandFiles(folder / "brand.yaml", folder / "dealers.csv")
    dealers = {dealer.id: dealer for dealer in load_dealers(files, load_postcodes(files))}
    catalogue = load_catalogue(files)
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob(names))]
    lines = [json.loads(raw) for text in texts for raw in text.splitlines()]
    return [(line, judge(line, catalogue, dealers)) for line in lines]


def judge(line: Line, catalogue: Catalogue, dealers: dict[str, Dealer]) -> tuple[Violation, ...]:
    """What the guards find in one reply, framed as it would leave."""
    permitted = read_permitted(line, catalogue, dealers)
    return check(line["text"] if line.get("bare") else frame(line["text"], permitted), permitted)


def frame(text: str, permitted: Permitted) -> str:
    """The reply with the notice where it is due, and with the imprint of a letter."""
    notice = permitted.circumstances.notice if permitted.notice_due else ""
    imprint = permitted.circumstances.catalogue.brand.imprint if permitted.is_letter else ""
    return "\n\n".join(filter(None, (notice, text, imprint)))


def read_permitted(line: Line, catalogue: Catalogue, dealers: dict[str, Dealer]) -> Permitted:
    """What a line of the file may hold."""
    slots = read_slots(line.get("slots", {}))
    acts = tuple(read_act(act, slots, dealers) for act in line["acts"])
    circumstances = Circumstances(
        catalogue, Channel(line["channel"]), line["language"], line["register"], NOTICE, line.get("heard", "")
    )
    return permit(acts, slots, circumstances)


def read_slots(plain: Line) -> Slots:
    """The prospect's wish."""
    listed = {
        "availability": tuple(map(read_window, plain.get("availability", ()))),
        "extras": tuple(plain.get("extras", ())),
    }
    return Slots(**(plain | listed))


def read_window(plain: Line) -> Window:
    """One window of availability, as in the data contract."""
    days = {key: date.fromisoformat(plain[key]) for key in ("date_from", "date_to") if key in plain}
    return Window(**(plain | days | {"weekdays": tuple(plain.get("weekdays", ()))}))


def read_act(plain: Line, slots: Slots, dealers: dict[str, Dealer]) -> Act:
    """One decided act, by the name of its class."""
    values = {key: freeze(value) for key, value in plain.items() if key != "act"}
    if "dealer" in values:
        values["dealer"] = dealers.get(plain["dealer"])
    if "until" in values:
        values["until"] = date.fromisoformat(plain["until"])
    if "topic" in values:
        values["topic"] = Topic(plain["topic"])
    if plain["act"] == "Summary":
        values |= {"slots": slots, "windows": slots.availability}
    kind: type[Act] = getattr(all_acts, plain["act"])
    return kind(**values)


def freeze(value: Any) -> Any:
    """Lists as tuples, however deep."""
    return tuple(map(freeze, value)) if isinstance(value, list) else value
