"""Measures how far each reader of slots can be trusted, on the development messages: `python -m training.trust`."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from evals.messages import judge_messages
from evals.scores import Judged, slot_values
from training.train import MODEL

DEVELOPMENT = Path(__file__).parent / "development"
PRIOR = 10  # values a rule needs for its own share to count as much as its slot's
Hit = tuple[str, str, bool]  # slot, rule, right


def main() -> None:
    """Write the shares beside the model."""
    folders = sorted({path.parent for path in DEVELOPMENT.rglob("brand.yaml")})
    hits = [hit for folder in folders for one in judge_messages(folder) for hit in check_values(one)]
    (MODEL / "trust.json").write_text(json.dumps(measure_trust(hits), indent=1) + "\n", encoding="utf-8")


def check_values(judged: Judged) -> Iterator[Hit]:
    """Every value that was read, with the rule that read it and whether the label has it."""
    expected = slot_values(judged, expected=True)
    for evidence in judged.evidence:
        if evidence["slot"] != "intent":
            value = json.dumps(evidence["value"], sort_keys=True)
            yield evidence["slot"], evidence["rule"], (evidence["slot"], value) in expected


def measure_trust(hits: Iterable[Hit]) -> Mapping[str, float]:
    """The share of right values by slot and by rule of a slot; what was seen seldom is drawn to what it belongs to."""
    read, right = Counter[str](), Counter[str]()
    for slot, rule, is_right in hits:
        for name in (slot, f"{slot}:{rule}"):
            read[name] += 1
            right[name] += is_right
    slots = {name: (right[name] + 1) / (read[name] + 2) for name in read if ":" not in name}
    rules = {
        name: (right[name] + PRIOR * slots[name.split(":")[0]]) / (read[name] + PRIOR) for name in read if ":" in name
    }
    return {name: round(share, 3) for name, share in sorted((slots | rules).items())}


if __name__ == "__main__":
    main()
