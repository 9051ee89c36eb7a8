"""Read marks."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision: str | None = "0005"


def upgrade() -> None:
    """Create the table of read marks."""
    op.create_table(
        "read_mark",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("deleted_at", sa.Text),
        sa.Column("entry_key", sa.Text, nullable=False),
        sa.Column("read_at", sa.Text, nullable=False),
    )
