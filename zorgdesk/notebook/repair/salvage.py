"""What can still be read of a damaged notebook, table by table and row by row."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Table

from zorgdesk.notebook.connection import connect
from zorgdesk.notebook.contents import HELD, Contents, newest
from zorgdesk.notebook.driver import errors
from zorgdesk.notebook.nonsense import NonsenseError
from zorgdesk.notebook.raw_rows import RawRow, sound
from zorgdesk.notebook.repair.remains import has_journals, remains_of
from zorgdesk.notebook.repair.scan import Scan


def salvage(path: Path) -> Contents:
    """Every row of the file that means something, with its journals and, if need be, without.

    There are none where the file is gone. Raises OSError, PasswordNeededError.
    """
    if not path.exists():
        return newest([])
    with remains_of(path) as copied:
        found = [readable(copied)]
    if has_journals(path):
        with remains_of(path, with_journals=False) as copied:
            found.append(readable(copied))
    return newest(found)


def readable(path: Path) -> Contents:
    """Every row of a file that means something; no rows at all of a file that is no notebook."""
    contents: Contents = {table.name: {} for table in HELD}
    with suppress(*errors()), closing(connect(path, broken=True)) as db:
        db.execute("PRAGMA cell_size_check = OFF")  # a page with one bad row may have good ones
        db.text_factory = _text
        for table in HELD:
            contents[table.name] = {row["id"]: row for row in _rows(db, table)}
    return contents


def _rows(db: sqlite3.Connection, table: Table) -> Iterator[RawRow]:
    """The rows with the columns that an older version has; the others have their defaults."""
    with suppress(*errors()):
        there = {name for _, name, *_ in db.execute(f"PRAGMA table_info({table.name})")}
        names = [column.name for column in table.columns if column.name in there]
        for values in Scan(db, table.name, names).rows() if names else ():
            with suppress(NonsenseError):
                yield sound(table, dict(zip(names, values, strict=True)))


def _text(stored: bytes) -> str:
    """Damaged letters are shown as such; those around them stay."""
    return stored.decode("utf-8", "replace")
