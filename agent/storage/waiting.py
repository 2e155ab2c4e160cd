"""What one answer needs, in one query: the message, its conversation, and how much this person got lately."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, bindparam, func, select
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
OLDEST = (
    select(
        *(column.label(f"message_{column.name}") for column in MESSAGE),
        *(column.label(f"conversation_{column.name}") for column in conversation_rows.c),
        REPLIES.label("replies"),
    )
    .join_from(message_rows, conversation_rows, message_rows.c.conversation_id == conversation_rows.c.id)
    .where(conversation_rows.c.id == bindparam("of_conversation"), message_rows.c.state == "taken")
    .order_by(message_rows.c.sequence)
    .limit(1)
    .with_for_update(of=[message_rows, conversation_rows])
)


@dataclass(frozen=True)
class Waiting:
    """A message that waits for its answer; `replies` went to its sender since the moment asked for."""

    message: StoredMessage
    stored: StoredConversation
    replies: int


async def lock_oldest_waiting(connection: AsyncConnection, conversation_id: str, since: datetime) -> RowMapping | None:
    """The oldest unanswered message of a conversation, locked with it until the transaction ends; None when all are.

    None also when another step answered it while this one waited for the lock: that step goes on with the next.
    """
    found = await connection.execute(OLDEST, {"of_conversation": conversation_id, "since": since})
    return found.mappings().one_or_none()


def read_waiting(row: RowMapping) -> Waiting:
    """The records of a row. Raises pydantic.ValidationError when what is stored cannot be read."""
    message = {column.name: row[f"message_{column.name}"] for column in MESSAGE} | {"raw": b""}
    conversation = {column.name: row[f"conversation_{column.name}"] for column in conversation_rows.c}
    return Waiting(messages.read_row(message), conversations.read_row(conversation), row["replies"])
