"""`vorfahrt probe`: a test enquiry on every channel, and what came of it."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from agent.commands import BadInputError
from agent.commands.lines import write_line
from agent.commands.service import read_settings, run_until_done
from agent.handoff.probe_result import ProbeResult
from agent.intake.message import Channel
from agent.logs import configure_logs
from agent.settings import Settings

if TYPE_CHECKING:
    from agent.bootstrap.opening import Service

DEAD = 1  # exit status
ROW = "{:<28} {:<9} {:>8}  {:<8} {}"


def add_probe(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `probe` to the command line."""
    parser = commands.add_parser("probe", help="write a test enquiry to the running service on every channel")
    parser.add_argument(
        "--channel", action="append", choices=list(Channel), metavar="CHANNEL", help="only this one (may be repeated)"
    )
    parser.add_argument("--language", metavar="CODE", help="of the enquiry; else the brand's, another one each hour")
    parser.add_argument("--wait", type=float, default=180.0, metavar="SECONDS", help="how long an answer may take")
    parser.add_argument("--json", action="store_true", help="one object a channel instead of a table")
    parser.set_defaults(run=run_probe)


def run_probe(options: argparse.Namespace) -> int:
    """Try every channel; the status is 1 when one of them is dead."""
    settings = read_settings()
    configure_logs(settings.log_level)
    results: list[ProbeResult] = []
    run_until_done(lambda: try_channels(settings, options, results))
    write = write_objects if options.json else write_table
    write(results)
    return 0 if all(result.answered for result in results) else DEAD


async def try_channels(settings: Settings, options: argparse.Namespace, results: list[ProbeResult]) -> None:
    """Write to the configured service, which has to run; the results go into `results`."""
    from agent.bootstrap.opening import with_service  # noqa: PLC0415
    from agent.bootstrap.probing import explain_missing  # noqa: PLC0415  # after the settings are known to be right
    from agent.flows.probing import run_probes  # noqa: PLC0415

    async def work(service: "Service") -> None:
        only = frozenset(map(Channel, options.channel or Channel))
        chosen = replace(service.probing, only=only, wait_seconds=options.wait, language=options.language)
        missing = explain_missing(service.settings, service.probing) if Channel.EMAIL in only else None
        if missing:
            sys.stderr.write(f"vorfahrt: {missing}\n")
        results.extend(await run_probes(chosen))

    await with_service(settings, work)
    if not results:
        raise BadInputError("none of these channels is set")


def write_objects(results: Sequence[ProbeResult]) -> None:
    """One object a channel."""
    for result in results:
        write_line(asdict(result) | {"answered": result.answered}, sys.stdout)


def write_table(results: Sequence[ProbeResult]) -> None:
    """One line a channel."""
    sys.stdout.write(ROW.format("channel", "answered", "seconds", "seen", "what was wrong").rstrip() + "\n")
    for result in results:
        seconds = "" if result.seconds is None else f"{result.seconds:.2f}"
        answered = "yes" if result.answered else "no"
        row = ROW.format(result.name, answered, seconds, result.seen or "", "; ".join(result.faults))
        sys.stdout.write(row.rstrip() + "\n")
