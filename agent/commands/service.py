"""`vorfahrt run` starts everything; `vorfahrt set-aside` shows and repeats what failed."""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable

from agent.commands import BadInputError
from agent.commands.files import clear_errors
from agent.commands.lines import write_line
from agent.logs import configure_logs
from agent.settings import Settings, SettingsError, load_settings


def add_run(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `run` to the command line."""
    parser = commands.add_parser("run", help="start everything; without settings, the demo")
    parser.set_defaults(run=run_everything)


def add_set_aside(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe `set-aside` to the command line."""
    parser = commands.add_parser("set-aside", help="list the messages that failed, or try them again")
    parser.add_argument("--repeat", action="store_true", help="try them all again (or those named)")
    parser.add_argument("ids", nargs="*", metavar="ID", help="only these messages")
    parser.set_defaults(run=run_set_aside)


def read_settings() -> Settings:
    """The settings. Raises BadInputError naming each that is wrong."""
    try:
        return load_settings()
    except SettingsError as error:
        raise BadInputError("the settings cannot be used:\n  " + "\n  ".join(str(error).split("\n"))) from None


def run_everything(options: argparse.Namespace) -> int:
    """Start the service, and go on until a signal."""
    del options
    settings = read_settings()
    configure_logs(settings.log_level)
    from agent.bootstrap.service import run_service  # noqa: PLC0415  # after the settings are known to be right

    return run_until_done(lambda: run_service(settings))


def run_until_done(start: Callable[[], Awaitable[None]]) -> int:
    """Run; files, ports and URLs that are wrong end with one clear line."""
    with clear_errors():
        try:
            asyncio.run(as_coroutine(start))
        except ValueError as error:
            raise BadInputError(str(error)) from None
    return 0


async def as_coroutine(start: Callable[[], Awaitable[None]]) -> None:
    """What `asyncio.run` wants."""
    await start()


def run_set_aside(options: argparse.Namespace) -> int:
    """One object a message: its id, where it came from, and why it failed."""
    settings = read_settings()
    configure_logs(settings.log_level)
    from agent.bootstrap.opening import with_desk  # noqa: PLC0415
    from agent.flows.desk import Desk  # noqa: PLC0415
    from agent.flows.repeat import list_set_aside, repeat_message  # noqa: PLC0415

    async def work(desk: Desk) -> None:
        for row in await list_set_aside(desk):
            chosen = not options.ids or row["id"] in options.ids
            repeated = chosen and options.repeat and await repeat_message(desk, row["id"])
            if chosen:
                write_line({**row, "repeated": bool(repeated)}, sys.stdout)

    return run_until_done(lambda: with_desk(settings, work))
