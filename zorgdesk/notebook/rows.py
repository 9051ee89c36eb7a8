"""How every row is born, changed and marked as deleted, each time recorded to be undone."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, Table, insert, update

from zorgdesk.notebook.recording import recorded
from zorgdesk.notebook.times import not_before


def add(db: Connection, table: Table, now: datetime, values: Mapping[str, Any]) -> str:
    """Store a new row, with a UUID of its own unless `values` brings one; its id."""
    row = {"id": str(uuid4()), "created_at": now, "changed_at": now, **values}
    with recorded(db, table, str(row["id"])):
        db.execute(insert(table).values(row))
    return str(row["id"])


def change(
    db: Connection, table: Table, row: Row[Any], now: datetime, values: Mapping[str, Any]
) -> None:
    """Store new values in a row that was read with its `id` and `changed_at`."""
    changed_at = not_before(now, row.changed_at)
    changed = update(table).where(table.c.id == row.id).values(changed_at=changed_at, **values)
    with recorded(db, table, row.id):
        db.execute(changed)


def delete(db: Connection, table: Table, row: Row[Any], now: datetime) -> None:
    """Mark a row as deleted; it keeps everything it held."""
    change(db, table, row, now, {"deleted_at": now})


def restore(db: Connection, table: Table, row: Row[Any], now: datetime) -> None:
    """Take the deleted mark away."""
    change(db, table, row, now, {"deleted_at": None})
