"""Look a notebook over before it is trusted: its pages, and what it is made of."""

from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    LargeBinary,
    cast,
    exists,
    func,
    inspect,
    select,
)

from zorgdesk.domain.errors import DamagedNotebookError, NotebookError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.migrations import REVISIONS
from zorgdesk.notebook.schema import APPLICATION_ID, metadata, note, note_version, revision
from zorgdesk.notebook.times import UtcTime
from zorgdesk.notebook.trouble import READING, damaged

_NOT_OURS = Sentence(
    "Het bestand {path} is geen notitieboek van ZorgDesk. Het blijft staan zoals het is; "
    "kies een ander bestand, of zet dit opzij en begin een nieuw notitieboek."
)
_TOO_NEW = Sentence(
    "Het notitieboek {path} is gemaakt met een nieuwere versie van ZorgDesk. "
    "Installeer die versie om het te openen."
)
_HOLE = 64
"""Bytes of zeros in a row."""
_MOMENT = "[0-9]*-[0-9]*T[0-9]*Z"
_MOST = 1 << 53
"""No position and no size is larger."""

_SHAPE = """
    SELECT thing.type, thing.name, part.name
    FROM sqlite_schema AS thing LEFT JOIN pragma_table_info(thing.name) AS part
    WHERE thing.name NOT LIKE 'sqlite_%'
"""


def check_pages(db: Connection, path: Path) -> None:
    """Raise DamagedNotebookError when the file's pages do not hang together.

    The indexes too, which `quick_check` passes over: a note that its index has lost would look as
    if it were not there. That takes three times as long, and still 80 ms for ten thousand notes.
    """
    if db.exec_driver_sql("PRAGMA integrity_check").scalars().all() != ["ok"]:
        raise damaged(path)


def check_values(db: Connection, path: Path) -> None:
    """Raise DamagedNotebookError when a value is none that could have been saved.

    SQLite takes a number or bytes where a text is asked, and sees nothing wrong in zeros, as a
    disk gives for a lost block. The shape was checked before.
    """
    if db.exec_driver_sql(_strangers()).scalar():
        raise damaged(path)
    for table in (note, note_version):
        is_holed = func.instr(cast(table.c.text, LargeBinary), func.zeroblob(_HOLE)) > 0
        if db.scalar(select(exists().where(is_holed))):
            raise damaged(path)


@cache
def _strangers() -> str:
    """Asks whether anywhere something strange stands; SQLAlchemy would say it anew at each file."""
    tables = (
        f"EXISTS (SELECT 1 FROM {table.name} WHERE {' OR '.join(map(_is_strange, table.columns))})"  # noqa: S608 (our own names)
        for table in metadata.sorted_tables
    )
    return f"SELECT {' OR '.join(tables)}"


def _is_strange(column: Column[Any]) -> str:
    """Whether what stands in a column is of another kind; nothing at all is SQLite's business."""
    name = f'"{column.name}"'
    kind, wrong = "text", "FALSE"
    if isinstance(column.type, Integer | Boolean):
        kind, wrong = "integer", f"{name} NOT BETWEEN -{_MOST} AND {_MOST}"
    elif isinstance(column.type, UtcTime):
        wrong = f"{name} NOT GLOB '{_MOMENT}'"
    return f"({name} IS NOT NULL AND (typeof({name}) != '{kind}' OR {wrong}))"


def check_shape(db: Connection, path: Path) -> None:
    """Raise DamagedNotebookError when anything is missing, or hides: a trigger, a view."""
    if set(map(tuple, db.exec_driver_sql(_SHAPE))) != _expected_shape():
        raise damaged(path)


def refuse_foreign(db: Connection, path: Path) -> None:
    """Raise DamagedNotebookError when another program, or nobody, wrote the file."""
    if db.exec_driver_sql("PRAGMA application_id").scalar() != APPLICATION_ID:
        raise DamagedNotebookError(_NOT_OURS.format(path=path))


def known_revision(db: Connection, path: Path) -> str:
    """The stored revision. Raises NotebookError when it is newer than this program."""
    if not inspect(db).has_table(revision.name):
        raise damaged(path)
    stored = db.scalar(select(revision.c.version_num))
    if stored not in REVISIONS:
        raise NotebookError(_TOO_NEW.format(path=path) + READING)
    return str(stored)


def _expected_shape() -> set[tuple[str, str, str | None]]:
    tables = metadata.tables.values()
    columns = {("table", table.name, column.name) for table in tables for column in table.columns}
    indexes = {("index", str(index.name), None) for table in tables for index in table.indexes}
    return {*columns, *indexes}
