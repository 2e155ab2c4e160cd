"""The command line: the five calls of the contract, and what operators and people of the brand need beside them."""

import argparse
import os
import sys
from collections.abc import Sequence

from agent.commands import BadInputError, desk, evaluate, import_leads, mail, probe, reading, service

BAD_INPUT = 2  # exit status


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0, 1 when a threshold is missed, or 2 for bad input."""
    options = make_parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except BadInputError as error:
        sys.stdout.flush()
        print(f"vorfahrt: {error}", file=sys.stderr)  # noqa: T201  # the command line speaks here
        return BAD_INPUT
    except BrokenPipeError:  # whoever read the output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def make_parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    parser = argparse.ArgumentParser(prog="vorfahrt", description="Answers prospects and hands over confirmed leads.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    service.add_run(commands)
    reading.add_analyze(commands)
    reading.add_converse(commands)
    evaluate.add_eval(commands)
    mail.add_parse_mail(commands)
    service.add_set_aside(commands)
    import_leads.add_import(commands)
    desk.add_desk_commands(commands)
    probe.add_probe(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
