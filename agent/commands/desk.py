"""What people of the brand do from the command line: take over, hand back, stop sending, and see what is due."""

import argparse

from agent.commands.service import read_settings, run_until_done
from agent.intake.message import Channel
from agent.logs import configure_logs

EVERY_CHANNEL = "*"


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
    merges = commands.add_parser("merges", help="list conversations that were taken for one, and why")
    part = commands.add_parser("part", help="undo a merge: they were two people, or two wishes")
    part.add_argument("merge", type=int, metavar="NUMBER")
    forget = commands.add_parser("forget", help="delete a person's conversation with everything in it")
    forget.add_argument("conversation", metavar="ID")
    chosen = {"take-over": over, "hand-back": back, "hold": stop, "release": go, "ahead": ahead, "done": done}
    chosen |= {"merges": merges, "part": part, "forget": forget}
    for work, parser in chosen.items():
        parser.set_defaults(run=run_in_office, work=work)


def run_in_office(options: argparse.Namespace) -> int:
    """Do what people of the brand asked for."""
    settings = read_settings()
    configure_logs(settings.log_level)
    from agent.commands.desk_work import work_in_office  # noqa: PLC0415  # after the settings are known to be right

    return run_until_done(lambda: work_in_office(settings, options))
