"""Contacts: every way that a person of a conversation can be reached, or has written by."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select, tuple_
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage.tables import contacts, conversations

PHONE = "phone"  # a number that somebody gave, in E.164; not a channel that anybody writes on
OVER = ("closed", "handed_off")  # such conversations go on only for a while
NOTE = insert(contacts)
NOTE = NOTE.on_conflict_do_update(
    index_elements=["conversation_id", "channel", "address"],
    set_={
        "name": func.coalesce(NOTE.excluded.name, contacts.c.name),
        "account": func.coalesce(func.nullif(NOTE.excluded.account, ""), contacts.c.account),
        "last_heard": func.greatest(NOTE.excluded.last_heard, contacts.c.last_heard),
    },
)
GOES_ON_IN = conversations.alias()
BY_CONTACT = (
    select(contacts.c.channel, contacts.c.address, GOES_ON_IN.c.id)
    .join(conversations, conversations.c.id == contacts.c.conversation_id)
    .join(GOES_ON_IN, GOES_ON_IN.c.id == func.coalesce(conversations.c.merged_into, conversations.c.id))
    .where(
        tuple_(contacts.c.channel, contacts.c.address).in_(bindparam("keys", expanding=True)),
        GOES_ON_IN.c.state.not_in(OVER) | (GOES_ON_IN.c.updated_at >= bindparam("since")),
    )
    .order_by(GOES_ON_IN.c.updated_at)
)


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
    if latest:
        await connection.execute(NOTE, [vars(row) for row in latest.values()])


async def conversations_by_contact(
    connection: AsyncConnection, keys: Sequence[tuple[str, str]], since: datetime
) -> dict[tuple[str, str], str]:
    """The youngest conversation that each (channel, address) goes on with: one that is open, or was lately."""
    found = await connection.execute(BY_CONTACT, {"keys": keys, "since": since})
    return {(row.channel, row.address): row.id for row in found}


async def contacts_of(connection: AsyncConnection, conversation_id: str) -> list[Contact]:
    """All contacts of a conversation, oldest first."""
    query = select(contacts).where(contacts.c.conversation_id == conversation_id).order_by(contacts.c.since)
    return [Contact(**row) for row in (await connection.execute(query)).mappings()]
