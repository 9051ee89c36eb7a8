"""Notes with a title, and pinned ones."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision: str | None = "0007"


def upgrade() -> None:
    """Add the columns; the notes that are there have no title and are not pinned."""
    op.add_column("note", sa.Column("title", sa.Text, nullable=False, server_default=""))
    op.add_column("note", sa.Column("pinned", sa.Boolean, nullable=False, server_default="0"))
