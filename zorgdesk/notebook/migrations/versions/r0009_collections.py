"""Collections, and what is in them."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision: str | None = "0008"


def upgrade() -> None:
    """Create the tables of collections."""
    op.create_table(
        "collection",
        *_row(),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("description", sa.Text, nullable=False),
        sa.Column("parent_id", sa.Text, sa.ForeignKey("collection.id")),
        sa.Column("position", sa.Integer, nullable=False),
    )
    op.create_table(
        "collection_item",
        *_row(),
        sa.Column("collection_id", sa.Text, sa.ForeignKey("collection.id"), nullable=False),
        sa.Column("entry_key", sa.Text),
        sa.Column("note_id", sa.Text, sa.ForeignKey("note.id")),
        sa.Column("position", sa.Integer, nullable=False),
    )
    columns = ["collection_id", "position"]
    op.create_index("ix_collection_item_collection_id", "collection_item", columns)


def _row() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("deleted_at", sa.Text),
    )
