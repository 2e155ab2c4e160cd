"""`vorfahrt eval`: the suites of `evals/`, their tables, and the thresholds they hold."""

import argparse
from pathlib import Path


def add_eval(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `eval` to the command line."""
    parser = commands.add_parser("eval", help="measure understanding and dialogue; exit 1 when a threshold is missed")
    parser.add_argument("--suite", help="run only this suite")
    parser.add_argument("--report", type=Path, metavar="DIR", help="write the report there")
    parser.set_defaults(run=run_eval)


def run_eval(options: argparse.Namespace) -> int:
    """Run the suites and print their tables."""
    from evals.run import run_suites  # noqa: PLC0415  # the service never needs it

    return run_suites(options.suite, options.report)
