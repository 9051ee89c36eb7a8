"""The notes about nothing in particular, of which only those that changed are read again."""

from typing import Any

from sqlalchemy import Connection, Row, Text, select, type_coerce

from zorgdesk.domain.notes import Note
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.note_rows import LIVE, ORDER, note_of
from zorgdesk.notebook.remembered import Remembered
from zorgdesk.notebook.schema import note

_LOOSE = note.c.entry_key.is_(None)
_AT_ONCE = 500
"""Ids that one query may name; where more notes changed, all are read."""


class LooseNotes:
    """A journal grows for years, and is asked after each save."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[str, tuple[str, Note]] = {}
        self.all = Remembered(database, self._read, note)

    def _read(self) -> tuple[Note, ...]:
        stamp = type_coerce(note.c.changed_at, Text)
        with self._database.reading() as db:
            query = select(note.c.id, stamp.label("stamp")).where(LIVE, _LOOSE).order_by(*ORDER)
            stamps = {row.id: row.stamp for row in db.execute(query)}
            known = {id_: kept for id_, kept in self._known.items() if stamps.get(id_) == kept[0]}
            changed = [id_ for id_ in stamps if id_ not in known]
            for row in _rows(db, changed):
                known[row.id] = (stamps.get(row.id, ""), note_of(row))
        self._known = known
        return tuple(known[id_][1] for id_ in stamps if id_ in known)


def _rows(db: Connection, ids: list[str]) -> list[Row[Any]]:
    which = note.c.id.in_(ids) if len(ids) <= _AT_ONCE else _LOOSE
    return list(db.execute(select(note).where(LIVE, which))) if ids else []
