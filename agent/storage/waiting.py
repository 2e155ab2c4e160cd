"""What one answer needs, in one query: the message, its conversation, and how much this person got lately."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage import conversations, messages
from agent.storage.conversations import StoredConversation
from agent.storage.messages import StoredMessage
from agent.storage.tables import conversations as conversation_rows
from agent.storage.tables import messages as message_rows
from agent.storage.tables import outbox as outbox_rows

REPLIES = (
    select(func.count())
    .where(
        outbox_rows.c.recipient == message_rows.c.record["sender"].astext,
        outbox_rows.c.kind == "reply",
        outbox_rows.c.created_at >= bindparam("since"),
    )
    .correlate(message_rows)
    .scalar_subquery()
)
MESSAGE = [column for column in message_rows.c if column.name != "raw"]
LOCK = (
    select(
        *(column.label(f"message_{column.name}") for column in MESSAGE),
        *(column.label(f"conversation_{column.name}") for column in conversation_rows.c),
        REPLIES.label("replies"),
    )
    .join_from(message_rows, conversation_rows, message_rows.c.conversation_id == conversation_rows.c.id)
    .where(message_rows.c.id == bindparam("of_message"))
    .with_for_update(of=[message_rows, conversation_rows])
)


@dataclass(frozen=True)
class Waiting:
    """A message that waits for its answer; `replies` went to its sender since the moment asked for."""

    message: StoredMessage
    stored: StoredConversation
    replies: int


async def lock_waiting(connection: AsyncConnection, message_id: str, since: datetime) -> Waiting | None:
    """The message with its conversation, both locked until the transaction ends; None when either was deleted."""
    found = await connection.execute(LOCK, {"of_message": message_id, "since": since})
    row = found.mappings().one_or_none()
    if row is None:
        return None
    message = {column.name: row[f"message_{column.name}"] for column in MESSAGE} | {"raw": b""}
    conversation = {column.name: row[f"conversation_{column.name}"] for column in conversation_rows.c}
    return Waiting(messages.read_row(message), conversations.read_row(conversation), row["replies"])
