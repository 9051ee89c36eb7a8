"""Every note by itself: several about one entry, and loose ones."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.history import DeletedKind, Version
from zorgdesk.domain.labels import folded
from zorgdesk.domain.notes import Note, NoteRef, Writing, targets
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.loose_notes import LooseNotes
from zorgdesk.notebook.note_rows import LIVE, ORDER, note_of, ref_of
from zorgdesk.notebook.remembered import Remembered
from zorgdesk.notebook.schema import note
from zorgdesk.notebook.stored_text import storable
from zorgdesk.notebook.versions import keep, keep_if_needed, versions_of

_UNKNOWN = Sentence("Deze notitie bestaat niet meer. Er is niets gewijzigd.")


class Notepad:
    """The notes of one notebook, by their ids. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known_targets = Remembered(database, self._read_targets, note)
        self._known_titled = Remembered(database, self._read_titled, note)
        self._loose = LooseNotes(database)

    def of(self, key: EntryKey) -> tuple[Note, ...]:
        """The notes about an entry: pinned ones first, then the oldest."""
        return self._all(note.c.entry_key == key)

    def loose(self) -> tuple[Note, ...]:
        """The notes about nothing in particular: pinned ones first, then the oldest."""
        return self._loose.all()

    def titled(self) -> tuple[tuple[NoteRef, str], ...]:
        """The notes with a title, and that; the same tuple as long as nothing changed."""
        return self._known_titled()

    def get(self, note_id: str) -> Note:
        """One note, deleted or not."""
        return note_of(self._row(note_id))

    def pointing_at(self, key: EntryKey, names: Collection[str] = ()) -> tuple[Note, ...]:
        """The notes that point at an entry, by its key or by one of its names."""
        wanted = {folded(name) for name in (key, *names)}
        ids = [each for each, found in self._known_targets().items() if wanted & found]
        return self._all(note.c.id.in_(ids)) if ids else ()

    def searchable(self) -> Mapping[EntryKey, str]:
        """Of every entry with notes the titles and texts of all of them."""
        texts: dict[EntryKey, list[str]] = {}
        columns = (note.c.entry_key, note.c.title, note.c.text)  # the others take as long again
        query = select(*columns).where(LIVE, note.c.entry_key.is_not(None)).order_by(*ORDER)
        with self._database.reading() as db:
            for key, title, text in db.execute(query):
                texts.setdefault(EntryKey(key), []).append(_searchable(title, text))
        return {key: "\n\n".join(parts) for key, parts in texts.items()}

    def searchable_of(self, key: EntryKey) -> str:
        """The titles and texts of all notes about an entry; empty when there are none."""
        return "\n\n".join(_searchable(each.title, each.text) for each in self.of(key))

    def add(self, key: EntryKey | None, text: str, title: str = "") -> Note:
        """A new note, about an entry or about nothing in particular."""
        values = {"entry_key": key, "text": storable(text), "title": storable(title)}
        with self._database.step(StepKind.NOTE_ADDED) as db:
            new = rows.add(db, note, self._database.now(), {**values, "pinned": False})
        return self.get(new)

    def write(self, ref: NoteRef, writing: Writing) -> None:
        """Keep what is written in a note, perhaps a new one; it is on disk when this returns.

        A note without title and words is deleted; writing in it brings it back.
        """
        writing = Writing(storable(writing.title), storable(writing.text))
        self._database.check_place()  # a file that is gone still reads as it was
        with self._database.reading() as db:
            row = rows.found(db, note, ref.id)
        if _says(row, writing):
            return
        kind = StepKind.NOTE_DELETED if writing.is_blank else StepKind.NOTE_TYPED
        with self._database.step(kind) as db:
            _write(db, row, ref, writing, self._database.now())

    def pin(self, note_id: str, *, on: bool) -> None:
        """Put a note before the others, or among them again."""
        kind = StepKind.NOTE_PINNED if on else StepKind.NOTE_UNPINNED
        self._change(note_id, kind, {"pinned": on})

    def delete(self, note_id: str) -> None:
        """Delete a note; the trash has it."""
        if not self._row(note_id).deleted_at:
            self._change(note_id, StepKind.NOTE_DELETED, {"deleted_at": self._database.now()})

    def put_back(self, note_id: str) -> None:
        """Undo the deletion of a note; nothing happens when that was done before."""
        row = self._row(note_id)
        told = {"kind": DeletedKind.NOTE.value, "about": row.entry_key or ""}
        with self._database.step(StepKind.PUT_BACK, **told) as db:
            if row.deleted_at:
                rows.restore(db, note, row, self._database.now())

    def versions(self, note_id: str) -> tuple[Version, ...]:
        """Earlier texts of a note, the newest first."""
        with self._database.reading() as db:
            return versions_of(db, note_id)

    def restore(self, note_id: str, version: Version) -> None:
        """Give a note an earlier text again; the present one becomes a version."""
        row, now = self._row(note_id), self._database.now()
        with self._database.step(StepKind.NOTE_RESTORED) as db:
            if row.text != version.text:
                keep(db, row, now)
            rows.change(db, note, row, now, {"text": version.text, "deleted_at": None})

    def take_back(self, was: Note) -> None:
        """Give a note the title and the text it had in a backup, or bring it back from there.

        What it says now becomes a version.
        """
        now, said = self._database.now(), {"title": was.title, "text": was.text}
        with self._database.step(StepKind.NOTE_RESTORED) as db:
            row = rows.found(db, note, was.id)
            if row is None:
                own = {"id": was.id, "entry_key": was.key, "pinned": was.pinned}
                rows.add(db, note, now, {**own, **said})
                return
            if row.text != was.text:
                keep(db, row, now)
            rows.change(db, note, row, now, {**said, "deleted_at": None})

    def _change(self, note_id: str, kind: StepKind, values: Mapping[str, Any]) -> None:
        row = self._row(note_id)
        with self._database.step(kind) as db:
            rows.change(db, note, row, self._database.now(), values)

    def _all(self, which: ColumnElement[bool]) -> tuple[Note, ...]:
        with self._database.reading() as db:
            return tuple(map(note_of, db.execute(select(note).where(LIVE, which).order_by(*ORDER))))

    def _row(self, note_id: str) -> Row[Any]:
        with self._database.reading() as db:
            row = rows.found(db, note, note_id)
        if row is None:
            raise NotebookError(_UNKNOWN)
        return row

    def _read_titled(self) -> tuple[tuple[NoteRef, str], ...]:
        query = select(note.c.id, note.c.entry_key, note.c.title).where(LIVE, note.c.title != "")
        with self._database.reading() as db:
            found = db.execute(query.order_by(*ORDER)).all()
        return tuple((ref_of(row.id, row.entry_key), row.title) for row in found)

    def _read_targets(self) -> Mapping[str, frozenset[str]]:
        """What each note points at."""
        query = select(note.c.id, note.c.text).where(LIVE, note.c.text.contains("[["))
        with self._database.reading() as db:
            return {row.id: targets([row.text]) for row in db.execute(query)}


def _says(row: Row[Any] | None, writing: Writing) -> bool:
    """Whether a note says this already; one that is not there says nothing."""
    if row is None or row.deleted_at:
        return writing.is_blank
    return (row.title, row.text) == (writing.title, writing.text)


def _write(
    db: Connection, row: Row[Any] | None, ref: NoteRef, writing: Writing, now: datetime
) -> None:
    values = {"title": writing.title, "text": writing.text, "deleted_at": None}
    if row is None:
        rows.add(db, note, now, {**values, "id": ref.id, "entry_key": ref.key, "pinned": False})
    elif writing.is_blank:
        rows.delete(db, note, row, now)
    else:
        keep_if_needed(db, row, writing.text, now)
        rows.change(db, note, row, now, values)


def _searchable(title: str, text: str) -> str:
    return f"{title}\n{text}" if title else text
