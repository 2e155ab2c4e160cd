"""Importing: all messages of a file, and their answers' jobs, in one transaction; what is known stays as it is."""

from collections.abc import Sequence
from typing import Literal

from agent.flows.desk import Desk
from agent.flows.take_in import Incoming, store_incoming
from agent.intake.lead_rows import LeadRow
from agent.storage import messages

AT_ONCE = 500  # messages a statement: a statement holds 65,535 values at most
SOURCE = "import"
State = Literal["taken", "known", "refused"]


async def find_known(desk: Desk, rows: Sequence[LeadRow]) -> frozenset[str]:
    """The ids of those rows that an earlier file brought already."""
    ids = [row.message.id for row in rows if row.message]
    async with desk.engine.connect() as connection:
        return frozenset(await messages.known_messages(connection, "web_form", ids))


async def import_rows(desk: Desk, rows: Sequence[LeadRow]) -> frozenset[str]:
    """Take all rows in that can be taken, or none; answers with the ids of those that were known already."""
    known = await find_known(desk, rows)
    fresh = [row for row in rows if row.message and row.message.id not in known]
    async with desk.engine.begin() as connection:
        for start in range(0, len(fresh), AT_ONCE):
            some = fresh[start : start + AT_ONCE]
            incoming = [Incoming(row.message, row.raw, SOURCE) for row in some if row.message]
            await store_incoming(connection, desk, incoming)
    return known


def state_of(row: LeadRow, known: frozenset[str]) -> State:
    """What becomes of a row, or became of it."""
    if row.message is None:
        return "refused"
    return "known" if row.message.id in known else "taken"
