"""A task may be about a channel, and then belongs to no conversation."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.alter_column("tasks", "conversation_id", nullable=True)
