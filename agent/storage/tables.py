"""The tables. Every arrow in the way of a message is a committed row of one of them.

What only code reads stands in a JSONB `record`; what a query or a constraint needs has a column of its own.
All times are `timestamptz`.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Double,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

NOW = func.now()


def moment(name: str, **options: Any) -> Column[datetime]:
    """A column for a moment in time, with its zone."""
    return Column(name, DateTime(timezone=True), **options)


conversations = Table(
    "conversations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("contact", Text, nullable=False),  # where answers go: a bare address, or the channel's user id
    Column("contact_name", Text),
    Column("subject", Text),  # of the first message, without reply marks
    Column("state", Text, nullable=False),
    Column("record", JSONB, nullable=False),
    moment("created_at", nullable=False, server_default=NOW),
    moment("updated_at", nullable=False, server_default=NOW),
    moment("wake_at"),  # when it is looked at again though nobody wrote
    Column(
        "merged_into", ForeignKey("conversations.id", ondelete="SET NULL"), index=True
    ),  # where its messages are now
    Column("probe", Boolean, nullable=False, server_default="false"),  # our own test enquiry, never a customer
    Index("ix_conversations_contact", "channel", "contact", "updated_at"),
    Index("ix_conversations_probe", "created_at", postgresql_where=text("probe")),
)

contacts = Table(
    "contacts",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("address", Text, primary_key=True),  # a mail address, or the id of a person there
    Column("account", Text, nullable=False, server_default=""),  # the page, number or site they write to
    Column("name", Text),
    moment("since", nullable=False),
    moment("last_heard"),  # when they last wrote there themselves
    Index("ix_contacts_address", "channel", "address"),
)

merges = Table(
    "merges",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), index=True, nullable=False),  # grew
    Column("other_id", ForeignKey("conversations.id", ondelete="CASCADE"), index=True, nullable=False),  # went into it
    Column("proof", Text, nullable=False),  # email | phone | link
    Column("record", JSONB, nullable=False),  # what was moved, and both conversations as they were
    moment("at", nullable=False),
    moment("undone_at"),
)

channel_events = Table(
    "channel_events",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("channel", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("channel_id", Text, nullable=False),
    Column("account", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    moment("at", nullable=False),
    moment("taken_at", nullable=False, server_default=NOW),
    UniqueConstraint("channel", "kind", "channel_id"),
)

channel_health = Table(
    "channel_health",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("account", Text, primary_key=True),
    Column("trouble", Text),  # why it cannot be used; nothing while it can
    moment("expires_at"),  # the end of its login
    moment("checked_at", nullable=False),
    moment("alarmed_at"),  # when somebody was last told
)

messages = Table(
    "messages",
    metadata,
    Column("id", Text, primary_key=True),
    Column("sequence", BigInteger, Identity(), nullable=False),  # the order they were taken in
    Column("channel", Text, nullable=False),
    Column("channel_id", Text, nullable=False),  # the channel's own id; with the channel it names the message
    Column("source", Text, nullable=False),  # the mailbox or listener it came by
    Column("raw", LargeBinary, nullable=False),
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), index=True),
    Column("state", Text, nullable=False),  # taken | ignored | answered | set_aside
    Column("rule", Text),  # the rule that decided: of screening, or of the dialogue
    Column("record", JSONB),  # the InboundMessage as it was read
    Column("analysis", JSONB),
    Column("error", Text),
    moment("received_at", nullable=False),
    moment("taken_at", nullable=False, server_default=NOW),
    moment("decided_at"),
    UniqueConstraint("channel", "channel_id"),
    Index("ix_messages_waiting", "conversation_id", "sequence", postgresql_where=text("state = 'taken'")),
    Index("ix_messages_set_aside", "state", postgresql_where=text("state = 'set_aside'")),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Text, primary_key=True),  # a mail's Message-ID, computed from the decision
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), index=True, nullable=False),
    Column("answers", ForeignKey("messages.id", ondelete="CASCADE")),  # the message it answers, if it answers one
    Column("kind", Text, nullable=False),  # reply | reminder | person | lead | dealer_news | task
    Column("channel", Text, nullable=False, server_default="email"),
    Column("channel_id", Text),  # what the channel calls it, once it was sent
    Column("receipt", Text),  # what the channel reported last: sent | delivered | read | failed
    Column("recipient", Text, nullable=False),
    Column("record", JSONB, nullable=False),
    Column("state", Text, nullable=False),  # queued | waiting | sent | kept | refused | given_up | dropped
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("error", Text),
    moment("not_before"),  # what can wait is sent within business hours
    moment("created_at", nullable=False, server_default=NOW),
    moment("sent_at"),
    Index("ix_outbox_recipient", "recipient", "created_at"),
    Index("ix_outbox_channel_id", "channel", "channel_id"),
    Index("uq_outbox_answers", "answers", "kind", unique=True),  # nobody gets two answers to one message
)

leads = Table(
    "leads",
    metadata,
    Column("id", ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("dealer_id", Text),
    Column("state", Text, nullable=False),  # offered | withdrawn | unassigned
    Column("record", JSONB, nullable=False),
    moment("created_at", nullable=False, server_default=NOW),
)

tasks = Table(
    "tasks",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column(
        "conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), index=True
    ),  # none when it is about a channel
    Column("reason", Text, nullable=False),
    Column("owner", Text, nullable=False),  # a role of the brand, or a person's name
    moment("due_at", nullable=False),
    Column("done", Boolean, nullable=False, server_default="false"),
    moment("created_at", nullable=False, server_default=NOW),
)

holds = Table(
    "holds",
    metadata,
    Column("channel", Text, primary_key=True),  # nothing is sent on it; `*` is every channel
    Column("reason", Text, nullable=False),
    moment("since", nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), index=True),
    Column("message_id", Text),
    Column("kind", Text, nullable=False),
    Column("facts", JSONB, nullable=False),  # names of rules, states and counts; never a person's words
    moment("at", nullable=False),
)

model_calls = Table(
    "model_calls",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), index=True, nullable=False),
    Column("purpose", Text, nullable=False),  # second_opinion | answer_question | word_reply
    Column("prompt", Text, nullable=False),  # with its version: `word_reply/1`
    Column("model", Text, nullable=False),
    Column("result", Text, nullable=False),  # ok | late | unreachable | malformed | refused | limited | open_circuit
    Column("tokens_in", Integer, nullable=False),
    Column("tokens_out", Integer, nullable=False),
    Column("cost_eur", Double, nullable=False),
    Column("violations", JSONB, nullable=False),  # the harms that guards found in the answer, which was not used then
    moment("at", nullable=False),
    Index("ix_model_calls_at", "at"),
)

probe_results = Table(
    "probe_results",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("channel", Text, nullable=False),
    Column("account", Text, nullable=False),
    moment("at", nullable=False),
    Column("seconds", Double),  # until the answer; nothing where none came
    Column("seen", Text),  # where the answer was read: mailbox | socket | sent | caught
    Column("faults", JSONB, nullable=False),
    Index("ix_probe_results_channel", "channel", "account", "id"),
)

mailboxes = Table(
    "mailboxes",
    metadata,
    Column("name", Text, primary_key=True),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("last_uid", BigInteger, nullable=False),
    moment("updated_at", nullable=False, server_default=NOW),
)
