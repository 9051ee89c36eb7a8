"""Saved and recent searches, and the reader's own word pairs."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"


def upgrade() -> None:
    """Create the tables about searching."""
    name = sa.Column("name", sa.Text, nullable=False)
    op.create_table("saved_search", *_row(), name, *_query())
    op.create_table("recent_search", *_row(), *_query())
    words = (sa.Column(side, sa.Text, nullable=False) for side in ("word", "other"))
    op.create_table("word_pair", *_row(), *words)


def _row() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("deleted_at", sa.Text),
    )


def _query() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("choices", sa.Text, nullable=False),
        sa.Column("sort", sa.Text, nullable=False),
        sa.Column("expand", sa.Boolean, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
    )
