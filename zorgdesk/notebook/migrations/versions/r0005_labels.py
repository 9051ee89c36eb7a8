"""Labels, and the entries they are on."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision: str | None = "0004"


def upgrade() -> None:
    """Create the tables of labels."""
    texts = (sa.Column(name, sa.Text, nullable=False) for name in ("name", "colour"))
    op.create_table("label", *_row(), *texts)
    op.create_table(
        "label_place",
        *_row(),
        sa.Column("label_id", sa.Text, sa.ForeignKey("label.id"), nullable=False),
        sa.Column("entry_key", sa.Text, nullable=False),
    )
    op.create_index("ix_label_place_label_id", "label_place", ["label_id", "entry_key"])


def _row() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("deleted_at", sa.Text),
    )
