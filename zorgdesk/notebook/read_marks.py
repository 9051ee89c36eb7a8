"""Which entries were read, and when."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID, uuid5

from sqlalchemy import select

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.many_rows import put_all, take_all
from zorgdesk.notebook.remembered import Remembered
from zorgdesk.notebook.schema import read_mark
from zorgdesk.notebook.stored_keys import entry_keys

_NAMESPACE = UUID("b7e6a3c1-43a5-4d5c-8a28-53c6a0e5d9f4")
_LIVE = read_mark.c.deleted_at.is_(None)


class ReadMarks:
    """Read marks in one notebook. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known_keys = Remembered(database, self._read_keys, read_mark)

    def keys(self) -> frozenset[EntryKey]:
        """The entries that were read."""
        return self._known_keys()

    def read_at(self, key: EntryKey) -> datetime | None:
        """When an entry was read (UTC); None when it was not."""
        query = select(read_mark.c.read_at).where(read_mark.c.id == read_mark_id(key), _LIVE)
        with self._database.reading() as db:
            return db.scalar(query)

    def put(self, keys: Collection[EntryKey]) -> None:
        """Mark entries as read; one that was read before keeps its moment."""
        now = self._database.now()
        with self._database.step(StepKind.MARKED_READ, count=str(len(keys))) as db:
            marks = [{"id": read_mark_id(key), "entry_key": key, "read_at": now} for key in keys]
            put_all(db, read_mark, now, marks)

    def take_away(self, keys: Collection[EntryKey]) -> None:
        """Mark entries as unread."""
        now = self._database.now()
        with self._database.step(StepKind.MARKED_UNREAD, count=str(len(keys))) as db:
            take_all(db, read_mark, now, [read_mark_id(key) for key in keys])

    def _read_keys(self) -> frozenset[EntryKey]:
        with self._database.reading() as db:
            return entry_keys(db, select(read_mark.c.entry_key).where(_LIVE))


def read_mark_id(key: EntryKey) -> str:
    """The same in every notebook, so that merging finds the two to be one mark."""
    return str(uuid5(_NAMESPACE, key))
