"""`vorfahrt analyze` and `vorfahrt converse` on the command line; what reads messages is loaded when one is called."""

import argparse
from pathlib import Path


def add_analyze(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `analyze` to the command line."""
    parser = commands.add_parser("analyze", help="say what each message of a JSON Lines file means")
    parser.add_argument("--brand", type=Path, required=True, help="the brand's catalogue (YAML)")
    parser.add_argument("input", type=Path, nargs="?", help="messages, one a line (default: standard input)")
    parser.set_defaults(run=analyze)


def add_converse(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `converse` to the command line."""
    parser = commands.add_parser("converse", help="play whole conversations on a virtual clock")
    parser.add_argument("--brand", type=Path, required=True, help="the brand's catalogue (YAML)")
    parser.add_argument("--dealers", type=Path, help="the brand's dealers (CSV)")
    parser.add_argument("input", type=Path, nargs="?", help="conversations, one a line (default: standard input)")
    parser.set_defaults(run=converse)


def analyze(options: argparse.Namespace) -> int:
    """One analysis a line."""
    from agent.commands.understand import run_analyze  # noqa: PLC0415  # takes two seconds to load

    return run_analyze(options)


def converse(options: argparse.Namespace) -> int:
    """One played conversation a line."""
    from agent.commands.understand import run_converse  # noqa: PLC0415  # takes two seconds to load

    return run_converse(options)
