"""Conversations that turned out to be one: what was moved, so that it can be shown and undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, func, or_, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.conversation import Conversation
from agent.storage.codec import dump_record
from agent.storage.tables import contacts, conversations, leads, merges, messages, outbox, tasks

SAME_WISH_FOR = timedelta(days=1)  # a wish told again on another channel
SAME_LEAD_FOR = timedelta(days=30)  # a wish that a dealer has already
OVER = ("closed", "ignored", "handed_off")
MOVED = (messages, outbox, tasks)
HAS_LEAD = conversations.c.id.in_(
    select(leads.c.id).where(leads.c.state != "withdrawn", leads.c.created_at >= bindparam("lead_since"))
)
IS_OPEN = conversations.c.state.not_in(OVER) & (conversations.c.updated_at >= bindparam("wish_since"))
SIMILAR = (
    select(conversations.c.id, func.min(conversations.c.created_at).label("since"))
    .join(contacts, contacts.c.conversation_id == conversations.c.id)
    .where(
        tuple_(contacts.c.channel, contacts.c.address).in_(bindparam("keys", expanding=True)),
        conversations.c.id != bindparam("here"),
        conversations.c.merged_into.is_(None),
        conversations.c.probe.is_(False),
        or_(IS_OPEN, HAS_LEAD),
    )
    .group_by(conversations.c.id)
    .order_by("since")
)


@dataclass(frozen=True)
class MergeRecord:
    """Both conversations as they were, the ids of the rows that were moved, by table, and (channel, address) gained."""

    before: Conversation
    other: Conversation
    moved: dict[str, list[str]]
    contacts: list[tuple[str, str]]


async def similar_conversations(
    connection: AsyncConnection, conversation_id: str, keys: Sequence[tuple[str, str]], now: datetime
) -> list[str]:
    """Other conversations with one of these (channel, address): open ones of a day, leads of a month, oldest first."""
    if not keys:
        return []
    moments = {"wish_since": now - SAME_WISH_FOR, "lead_since": now - SAME_LEAD_FOR}
    found = await connection.execute(SIMILAR, {"keys": keys, "here": conversation_id, **moments})
    return list(found.scalars())


async def move_rows(connection: AsyncConnection, source: str, target: str) -> dict[str, list[str]]:
    """Everything said in one conversation belongs to the other now; answers with the ids, by table."""
    moved: dict[str, list[str]] = {}
    for table in MOVED:
        change = update(table).where(table.c.conversation_id == source).values(conversation_id=target)
        moved[table.name] = [str(row.id) for row in await connection.execute(change.returning(table.c.id))]
    return moved


async def move_back(connection: AsyncConnection, moved: dict[str, list[str]], target: str) -> None:
    """What was moved belongs to its own conversation again."""
    for table in MOVED:
        ids: list[Any] = [int(name) for name in moved[table.name]] if table is tasks else list(moved[table.name])
        await connection.execute(update(table).where(table.c.id.in_(ids)).values(conversation_id=target))


async def copy_contacts(connection: AsyncConnection, source: str, target: str) -> list[tuple[str, str]]:
    """The ways to reach a person, known in the other conversation as well; answers with those that are new there."""
    columns = [column for column in contacts.c if column.name != "conversation_id"]
    rows = await connection.execute(select(*columns).where(contacts.c.conversation_id == source))
    values = [dict(row) | {"conversation_id": target} for row in rows.mappings()]
    if not values:
        return []
    copy = insert(contacts).values(values).on_conflict_do_nothing()
    new = await connection.execute(copy.returning(contacts.c.channel, contacts.c.address))
    return [(row.channel, row.address) for row in new]


async def part_contacts(
    connection: AsyncConnection, source: str, target: str, keys: Sequence[tuple[str, str]], since: datetime
) -> None:
    """Contacts that a merge brought, and what was written by them since (aware), belong to the target alone again."""
    if not keys:
        return
    brought = tuple_(contacts.c.channel, contacts.c.address).in_(keys)
    await connection.execute(delete(contacts).where(contacts.c.conversation_id == source, brought))
    later = update(messages).where(
        messages.c.conversation_id == source,
        messages.c.taken_at >= since,
        tuple_(messages.c.channel, messages.c.record["sender"].astext).in_(keys),
    )
    await connection.execute(later.values(conversation_id=target))


async def point_to(connection: AsyncConnection, conversation_id: str, target: str | None) -> None:
    """What comes in for a conversation goes on in the target from now on; None: in itself again."""
    change = update(conversations).where(conversations.c.id == conversation_id)
    await connection.execute(change.values(merged_into=target, **({"wake_at": None} if target else {})))


async def store_merge(connection: AsyncConnection, record: MergeRecord, proof: str, now: datetime) -> None:
    """Note that two conversations are one, and why."""
    row = {
        "conversation_id": record.before.id,
        "other_id": record.other.id,
        "proof": proof,
        "record": dump_record(record),
        "at": now,
    }
    await connection.execute(insert(merges).values(row))


async def standing_merges(connection: AsyncConnection) -> list[Any]:
    """The merges that stand, the youngest first: `id`, `conversation_id`, `other_id`, `proof`, `at`."""
    columns = (merges.c.id, merges.c.conversation_id, merges.c.other_id, merges.c.proof, merges.c.at)
    found = select(*columns).where(merges.c.undone_at.is_(None)).order_by(merges.c.at.desc())
    return list((await connection.execute(found)).mappings())


async def undo_merge(connection: AsyncConnection, merge_id: int, now: datetime) -> Any | None:
    """Mark a merge as undone; its row, or None where no such merge stands."""
    undone = update(merges).where(merges.c.id == merge_id, merges.c.undone_at.is_(None)).values(undone_at=now)
    return (await connection.execute(undone.returning(*merges.c))).mappings().one_or_none()
