"""Gather what is to be exported: entries, and beside them what the reader made of them."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from zorgdesk.domain.annotated import AnnotatedEntry, AnnotatedReading, OwnHighlight, OwnNote
from zorgdesk.domain.entry import Entry, EntryKey, Facet
from zorgdesk.domain.notes import Note
from zorgdesk.library import Library

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook

_NAMED = (Facet.KIND, Facet.INSIGHT_KIND, Facet.STATUS)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries, in this order, under which title; `with_loose` asks for loose notes too.

    A note about an entry that the catalogue no longer has is a loose note.
    """

    title: str
    keys: tuple[EntryKey, ...]
    with_loose: bool = False


def in_order(library: Library, keys: Collection[EntryKey]) -> tuple[EntryKey, ...]:
    """The keys that the catalogue has, in its order."""
    return tuple(entry.key for entry in library.entries if entry.key in keys)


def noted(library: Library) -> frozenset[EntryKey]:
    """The entries with a note."""
    return _today(library, library.notebook.noted() if library.notebook else ())


def bookmarked(library: Library) -> frozenset[EntryKey]:
    """The entries with a bookmark."""
    return _today(library, library.personal.bookmarked())


def annotated(library: Library) -> frozenset[EntryKey]:
    """The entries of which the reader made anything at all, and those that are the reader's."""
    notebook = library.notebook
    if notebook is None:
        return frozenset()
    written = (entry.key for entry in library.entries if entry.own)
    own = (*notebook.highlights.keys(), *notebook.labels.by_entry(), *written)
    return noted(library) | bookmarked(library) | _today(library, own)


def gather(library: Library, wanted: Wanted, made_at: datetime) -> AnnotatedReading:
    """The reading as it is now. `made_at` is aware; may run on any thread. Raises NotebookError."""
    notebook = library.notebook
    own = _Own(library, notebook) if notebook else None
    return AnnotatedReading(
        title=wanted.title,
        made_at=made_at,
        items=tuple(
            own.annotated(library.entry(key)) if own else AnnotatedEntry(library.entry(key))
            for key in wanted.keys
        ),
        loose_notes=own.loose_notes() if own and wanted.with_loose else (),
        edition=library.catalogue.edition,
        names={facet: library.labels(facet) for facet in _NAMED},
        titles={entry.key: entry.title for entry in library.entries},
    )


class _Own:
    """What the notebook holds, found by the keys of this edition."""

    def __init__(self, library: Library, notebook: "Notebook") -> None:
        self._notebook = notebook
        self._known = frozenset(entry.key for entry in library.entries)
        self._retired = library.catalogue.retired
        self._noted, self._marked = notebook.noted(), notebook.highlights.keys()
        self._bookmarked = bookmarked(library)
        self._labels, self._meanings = notebook.labels.by_entry(), notebook.highlights.meanings()

    def annotated(self, entry: Entry) -> AnnotatedEntry:
        """The entry with everything that hangs on it, or on a key that it replaced."""
        keys = [entry.key, *(old for old, new in self._retired.items() if new == entry.key)]
        names = (label.name for key in keys for label in self._labels.get(key, ()))
        return AnnotatedEntry(
            entry,
            notes=tuple(note for key in keys for note in self._notes(key)),
            highlights=tuple(mark for key in keys for mark in self._highlights(key)),
            labels=tuple(dict.fromkeys(names)),
            bookmarked=entry.key in self._bookmarked,
        )

    def loose_notes(self) -> tuple[OwnNote, ...]:
        """Notes about nothing in particular, and those whose entry is gone: none gets lost."""
        gone = sorted(key for key in self._noted if self._retired.get(key, key) not in self._known)
        about = (replace(note, about=key) for key in gone for note in self._notes(key))
        return (*map(_own_note, self._notebook.notepad.loose()), *about)

    def _notes(self, key: EntryKey) -> Iterator[OwnNote]:
        if key in self._noted:
            yield from map(_own_note, self._notebook.notepad.of(key))

    def _highlights(self, key: EntryKey) -> Iterator[OwnHighlight]:
        for mark in self._notebook.highlights.of(key) if key in self._marked else ():
            meaning = self._meanings.get(mark.colour, "")
            yield OwnHighlight(mark.anchor.quote, mark.changed_at, meaning, mark.note)


def _own_note(note: Note) -> OwnNote:
    return OwnNote(note.text, note.changed_at, title=note.title)


def _today(library: Library, keys: Iterable[EntryKey]) -> frozenset[EntryKey]:
    """The keys of this edition: what hangs on a retired one moves along."""
    retired = library.catalogue.retired
    return frozenset(retired.get(key, key) for key in keys)
