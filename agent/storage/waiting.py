"""What one answer needs, in one query: what waits in a conversation, and what may keep it waiting."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, bindparam, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage import conversations, messages
from agent.storage.conversations import StoredConversation
from agent.storage.holds import is_held
from agent.storage.messages import StoredMessage
from agent.storage.outbox import TO_PROSPECT
from agent.storage.tables import conversations as conversation_rows
from agent.storage.tables import messages as message_rows
from agent.storage.tables import outbox as outbox_rows

MOST_AT_ONCE = 20  # messages of one burst
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
EARLIER = message_rows.alias("earlier")
PREVIOUS = (
    select(func.max(EARLIER.c.received_at))
    .where(
        EARLIER.c.conversation_id == conversation_rows.c.id,
        EARLIER.c.channel == message_rows.c.channel,  # what somebody wrote elsewhere a moment ago is no burst
        EARLIER.c.state == "answered",
    )
    .correlate(conversation_rows, message_rows)
    .scalar_subquery()
)
UNSENT = exists(
    select(outbox_rows.c.id).where(
        outbox_rows.c.conversation_id == conversation_rows.c.id,
        outbox_rows.c.state == "waiting",
        outbox_rows.c.kind.in_(TO_PROSPECT),
    )
)
WAITING = (
    select(
        *(column.label(f"message_{column.name}") for column in MESSAGE),
        *(column.label(f"conversation_{column.name}") for column in conversation_rows.c),
        REPLIES.label("replies"),
        PREVIOUS.label("previous"),
        UNSENT.label("unsent"),
        is_held(message_rows.c.channel).label("held"),
    )
    .join_from(message_rows, conversation_rows, message_rows.c.conversation_id == conversation_rows.c.id)
    .where(conversation_rows.c.id == bindparam("of_conversation"), message_rows.c.state == "taken")
    .order_by(message_rows.c.sequence)
    .limit(MOST_AT_ONCE)
    .with_for_update(of=[message_rows, conversation_rows])
)


@dataclass(frozen=True)
class Waiting:
    """A message that waits for its answer; `replies` went to its sender since the moment asked for.

    `together` are the ids of earlier messages that it holds as well.
    """

    message: StoredMessage
    stored: StoredConversation
    replies: int
    together: tuple[str, ...] = ()

    @property
    def first_id(self) -> str:
        """The message that waited longest."""
        return (*self.together, self.message.id)[0]


async def lock_waiting(connection: AsyncConnection, conversation_id: str, since: datetime) -> Sequence[RowMapping]:
    """The unanswered messages of a conversation, oldest first, locked with it until the transaction ends.

    Beside each row: when the person's last answered message was received (`previous`), whether an earlier reply still
    waits to be sent (`unsent`), and whether the channel is held (`held`). Empty also when another step answered them
    while this one waited for the lock.
    """
    found = await connection.execute(WAITING, {"of_conversation": conversation_id, "since": since})
    return found.mappings().all()


def read_waiting(row: RowMapping) -> Waiting:
    """The records of a row. Raises pydantic.ValidationError when what is stored cannot be read."""
    message = {column.name: row[f"message_{column.name}"] for column in MESSAGE} | {"raw": b""}
    conversation = {column.name: row[f"conversation_{column.name}"] for column in conversation_rows.c}
    return Waiting(messages.read_row(message), conversations.read_row(conversation), row["replies"])
