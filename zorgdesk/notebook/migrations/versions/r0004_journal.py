"""What was done, so that it can be undone."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"


def upgrade() -> None:
    """Create the tables of steps and what each of them changed."""
    op.create_table(
        "step",
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("parameters", sa.Text, nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("undone", sa.Boolean, nullable=False),
    )
    _create_changes()


def _create_changes() -> None:
    step = sa.ForeignKey("step.position", ondelete="CASCADE")
    op.create_table(
        "step_change",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("step", sa.Integer, step, nullable=False),
        sa.Column("table_name", sa.Text, nullable=False),
        sa.Column("row_id", sa.Text, nullable=False),
        sa.Column("entry_key", sa.Text),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text, nullable=False),
    )
    op.create_index("ix_step_change_step", "step_change", ["step"])
