"""Entries that a reader wrote, and what they were before."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision: str | None = "0009"

_TEXTS = ("title", "summary", "text", "aliases", "status_reason", "links", "source")


def upgrade() -> None:
    """Create the tables of own entries."""
    names = ("entry_key", *_TEXTS, "filters", "status", "organisations")
    op.create_table("own_entry", *_row(), *map(_text, names))
    op.create_index("ix_own_entry_entry_key", "own_entry", ["entry_key"])
    op.create_table(
        "own_entry_version",
        *_row(),
        sa.Column("own_entry_id", sa.Text, sa.ForeignKey("own_entry.id"), nullable=False),
        _text("content"),
        _text("written_at"),
    )
    columns = ["own_entry_id", "written_at"]
    op.create_index("ix_own_entry_version_own_entry_id", "own_entry_version", columns)


def _text(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Text, nullable=False)


def _row() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("deleted_at", sa.Text),
    )
