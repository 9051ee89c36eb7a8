"""All that a notebook holds, away from its file: to be joined with another, or begun anew."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Column, NullPool, Table, create_engine

from zorgdesk.notebook import raw_rows
from zorgdesk.notebook.connection import begin_writing
from zorgdesk.notebook.driver import connected, module_for
from zorgdesk.notebook.keys import Key
from zorgdesk.notebook.opening import lay_out
from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.schema import meta, metadata
from zorgdesk.notebook.times import stored

Contents = dict[str, dict[str, RawRow]]
"""Rows by the name of their table and their id."""

HELD: tuple[Table, ...] = tuple(
    t for t in metadata.sorted_tables if "changed_at" in t.columns and "id" in t.columns
)
"""The tables whose rows have an id and know when they changed, each after those it needs."""


def newest(all_contents: Iterable[Contents]) -> Contents:
    """Of every row the newest there is; of equally new ones the first."""
    joined: Contents = {table.name: {} for table in HELD}
    for contents in all_contents:
        for name, rows in contents.items():
            for row_id, row in rows.items():
                known = joined[name].get(row_id)
                if known is None or row["changed_at"] > known["changed_at"]:
                    joined[name][row_id] = row
    return joined


def begin_with(contents: Contents, path: Path, key: Key | None = None) -> None:
    """Write a notebook of this version in an empty file, sealed where there is a key.

    A row that hangs on one that is not there is left out; see `whole`. Raises sqlite3.Error,
    OSError.
    """
    path.touch(mode=0o600)
    engine = create_engine(
        "sqlite://",
        module=module_for(key),
        creator=lambda: connected(str(path), key, isolation_level=None),
        poolclass=NullPool,
    )
    try:
        with engine.begin() as db:
            begin_writing(db)
            lay_out(db)
            db.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # a collection inside another
            for table in HELD:
                raw_rows.insert(db, table, whole(contents, table))
    finally:
        engine.dispose()


def whole(contents: Contents, table: Table) -> list[RawRow]:
    """The rows of a table that hang on nothing, or on what is there."""
    keys = [column for column in table.columns if column.foreign_keys]
    rows = list(contents.get(table.name, {}).values())
    for column in keys:
        rows = list(_joined(rows, column, contents))
    return rows


def _joined(rows: Iterable[RawRow], column: Column[object], contents: Contents) -> Iterator[RawRow]:
    [key] = column.foreign_keys
    there: Mapping[str, RawRow] = contents.get(key.column.table.name, {})
    for row in rows:
        if row[column.name] is None or row[column.name] in there:
            yield row
        elif key.column.table is column.table:  # inside one that is gone: it stands on top now
            yield {**row, column.name: None}


def with_meta(contents: Contents, now: datetime) -> Contents:
    """The same as one notebook: with the one row that is about itself."""
    rows = list(contents[meta.name].values())
    new = {"id": str(uuid4()), "created_at": stored(now), "changed_at": stored(now), "title": ""}
    [row] = rows[:1] or [{**new, "deleted_at": None}]
    return {**contents, meta.name: {row["id"]: row}}
