"""Every channel: the ways to reach a person, what went into one conversation, and the health of each login."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def moment(name: str, **options: Any) -> "sa.Column[Any]":
    return sa.Column(name, sa.DateTime(timezone=True), **options)


def of_conversation(table: str, name: str, **options: Any) -> "sa.Column[Any]":
    key = sa.ForeignKey("conversations.id", name=op.f(f"fk_{table}_{name}_conversations"), ondelete="CASCADE")
    return sa.Column(name, sa.Text(), key, **options)


def upgrade() -> None:
    op.add_column("conversations", sa.Column("merged_into", sa.Text()))
    op.create_foreign_key(
        op.f("fk_conversations_merged_into_conversations"),
        "conversations",
        "conversations",
        ["merged_into"],
        ["id"],
        ondelete="SET NULL",
    )
    op.create_index(op.f("ix_conversations_merged_into"), "conversations", ["merged_into"])
    op.add_column("conversations", sa.Column("probe", sa.Boolean(), nullable=False, server_default="false"))
    op.add_column("outbox", sa.Column("channel", sa.Text(), nullable=False, server_default="email"))
    op.add_column("outbox", sa.Column("channel_id", sa.Text()))
    op.add_column("outbox", sa.Column("receipt", sa.Text()))
    op.create_index("ix_outbox_channel_id", "outbox", ["channel", "channel_id"])
    create_contacts()
    create_merges()
    create_channel_events()
    create_channel_health()


def create_contacts() -> None:
    op.create_table(
        "contacts",
        of_conversation("contacts", "conversation_id", nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False, server_default=""),
        sa.Column("name", sa.Text()),
        moment("since", nullable=False),
        moment("last_heard"),
        sa.PrimaryKeyConstraint("conversation_id", "channel", "address", name=op.f("pk_contacts")),
    )
    op.create_index("ix_contacts_address", "contacts", ["channel", "address"])
    op.execute(
        "INSERT INTO contacts (conversation_id, channel, address, name, since, last_heard) "
        "SELECT id, channel, contact, contact_name, created_at, updated_at FROM conversations"
    )


def create_merges() -> None:
    op.create_table(
        "merges",
        sa.Column("id", sa.BigInteger(), sa.Identity(), nullable=False),
        of_conversation("merges", "conversation_id", nullable=False),
        of_conversation("merges", "other_id", nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("record", postgresql.JSONB(), nullable=False),
        moment("at", nullable=False),
        moment("undone_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
    )
    op.create_index(op.f("ix_merges_conversation_id"), "merges", ["conversation_id"])
    op.create_index(op.f("ix_merges_other_id"), "merges", ["other_id"])


def create_channel_events() -> None:
    op.create_table(
        "channel_events",
        sa.Column("id", sa.BigInteger(), sa.Identity(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("channel", "kind", "channel_id", "account", "contact")),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        moment("at", nullable=False),
        moment("taken_at", nullable=False, server_default=sa.func.now()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel_events")),
        sa.UniqueConstraint("channel", "kind", "channel_id", name=op.f("uq_channel_events_channel")),
    )


def create_channel_health() -> None:
    op.create_table(
        "channel_health",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("trouble", sa.Text()),
        moment("expires_at"),
        moment("checked_at", nullable=False),
        moment("alarmed_at"),
        sa.PrimaryKeyConstraint("channel", "account", name=op.f("pk_channel_health")),
    )
