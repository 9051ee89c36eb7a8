"""The reader's bookmarks: an entry has one or none."""

from collections.abc import Collection
from uuid import UUID, uuid5

from sqlalchemy import select

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.many_rows import put_all, take_all
from zorgdesk.notebook.remembered import Remembered
from zorgdesk.notebook.schema import bookmark
from zorgdesk.notebook.stored_keys import entry_keys

_NAMESPACE = UUID("6f0c1f5c-0a52-4a0e-9d5f-5b1a6a3f0c11")
_LIVE = bookmark.c.deleted_at.is_(None)


class Bookmarks:
    """Bookmarks in one notebook. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known_keys = Remembered(database, self._read_keys, bookmark)

    def keys(self) -> frozenset[EntryKey]:
        """The entries that have a bookmark."""
        return self._known_keys()

    def _read_keys(self) -> frozenset[EntryKey]:
        with self._database.reading() as db:
            return entry_keys(db, select(bookmark.c.entry_key).where(_LIVE))

    def put(self, keys: Collection[EntryKey]) -> None:
        """Bookmark entries, in one step; nothing happens to those that are."""
        now = self._database.now()
        with self._database.step(StepKind.BOOKMARK_PUT, count=str(len(keys))) as db:
            put_all(db, bookmark, now, [{"id": bookmark_id(key), "entry_key": key} for key in keys])

    def remove(self, keys: Collection[EntryKey]) -> None:
        """Take bookmarks of entries away, in one step; nothing happens to those without one."""
        now = self._database.now()
        with self._database.step(StepKind.BOOKMARK_TAKEN, count=str(len(keys))) as db:
            take_all(db, bookmark, now, [bookmark_id(key) for key in keys])


def bookmark_id(key: EntryKey) -> str:
    """The same in every notebook, so that merging finds the two to be one bookmark."""
    return str(uuid5(_NAMESPACE, key))
