"""Contacts: every way that a person of a conversation can be reached, or has written by."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, tuple_
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage.tables import contacts, conversations

PHONE = "phone"  # a number that somebody gave, in E.164; not a channel that anybody writes on
OVER = ("closed", "handed_off")  # such conversations go on only for a while


@dataclass(frozen=True)
class Contact:
    """One way to reach a person: their address on a channel (`phone` for a number), and as whom they were known there.

    `account` is the page, number or site that they write to. `last_heard` is when they wrote there themselves (aware).
    """

    conversation_id: str
    channel: str
    address: str
    since: datetime
    account: str = ""
    name: str | None = None
    last_heard: datetime | None = None


async def store_contacts(connection: AsyncConnection, rows: Sequence[Contact]) -> None:
    """Note contacts; one that is known is heard again, and keeps its name unless a better one is told."""
    latest = {(row.conversation_id, row.channel, row.address): row for row in rows}
    if not latest:
        return
    statement = insert(contacts)
    told = statement.excluded
    known = {
        "name": func.coalesce(told.name, contacts.c.name),
        "account": func.coalesce(func.nullif(told.account, ""), contacts.c.account),
        "last_heard": func.greatest(told.last_heard, contacts.c.last_heard),
    }
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["conversation_id", "channel", "address"], set_=known),
        [vars(row) for row in latest.values()],
    )


async def conversations_by_contact(
    connection: AsyncConnection, keys: Sequence[tuple[str, str]], since: datetime
) -> dict[tuple[str, str], str]:
    """The youngest conversation that each (channel, address) goes on with: one that is open, or was lately."""
    rows = conversations.alias()
    query = (
        select(contacts.c.channel, contacts.c.address, rows.c.id)
        .join(conversations, conversations.c.id == contacts.c.conversation_id)
        .join(rows, rows.c.id == func.coalesce(conversations.c.merged_into, conversations.c.id))
        .where(
            tuple_(contacts.c.channel, contacts.c.address).in_(keys),
            rows.c.state.not_in(OVER) | (rows.c.updated_at >= since),
        )
        .order_by(rows.c.updated_at)
    )
    return {(row.channel, row.address): row.id for row in await connection.execute(query)}


async def contacts_of(connection: AsyncConnection, conversation_id: str) -> list[Contact]:
    """All contacts of a conversation, oldest first."""
    query = select(contacts).where(contacts.c.conversation_id == conversation_id).order_by(contacts.c.since)
    return [Contact(**row) for row in (await connection.execute(query)).mappings()]
