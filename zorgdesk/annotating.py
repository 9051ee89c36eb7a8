"""Gather what is to be exported: entries, and beside them what the reader made of them."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from zorgdesk.domain.annotated import (
    AnnotatedEntry,
    AnnotatedReading,
    OwnHighlight,
    OwnNote,
    Section,
)
from zorgdesk.domain.collections import Chapter, Item
from zorgdesk.domain.entry import Entry, EntryKey, Facet
from zorgdesk.domain.notes import Note
from zorgdesk.library import Library

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries, in this order, under which title.

    `with_loose` asks for loose notes too, `with_collections` for a list of all collections.

    Of a collection the `chapters` say where they stand, and which notes stand among them.
    A note about an entry that the catalogue no longer has is a loose note.
    """

    title: str
    keys: tuple[EntryKey, ...]
    with_loose: bool = False
    with_collections: bool = False
    chapters: tuple[Chapter, ...] = ()


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


def collected(library: Library, collection_id: str) -> Wanted:
    """A collection with those inside it. Raises NotebookError."""
    chapters, known = library.gathered.chapters(collection_id), {e.key for e in library.entries}
    keys = (item.key for chapter in chapters for item in chapter.items)
    title = chapters[0].collection.name if chapters else ""
    return Wanted(title, tuple(dict.fromkeys(k for k in keys if k in known)), chapters=chapters)


def gather(library: Library, wanted: Wanted, made_at: datetime) -> AnnotatedReading:
    """The reading as it is now. `made_at` is aware; may run on any thread. Raises NotebookError."""
    notebook = library.notebook
    own = _Own(library, notebook) if notebook else None
    items = tuple(
        own.annotated(library.entry(key)) if own else AnnotatedEntry(library.entry(key))
        for key in wanted.keys
    )
    sections = _sections(library, wanted.chapters, items)
    notes = (each for part in sections for each in part.contents if isinstance(each, OwnNote))
    return AnnotatedReading(
        title=wanted.title,
        made_at=made_at,
        items=items,
        loose_notes=own.loose_notes() if own and wanted.with_loose else tuple(dict.fromkeys(notes)),
        sections=sections,
        collections=_collections(library, items) if wanted.with_collections else (),
        edition=library.catalogue.edition,
        names={Facet.STATUS: library.labels(Facet.STATUS)},
        titles={entry.key: entry.title for entry in library.entries},
        language=library.language,
    )


def _collections(library: Library, items: Iterable[AnnotatedEntry]) -> tuple[Section, ...]:
    """Every collection, also with the entries of which the reader made nothing else."""
    chapters = library.gathered.all_chapters()
    entries = {entry.key: entry for entry in library.entries}
    there = (entries.get(item.key or EntryKey("")) for each in chapters for item in each.items)
    bare = (AnnotatedEntry(entry) for entry in there if entry)
    return _sections(library, chapters, (*bare, *items))


def _sections(
    library: Library, chapters: Iterable[Chapter], items: Iterable[AnnotatedEntry]
) -> tuple[Section, ...]:
    by_key = {item.entry.key: item for item in items}
    return tuple(
        Section(
            chapter.collection.name,
            tuple(filter(None, (_thing(library, by_key, item) for item in chapter.items))),
            chapter.collection.description,
            chapter.depth,
        )
        for chapter in chapters
    )


def _thing(
    library: Library, by_key: Mapping[EntryKey, AnnotatedEntry], item: Item
) -> AnnotatedEntry | OwnNote | None:
    """What stands in a collection; None for an entry that is gone."""
    if item.key is not None:
        return by_key.get(item.key)
    note = library.gathered.note(item.note_id or "")
    if note is None:
        return None
    about = [entry.title for entry in library.entries if entry.key == note.key]
    return replace(_own_note(note), beside="".join(about))


class _Own:
    """What the notebook holds, found by the keys of this edition."""

    def __init__(self, library: Library, notebook: "Notebook") -> None:
        self._notebook, self._placed = notebook, library.highlights
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
            highlights=tuple(self._highlights(entry.key)) if self._marked & {*keys} else (),
            labels=tuple(dict.fromkeys(names)),
            bookmarked=entry.key in self._bookmarked,
        )

    def loose_notes(self) -> tuple[OwnNote, ...]:
        """Notes about nothing in particular, and what hangs on an entry that is gone.

        What was marked there becomes a note that quotes it: nothing gets lost.
        """
        notes = ((key, n) for key in self._gone(self._noted) for n in self._notes(key))
        marks = ((key, m) for key in self._gone(self._marked) for m in self._quotes(key))
        about = (replace(note, about=key) for key, note in (*notes, *marks))
        return (*map(_own_note, self._notebook.notepad.loose()), *about)

    def _gone(self, keys: frozenset[EntryKey]) -> list[EntryKey]:
        """Those of the keys that this edition has no entry for."""
        return sorted(key for key in keys if self._retired.get(key, key) not in self._known)

    def _notes(self, key: EntryKey) -> Iterator[OwnNote]:
        if key in self._noted:
            yield from map(_own_note, self._notebook.notepad.of(key))

    def _quotes(self, key: EntryKey) -> Iterator[OwnNote]:
        for mark in self._notebook.highlights.of(key):
            quote = mark.anchor.quote.replace("\n", "\n> ")
            yield OwnNote(f"> {quote}\n\n{mark.note}".strip(), mark.changed_at)

    def _highlights(self, key: EntryKey) -> Iterator[OwnHighlight]:
        """What was marked in an entry, in the order of its text."""
        for placed in self._placed.of(key):
            mark = placed.highlight
            meaning = self._meanings.get(mark.colour, "")
            yield OwnHighlight(mark.anchor.quote, mark.changed_at, mark.colour, meaning, mark.note)


def _own_note(note: Note) -> OwnNote:
    return OwnNote(note.text, note.changed_at, title=note.title)


def _today(library: Library, keys: Iterable[EntryKey]) -> frozenset[EntryKey]:
    """The keys of this edition: what hangs on a retired one moves along."""
    retired = library.catalogue.retired
    return frozenset(retired.get(key, key) for key in keys)
