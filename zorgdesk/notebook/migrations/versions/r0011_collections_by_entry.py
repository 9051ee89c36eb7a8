"""Find the collections of an entry without looking through all that is in them."""

from alembic import op

revision = "0011"
down_revision: str | None = "0010"


def upgrade() -> None:
    """Create the index."""
    op.create_index("ix_collection_item_entry_key", "collection_item", ["entry_key"])
