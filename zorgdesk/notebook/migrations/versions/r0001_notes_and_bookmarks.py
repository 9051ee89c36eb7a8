"""The notebook itself, bookmarks and notes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    """Create the first tables."""
    op.create_table("meta", *_row(), sa.Column("title", sa.Text, nullable=False))
    op.create_table("bookmark", *_row(), sa.Column("entry_key", sa.Text, nullable=False))
    op.create_table(
        "note", *_row(), sa.Column("entry_key", sa.Text), sa.Column("text", sa.Text, nullable=False)
    )
    op.create_index("ix_note_entry_key", "note", ["entry_key", "deleted_at"])


def _row() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("deleted_at", sa.Text),
    )
