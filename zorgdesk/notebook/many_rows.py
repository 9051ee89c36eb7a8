"""Many rows in a few statements: one by one, a thousand of them take seconds."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Table, bindparam, insert, select, update

from zorgdesk.notebook import raw_rows
from zorgdesk.notebook.recording import recorded_all, recording_of
from zorgdesk.notebook.times import not_before

Values = Mapping[str, Any]
T = TypeVar("T")
AT_ONCE = 500
"""Rows in one statement; SQLite has a limit."""


def put_all(db: Connection, table: Table, now: datetime, wanted: Sequence[Values]) -> None:
    """Make sure that rows are there whose ids follow from what they hold, as `rows.put` does."""
    by_id = {each["id"]: each for each in wanted}
    known = {row.id: row for row in found_all(db, table, list(by_id))}
    gone = [row for row in known.values() if row.deleted_at]
    add_all(db, table, now, [each for each in by_id.values() if each["id"] not in known])
    change_all(db, table, now, [(row, {**by_id[row.id], "deleted_at": None}) for row in gone])


def take_all(db: Connection, table: Table, now: datetime, row_ids: Sequence[str]) -> None:
    """Make sure that rows are not there, or marked as deleted."""
    there = [row for row in found_all(db, table, row_ids) if not row.deleted_at]
    change_all(db, table, now, [(row, {"deleted_at": now}) for row in there])


def add_all(db: Connection, table: Table, now: datetime, wanted: Sequence[Values]) -> None:
    """Store new rows that bring their own ids."""
    for part in _parts(wanted):
        with recorded_all(db, table, [each["id"] for each in part]):
            new = [{"created_at": now, "changed_at": now, **each} for each in part]
            db.execute(insert(table), new)


def add_whole(db: Connection, table: Table, new: Sequence[Values]) -> None:
    """Store new rows as they stand in another file, under ids that nothing here has had."""
    raw_rows.insert(db, table, new)
    recording = recording_of(db)
    for row in new:
        recording.keep_added(table, row)


def change_all(
    db: Connection, table: Table, now: datetime, changes: Sequence[tuple[Row[Any], Values]]
) -> None:
    """Store new values, for each row in the same columns."""
    changed = update(table).where(table.c.id == bindparam("of_id"))
    for part in _parts(changes):
        with recorded_all(db, table, [row.id for row, _ in part]):
            db.execute(changed, [_changed(row, values, now) for row, values in part])


def found_all(db: Connection, table: Table, row_ids: Sequence[str]) -> list[Row[Any]]:
    """Rows, deleted or not."""
    return [
        row
        for part in _parts(row_ids)
        for row in db.execute(select(table).where(table.c.id.in_(part)))
    ]


def _changed(row: Row[Any], values: Values, now: datetime) -> dict[str, Any]:
    return {**values, "of_id": row.id, "changed_at": not_before(now, row.changed_at)}


def _parts(whole: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(whole), AT_ONCE):
        yield whole[start : start + AT_ONCE]
