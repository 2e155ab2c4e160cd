"""What channels reported beside messages, kept as it came; a second report of the same is known."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.intake.arrivals import Arrival, Noted
from agent.storage.tables import channel_events


async def store_arrivals(connection: AsyncConnection, arrivals: Sequence[Arrival]) -> list[Arrival]:
    """Keep what is new; answers with that, in its order."""
    first = {name_arrival(arrival): arrival for arrival in reversed(arrivals)}
    if not first:
        return []
    rows = [write_arrival(arrival) for arrival in reversed(first.values())]
    kept = insert(channel_events).on_conflict_do_nothing()
    columns = (channel_events.c.channel, channel_events.c.kind, channel_events.c.channel_id)
    new = {tuple(row) for row in await connection.execute(kept.returning(*columns), rows)}
    return [arrival for name, arrival in reversed(first.items()) if name in new]


def name_arrival(arrival: Arrival) -> tuple[str, str, str]:
    """What tells one thing that happened from another."""
    return arrival.channel.value, name_kind(arrival), arrival.id


def name_kind(arrival: Arrival) -> str:
    """What happened, in a word."""
    return arrival.kind if isinstance(arrival, Noted) else type(arrival).__name__


def write_arrival(arrival: Arrival) -> dict[str, Any]:
    """The columns of one arrival."""
    return {
        "channel": arrival.channel.value,
        "kind": name_kind(arrival),
        "channel_id": arrival.id,
        "account": arrival.account,
        "contact": arrival.contact,
        "raw": arrival.raw,
        "at": arrival.at,
    }


async def wipe_arrivals(connection: AsyncConnection, channel: str, channel_id: str) -> None:
    """Forget what was delivered under a name that its writer took back."""
    said = update(channel_events).where(channel_events.c.channel == channel, channel_events.c.channel_id == channel_id)
    await connection.execute(said.values(raw=b""))
