"""Rows of the table of notes as notes."""

from typing import Any

from sqlalchemy import Row

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.notes import Note, NoteRef
from zorgdesk.notebook.schema import note

LIVE = note.c.deleted_at.is_(None)
ORDER = (note.c.pinned.desc(), note.c.created_at, note.c.id)
"""Pinned ones first, then the oldest."""


def ref_of(note_id: str, entry_key: str | None) -> NoteRef:
    """Which note this is."""
    return NoteRef(note_id, EntryKey(entry_key) if entry_key is not None else None)


def note_of(row: Row[Any]) -> Note:
    """A row as a note."""
    key = ref_of(row.id, row.entry_key).key
    return Note(row.id, key, row.title, row.text, bool(row.pinned), row.created_at, row.changed_at)
