"""The entries that a reader wrote: each with a key on which everything else can hang."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, select

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.history import Version
from zorgdesk.domain.own_entries import PREFIX, Draft, OwnEntry, is_own, new_key
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import own_entry_versions, rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.remembered import Remembered
from zorgdesk.notebook.schema import own_entry
from zorgdesk.notebook.stored_draft import columns, columns_in, draft_of

_ORDER = (own_entry.c.created_at, own_entry.c.id)
_UNKNOWN = Sentence("Deze eigen fiche bestaat niet meer. Er is niets gewijzigd.")
_NOT_OWN = Sentence("Alleen een eigen fiche kan gewijzigd worden. Er is niets gewijzigd.")


class OwnEntries:
    """The own entries of one notebook, by their keys. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.all = Remembered(database, self._read, own_entry)
        """Every own entry, the oldest first."""

    def get(self, key: EntryKey) -> OwnEntry:
        """One own entry, deleted or not."""
        row = self._row(key)
        if row is None:
            raise NotebookError(_UNKNOWN)
        return _own_entry(row)

    def titles(self) -> Mapping[EntryKey, str]:
        """The titles of all own entries by key, also of those that were deleted."""
        query = select(own_entry.c.entry_key, own_entry.c.title)
        with self._database.reading() as db:
            return {EntryKey(row.entry_key): row.title for row in db.execute(query)}

    def add(self, draft: Draft) -> OwnEntry:
        """A new own entry."""
        key = new_key()
        self.save(key, draft)
        return self.get(key)

    def save(self, key: EntryKey, draft: Draft) -> None:
        """Keep what is filled in; it is on disk when this returns.

        A key that is not there yet (see `domain.own_entries.new_key`) begins an entry. One with
        nothing filled in is not begun, or deleted; writing in it brings it back.
        """
        if not is_own(key):
            raise NotebookError(_NOT_OWN)
        row = self._row(key)
        if row is None and not draft.is_blank:
            self._begin(key, draft)
        elif row is not None and not draft.is_blank:
            self._write(row, StepKind.OWN_ENTRY_CHANGED, draft)
        elif row is not None:
            self.delete(key)

    def delete(self, key: EntryKey) -> None:
        """Delete an own entry; the trash has it, and what hangs on its key stays."""
        row = self._row(key)
        if row is not None and not row.deleted_at:
            with self._database.step(StepKind.OWN_ENTRY_DELETED, title=row.title) as db:
                rows.delete(db, own_entry, row, self._database.now())

    def versions(self, key: EntryKey) -> tuple[Version, ...]:
        """What an own entry was before, the newest first; the texts are for reading."""
        with self._database.reading() as db:
            return own_entry_versions.versions_of(db, key.removeprefix(PREFIX))

    def readable(self, key: EntryKey) -> str:
        """What is filled in now, as the texts of the versions have it; "" when not there."""
        row = self._row(key)
        return own_entry_versions.readable(columns_in(row)) if row is not None else ""

    def restore(self, key: EntryKey, version: Version) -> None:
        """Make an own entry what it was; what it is now becomes a version."""
        with self._database.reading() as db:
            draft = own_entry_versions.draft_in(db, version.id)
        row = self._row(key)
        if row is None or draft is None:
            raise NotebookError(_UNKNOWN)
        self._write(row, StepKind.OWN_ENTRY_RESTORED, draft)

    def _begin(self, key: EntryKey, draft: Draft) -> None:
        values = {"id": key.removeprefix(PREFIX), "entry_key": key, **columns(draft)}
        with self._database.step(StepKind.OWN_ENTRY_ADDED) as db:
            rows.add(db, own_entry, self._database.now(), values)

    def _write(self, row: Row[Any], kind: StepKind, draft: Draft) -> None:
        if not row.deleted_at and draft_of(columns_in(row)) == draft:
            return
        title = {"title": draft.title} if kind is StepKind.OWN_ENTRY_RESTORED else {}
        with self._database.step(kind, **title) as db:
            self._keep_earlier(db, row, kind, draft)
            values = {**columns(draft), "deleted_at": None}
            rows.change(db, own_entry, row, self._database.now(), values)

    def _keep_earlier(self, db: Connection, row: Row[Any], kind: StepKind, draft: Draft) -> None:
        now = self._database.now()
        if kind is StepKind.OWN_ENTRY_RESTORED:
            own_entry_versions.keep(db, row, now)
        else:
            own_entry_versions.keep_if_needed(db, row, columns(draft), now)

    def _row(self, key: EntryKey) -> Row[Any] | None:
        with self._database.reading() as db:
            return rows.found(db, own_entry, key.removeprefix(PREFIX))

    def _read(self) -> tuple[OwnEntry, ...]:
        query = select(own_entry).where(own_entry.c.deleted_at.is_(None)).order_by(*_ORDER)
        with self._database.reading() as db:
            return tuple(map(_own_entry, db.execute(query)))


def _own_entry(row: Row[Any]) -> OwnEntry:
    draft = draft_of(columns_in(row))
    return OwnEntry(EntryKey(row.entry_key), draft, row.created_at, row.changed_at)
