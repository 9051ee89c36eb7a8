"""How every row is born, changed and marked as deleted, each time recorded to be undone."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, Table, insert, select, update

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


def found(db: Connection, table: Table, row_id: str) -> Row[Any] | None:
    """A row, deleted or not."""
    return db.execute(select(table).where(table.c.id == row_id)).first()


def put(db: Connection, table: Table, now: datetime, values: Mapping[str, Any]) -> None:
    """Make sure that a row is there whose `id` follows from what it holds.

    One that is there stays as it is; one that was deleted gets the new values.
    """
    row = found(db, table, values["id"])
    if row is None:
        add(db, table, now, values)
    elif row.deleted_at:
        change(db, table, row, now, {**values, "deleted_at": None})


def take(db: Connection, table: Table, now: datetime, row_id: str) -> None:
    """Make sure that a row is not there, or marked as deleted."""
    row = found(db, table, row_id)
    if row and not row.deleted_at:
        delete(db, table, row, now)
