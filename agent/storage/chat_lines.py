"""What was said between a visitor of the web chat and us, as both see it: one query over what came in and went out."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CompoundSelect, String, bindparam, case, func, literal, null, select, type_coerce, union_all
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage.tables import contacts, conversations, messages, outbox

MOST_SHOWN = 200  # lines; older ones are not shown
ARRIVED = ("sent", "kept")  # states of what has left


@dataclass(frozen=True)
class ChatLine:
    """One line of a chat. `by` is `visitor`, `assistant` or `person`; `choices` are short answers to tap.

    The `id` of a visitor's line is the one that the visitor's browser gave it.
    """

    id: str
    by: str
    text: str
    at: datetime
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chat:
    """The latest lines, oldest first; `waiting` while a line of the visitor is not decided on yet.

    `position` is another text whenever there is something new. It is made of counts, since what is committed later may
    have been said earlier, and no order of ids or times would notice it.
    """

    lines: tuple[ChatLine, ...] = ()
    waiting: bool = False
    position: str = "0.0"


def chat_id(visitor: str, line_id: str) -> str:
    """The channel's id of a visitor's message: the same line sent again is the same message."""
    return f"{visitor}:{line_id}"


def query_lines() -> CompoundSelect[Any]:
    """Both sides of a visitor's chat. Mails of a conversation that was merged with it are not shown there."""
    visitor = bindparam("visitor", type_=String)
    theirs = union_all(
        select(contacts.c.conversation_id).where(contacts.c.channel == "web_chat", contacts.c.address == visitor),
        select(conversations.c.id).where(conversations.c.channel == "web_chat", conversations.c.contact == visitor),
    )
    written = select(
        messages.c.channel_id.label("id"),
        literal("visitor").label("by"),
        messages.c.record["text"].astext.label("text"),
        messages.c.received_at.label("at"),
        type_coerce(null(), JSONB).label("choices"),
        (messages.c.state == "taken").label("open"),
    ).where(
        messages.c.channel == "web_chat",
        messages.c.conversation_id.in_(theirs),
        messages.c.record["sender"].astext == visitor,
    )
    said = select(
        outbox.c.id,
        case((outbox.c.record["chat"]["by_person"].as_boolean(), "person"), else_="assistant").label("by"),
        outbox.c.record["chat"]["text"].astext.label("text"),
        func.coalesce(outbox.c.sent_at, outbox.c.created_at).label("at"),
        outbox.c.record["chat"]["choices"].label("choices"),
        literal(False).label("open"),
    ).where(outbox.c.channel == "web_chat", outbox.c.recipient == visitor, outbox.c.state.in_(ARRIVED))
    return union_all(written, said)


LINES = query_lines()


async def load_chat(connection: AsyncConnection, visitor: str) -> Chat:
    """Everything to show to a visitor."""
    rows = (await connection.execute(LINES, {"visitor": visitor})).mappings().all()
    by_visitor = sum(row["by"] == "visitor" for row in rows)
    lines = sorted((read_line(row) for row in rows), key=lambda line: (line.at, line.by != "visitor"))
    return Chat(tuple(lines[-MOST_SHOWN:]), any(row["open"] for row in rows), f"{by_visitor}.{len(rows) - by_visitor}")


def read_line(row: Any) -> ChatLine:
    """One line out of its row."""
    line_id = row["id"].partition(":")[2] if row["by"] == "visitor" else row["id"]
    return ChatLine(line_id, row["by"], row["text"] or "", row["at"], tuple(row["choices"] or ()))
