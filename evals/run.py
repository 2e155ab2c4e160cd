"""Runs the suites, prints their tables, writes the report, and holds the thresholds."""

import json
from collections.abc import Callable
from pathlib import Path

import yaml
from jinja2 import Environment, StrictUndefined

from evals.conversations import run_conversations
from evals.guards import run_guards
from evals.messages import run_messages
from evals.out_of_domain import run_out_of_domain
from evals.simulation import run_simulation
from evals.suite import Outcome, Threshold

HERE = Path(__file__).parent
SUITES: dict[str, Callable[[Path], Outcome]] = {
    "messages": run_messages,
    "out_of_domain": run_out_of_domain,
    "conversations": run_conversations,
    "guards": run_guards,
    "simulation": run_simulation,
}


def run_suites(only: str | None, report: Path | None) -> int:
    """Run all suites, or one; 1 when a threshold is missed."""
    if only is not None and only not in SUITES:
        from agent.commands import BadInputError  # noqa: PLC0415

        raise BadInputError(f"there is no suite {only!r}; there are {', '.join(SUITES)}")
    outcomes = [run(HERE / "data") for name, run in SUITES.items() if only in (None, name)]
    thresholds = load_thresholds()
    for outcome in outcomes:
        print_outcome(outcome, thresholds[outcome.suite])
    if report:
        write_report(report, outcomes, thresholds)
    kept = all(held.holds(outcome.measures[held.measure]) for outcome in outcomes for held in thresholds[outcome.suite])
    return 0 if kept else 1


def load_thresholds() -> dict[str, list[Threshold]]:
    """The bounds that CI holds, by suite."""
    text = (HERE / "thresholds.yaml").read_text(encoding="utf-8")
    return {
        suite: [Threshold(measure, **bound) for measure, bound in bounds.items()]
        for suite, bounds in yaml.safe_load(text).items()
    }


def print_outcome(outcome: Outcome, thresholds: list[Threshold]) -> None:
    """The table of one suite, and how it stands to its thresholds."""
    print(f"\n{outcome.suite}: {outcome.cases} cases, {len(outcome.wrong)} not fully right")
    for row in outcome.rows:
        print(f"  {row.name:28}" + "  ".join(f"{name} {value:>6}" for name, value in row.cells.items()))
    for held in thresholds:
        value = outcome.measures[held.measure]
        print(f"  {'ok  ' if held.holds(value) else 'FAIL'} {held.measure} {value:.3f} (threshold {held.bound})")


def write_report(folder: Path, outcomes: list[Outcome], thresholds: dict[str, list[Threshold]]) -> None:
    """One HTML page to read and one JSON file to compare."""
    folder.mkdir(parents=True, exist_ok=True)
    figures = {outcome.suite: outcome.measures for outcome in outcomes}
    (folder / "eval.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    page = Environment(autoescape=True, undefined=StrictUndefined).from_string(
        (HERE / "report.html").read_text("utf-8")
    )
    (folder / "eval.html").write_text(page.render(outcomes=outcomes, thresholds=thresholds), encoding="utf-8")
