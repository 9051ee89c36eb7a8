"""Highlights, and what their colours mean."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision: str | None = "0006"


def upgrade() -> None:
    """Create the tables of highlights."""
    op.create_table(
        "highlight",
        *_row(),
        _text("entry_key"),
        _text("block"),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        *(_text(name) for name in ("quote", "before", "after", "colour", "text")),
    )
    op.create_index("ix_highlight_entry_key", "highlight", ["entry_key", "deleted_at"])
    op.create_table("colour_meaning", *_row(), _text("colour"), _text("meaning"))


def _text(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Text, nullable=False)


def _row() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("deleted_at", sa.Text),
    )
