"""`vorfahrt parse-mail`: what the agent makes of a mail."""

import argparse
import sys
from pathlib import Path

from agent.bootstrap.portals import load_portals
from agent.commands import BadInputError
from agent.commands.files import clear_errors
from agent.commands.lines import write_line
from agent.intake.read import describe_mail


def add_parse_mail(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `parse-mail` to the command line."""
    parser = commands.add_parser("parse-mail", help="show how mails are read and whether they may be answered")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE.eml")
    parser.add_argument("--portals", type=Path, metavar="DIR", help="rules of portals that go before the shipped ones")
    parser.set_defaults(run=run_parse_mail)


def run_parse_mail(options: argparse.Namespace) -> int:
    """One object a file, in order; files that cannot be read are named after the others."""
    unreadable: list[str] = []
    with clear_errors():
        portals = load_portals(options.portals)
    for path in options.files:
        try:
            raw = path.read_bytes()
        except OSError as error:
            unreadable.append(f"{path}: {error.strerror}")
            continue
        write_line(describe_mail(raw, portals=portals), sys.stdout)
    if unreadable:
        raise BadInputError("; ".join(unreadable))
    return 0
