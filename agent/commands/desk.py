"""What people of the brand do from the command line: take over, hand back, stop sending, and see what is due."""

import argparse
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from agent.commands import BadInputError
from agent.commands.lines import write_line
from agent.commands.service import read_settings, run_until_done
from agent.intake.message import Channel
from agent.logs import configure_logs

if TYPE_CHECKING:
    from agent.flows.desk import Desk

EVERY_CHANNEL = "*"
Work = Callable[["Desk", argparse.Namespace], Awaitable[None]]


def add_desk_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe these commands to the command line."""
    over = commands.add_parser("take-over", help="a person talks in a conversation; the agent is silent")
    over.add_argument("conversation", metavar="ID")
    over.add_argument("--by", default="team", metavar="NAME", help="who takes over")
    back = commands.add_parser("hand-back", help="the agent goes on in a conversation")
    back.add_argument("conversation", metavar="ID")
    stop = commands.add_parser("hold", help="stop sending at once, on one channel or all; what comes in waits")
    stop.add_argument("channel", nargs="?", default=EVERY_CHANNEL, choices=[*Channel, EVERY_CHANNEL], metavar="CHANNEL")
    stop.add_argument("--reason", default="", metavar="TEXT")
    go = commands.add_parser("release", help="send again; what waited is answered as of now")
    go.add_argument("channel", nargs="?", default=EVERY_CHANNEL, choices=[*Channel, EVERY_CHANNEL], metavar="CHANNEL")
    ahead = commands.add_parser(
        "ahead", help="list the holds, the tasks by their deadline, and what time alone will do"
    )
    done = commands.add_parser("done", help="a task is done")
    done.add_argument("task", type=int, metavar="NUMBER")
    chosen = ((over, take_over), (back, hand_back), (stop, hold_sending), (go, release_sending), (ahead, list_ahead))
    for parser, work in (*chosen, (done, finish)):
        parser.set_defaults(run=at_desk(work))


def at_desk(work: Work) -> Callable[[argparse.Namespace], int]:
    """A command that does something at the desk of the configured service, which may run at the same time."""

    def run(options: argparse.Namespace) -> int:
        settings = read_settings()
        configure_logs(settings.log_level)
        from agent.bootstrap.service import with_desk  # noqa: PLC0415  # after the settings are known to be right

        return run_until_done(lambda: with_desk(settings, lambda desk: work(desk, options)))

    return run


async def take_over(desk: "Desk", options: argparse.Namespace) -> None:
    """A person takes a conversation over. Raises BadInputError when there is no such conversation."""
    from agent.flows.people import take_conversation_over  # noqa: PLC0415

    if not await take_conversation_over(desk, options.conversation, options.by):
        raise BadInputError(f"there is no conversation {options.conversation}")


async def hand_back(desk: "Desk", options: argparse.Namespace) -> None:
    """The agent goes on. Raises BadInputError when no person has the conversation."""
    from agent.flows.people import hand_conversation_back  # noqa: PLC0415

    if not await hand_conversation_back(desk, options.conversation):
        raise BadInputError(f"no person has a conversation {options.conversation}")


async def hold_sending(desk: "Desk", options: argparse.Namespace) -> None:
    """Stop sending."""
    from agent.flows.switch import hold  # noqa: PLC0415

    await hold(desk, options.channel, options.reason)


async def release_sending(desk: "Desk", options: argparse.Namespace) -> None:
    """Send again. Raises BadInputError when nothing was held."""
    from agent.flows.switch import release  # noqa: PLC0415

    if not await release(desk, options.channel):
        raise BadInputError(f"nothing is held on {options.channel}; `vorfahrt ahead` lists the holds")


async def list_ahead(desk: "Desk", options: argparse.Namespace) -> None:
    """One object a line: `hold`, `task` or `timer`, with its times."""
    del options
    from agent.storage import conversations, holds, tasks  # noqa: PLC0415

    async with desk.engine.connect() as connection:
        lines = {
            "hold": await holds.standing_holds(connection),
            "task": await tasks.open_tasks(connection),
            "timer": await conversations.timers_ahead(connection),
        }
    for kind, rows in lines.items():
        for row in rows:
            write_line({"kind": kind, **row}, sys.stdout)


async def finish(desk: "Desk", options: argparse.Namespace) -> None:
    """A task is done. Raises BadInputError when no such task is open."""
    from agent.storage import tasks  # noqa: PLC0415

    async with desk.engine.begin() as connection:
        if not await tasks.finish_task(connection, options.task):
            raise BadInputError(f"no task {options.task} is open; `vorfahrt ahead` lists them")
