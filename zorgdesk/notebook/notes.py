"""The first note about each entry, by the entry's key; a deleted note keeps its text."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.history import Version
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.remembered import Remembered
from zorgdesk.notebook.schema import note
from zorgdesk.notebook.stored_keys import entry_keys
from zorgdesk.notebook.stored_text import storable
from zorgdesk.notebook.versions import keep, keep_if_needed, versions_of

_LIVE = note.c.deleted_at.is_(None)
_OLDEST_FIRST = (note.c.created_at, note.c.id)


class Notes:
    """Notes in one notebook. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known_keys = Remembered(database, self._read_keys, note)

    def text(self, key: EntryKey) -> str:
        """The note about an entry, empty when there is none."""
        with self._database.reading() as db:
            row = _live(db, key)
        return row.text if row else ""

    def texts(self) -> Mapping[EntryKey, str]:
        """Every note about an entry."""
        about_entry = note.c.entry_key.is_not(None)
        query = select(note.c.entry_key, note.c.text).where(_LIVE, about_entry)
        with self._database.reading() as db:
            found = db.execute(query.order_by(*_OLDEST_FIRST)).all()
        return {EntryKey(row.entry_key): row.text for row in reversed(found)}

    def keys(self) -> frozenset[EntryKey]:
        """The entries that have a note."""
        return self._known_keys()

    def _read_keys(self) -> frozenset[EntryKey]:
        query = select(note.c.entry_key).where(_LIVE, note.c.entry_key.is_not(None)).distinct()
        with self._database.reading() as db:
            return entry_keys(db, query)

    def changed_at(self, key: EntryKey) -> datetime | None:
        """When the note about an entry last changed (UTC), None when there is none."""
        with self._database.reading() as db:
            row = _live(db, key)
        return row.changed_at if row else None

    def versions(self, key: EntryKey) -> tuple[Version, ...]:
        """Earlier texts of the note about an entry, also of a deleted one; the newest first."""
        with self._database.reading() as db:
            row = _live(db, key) or _last_deleted(db, key)
            return versions_of(db, row.id) if row else ()

    def restore(self, key: EntryKey, version: Version) -> None:
        """Give the note an earlier text again; the present one becomes a version."""
        now = self._database.now()
        with self._database.step(StepKind.NOTE_RESTORED) as db:
            if (row := _live(db, key)) and row.text != version.text:
                keep(db, row, now)
            _keep(db, key, version.text, now)

    def save(self, key: EntryKey, text: str) -> None:
        """Keep the text; it is on disk when this returns. Without words the note is deleted."""
        text = storable(text)
        if text == self.text(key):
            self._database.check_place()  # a file that is gone still reads as it was
            return
        kind = StepKind.NOTE_TYPED if text.strip() else StepKind.NOTE_DELETED
        with self._database.step(kind) as db:
            _keep(db, key, text, self._database.now())


def _keep(db: Connection, key: EntryKey, text: str, now: datetime) -> None:
    row = _live(db, key)
    if text.strip():
        _write(db, row or _last_deleted(db, key), key, text, now)
    elif row:
        rows.delete(db, note, row, now)


def _write(db: Connection, row: Row[Any] | None, key: EntryKey, text: str, now: datetime) -> None:
    if row:
        keep_if_needed(db, row, text, now)
        rows.change(db, note, row, now, {"text": text, "deleted_at": None})
    else:
        rows.add(db, note, now, {"entry_key": key, "text": text})


def _live(db: Connection, key: EntryKey) -> Row[Any] | None:
    query = select(note).where(note.c.entry_key == key, _LIVE).order_by(*_OLDEST_FIRST)
    return db.execute(query.limit(1)).first()


def _last_deleted(db: Connection, key: EntryKey) -> Row[Any] | None:
    query = select(note).where(note.c.entry_key == key, note.c.deleted_at.is_not(None))
    return db.execute(query.order_by(note.c.deleted_at.desc(), note.c.id).limit(1)).first()
