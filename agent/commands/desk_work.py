"""The work behind the commands for the brand's people, loaded once it is known that one of them is called."""

import argparse
import sys
from collections.abc import Awaitable, Callable, Mapping

from agent.bootstrap.office import with_office
from agent.commands import BadInputError
from agent.commands.lines import write_line
from agent.flows.office import Office
from agent.flows.parting import forget, part
from agent.flows.people import hand_conversation_back, take_conversation_over
from agent.flows.switch import hold, release
from agent.settings import Settings
from agent.storage import conversations, holds, merges, tasks


async def work_in_office(settings: Settings, options: argparse.Namespace) -> None:
    """Do what `options.work` names in the office of the configured service, which may run at the same time."""
    work = WORK[options.work]
    await with_office(settings, lambda office: work(office, options))


async def take_over(office: Office, options: argparse.Namespace) -> None:
    """A person takes a conversation over. Raises BadInputError when there is no such conversation."""
    if not await take_conversation_over(office, options.conversation, options.by):
        raise BadInputError(f"there is no conversation {options.conversation}")


async def hand_back(office: Office, options: argparse.Namespace) -> None:
    """The agent goes on. Raises BadInputError when no person has the conversation."""
    if not await hand_conversation_back(office, options.conversation):
        raise BadInputError(f"no person has a conversation {options.conversation}")


async def hold_sending(office: Office, options: argparse.Namespace) -> None:
    """Stop sending."""
    await hold(office, options.channel, options.reason)


async def release_sending(office: Office, options: argparse.Namespace) -> None:
    """Send again. Raises BadInputError when nothing was held."""
    if not await release(office, options.channel):
        raise BadInputError(f"nothing is held on {options.channel}; `vorfahrt ahead` lists the holds")


async def list_ahead(office: Office, options: argparse.Namespace) -> None:
    """One object a line: `hold`, `task` or `timer`, with its times."""
    del options
    async with office.engine.connect() as connection:
        lines = {
            "hold": await holds.standing_holds(connection),
            "task": await tasks.open_tasks(connection),
            "timer": await conversations.timers_ahead(connection),
        }
    for kind, rows in lines.items():
        for row in rows:
            write_line({"kind": kind, **row}, sys.stdout)


async def finish(office: Office, options: argparse.Namespace) -> None:
    """A task is done. Raises BadInputError when no such task is open."""
    async with office.engine.begin() as connection:
        if not await tasks.finish_task(connection, options.task):
            raise BadInputError(f"no task {options.task} is open; `vorfahrt ahead` lists them")


async def list_merges(office: Office, options: argparse.Namespace) -> None:
    """One object a line: which conversation grew, which went into it, what proved it, and when."""
    del options
    async with office.engine.connect() as connection:
        rows = await merges.standing_merges(connection)
    for row in rows:
        write_line(dict(row), sys.stdout)


async def part_again(office: Office, options: argparse.Namespace) -> None:
    """Undo a merge. Raises BadInputError when no such merge stands."""
    if not await part(office, options.merge):
        raise BadInputError(f"no merge {options.merge} stands; `vorfahrt merges` lists them")


async def forget_person(office: Office, options: argparse.Namespace) -> None:
    """Delete a conversation. Raises BadInputError when there is no such one."""
    if not await forget(office, options.conversation):
        raise BadInputError(f"there is no conversation {options.conversation}")


WORK: Mapping[str, Callable[[Office, argparse.Namespace], Awaitable[None]]] = {
    "take-over": take_over,
    "hand-back": hand_back,
    "hold": hold_sending,
    "release": release_sending,
    "ahead": list_ahead,
    "done": finish,
    "merges": list_merges,
    "part": part_again,
    "forget": forget_person,
}
