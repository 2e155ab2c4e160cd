"""Promises have an owner and a deadline; sending can be held; what can wait has its time."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("not_before", sa.DateTime(timezone=True)))
    op.execute("UPDATE outbox SET state = 'waiting' WHERE state = 'queued' AND attempts > 0")
    op.add_column("tasks", sa.Column("owner", sa.Text(), nullable=False, server_default="sales"))
    op.add_column("tasks", sa.Column("due_at", sa.DateTime(timezone=True)))
    op.execute("UPDATE tasks SET due_at = created_at + interval '1 day'")
    op.alter_column("tasks", "due_at", nullable=False)
    op.alter_column("tasks", "owner", server_default=None)
    op.create_table(
        "holds",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("channel", name=op.f("pk_holds")),
    )
