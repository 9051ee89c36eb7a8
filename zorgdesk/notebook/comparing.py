"""What of a notebook's notes was otherwise in a backup, of this version or an older one."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, inspect, select

from zorgdesk.domain.backups import Otherwise
from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.notes import Note
from zorgdesk.notebook.inspection import looking_into
from zorgdesk.notebook.raw_rows import RawRow, raw_columns, sound
from zorgdesk.notebook.schema import note
from zorgdesk.notebook.times import moment

_AT_ONCE = 500
"""Rows in one statement; SQLite has a limit."""


def otherwise(now: Path, then: Path) -> tuple[Otherwise, ...]:
    """The notes that a backup has and the notebook has not, or not so. Raises NotebookError."""
    with looking_into(now) as db:
        present = _stamps(db)
        with looking_into(then) as old:
            past = _stamps(old)
            differing = [row_id for row_id, at in past.items() if present.get(row_id) != at]
            rows = {row["id"]: row for row in _rows(old, differing)}
        texts = {row["id"]: (row["title"], row["text"]) for row in _rows(db, differing)}
    said = {row_id: (row["title"], row["text"]) for row_id, row in rows.items()}
    found = (
        Otherwise(_note(row), is_gone=row_id not in present)
        for row_id, row in rows.items()
        if row_id not in present or texts[row_id] != said[row_id]
    )
    return tuple(sorted(found, key=lambda each: each.note.changed_at, reverse=True))


def _stamps(db: Connection) -> dict[str, str]:
    """When each note that was not deleted last changed, as it stands there."""
    columns = [column for column in raw_columns(note) if column.name in {"id", "changed_at"}]
    query = select(*columns).where(note.c.deleted_at.is_(None))
    return {row.id: row.changed_at for row in db.execute(query).all()}


def _rows(db: Connection, ids: list[str]) -> Iterator[RawRow]:
    """Notes with the columns that the version of the file knew."""
    known = {column["name"] for column in inspect(db).get_columns(note.name)}
    columns = [column for column in raw_columns(note) if column.name in known]
    for start in range(0, len(ids), _AT_ONCE):
        wanted = note.c.id.in_(ids[start : start + _AT_ONCE])
        for row in db.execute(select(*columns).where(wanted)).mappings():
            yield sound(note, dict(row))


def _note(row: RawRow) -> Note:
    key = EntryKey(row["entry_key"]) if row["entry_key"] is not None else None
    times = moment(row["created_at"]), moment(row["changed_at"])
    return Note(row["id"], key, row["title"], row["text"], bool(row["pinned"]), *times)
