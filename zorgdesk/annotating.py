"""Gather what is to be exported: entries, and beside them what the reader made of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from zorgdesk.domain.annotated import AnnotatedEntry, AnnotatedReading, OwnNote
from zorgdesk.domain.entry import EntryKey, Facet
from zorgdesk.library import Library

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
    return _today(library, library.bookmarked())


def gather(library: Library, wanted: Wanted, made_at: datetime) -> AnnotatedReading:
    """The reading as it is now. `made_at` is aware; may run on any thread. Raises NotebookError."""
    keys = frozenset(wanted.keys)
    notes, kept = _notes(library, wanted), bookmarked(library)
    return AnnotatedReading(
        title=wanted.title,
        made_at=made_at,
        items=tuple(
            AnnotatedEntry(library.entry(key), notes.get(key, ()), bookmarked=key in kept)
            for key in wanted.keys
        ),
        loose_notes=tuple(
            replace(note, about=key) for key in sorted(notes.keys() - keys) for note in notes[key]
        ),
        edition=library.catalogue.edition,
        names={facet: library.labels(facet) for facet in _NAMED},
        titles={entry.key: entry.title for entry in library.entries},
    )


def _notes(library: Library, wanted: Wanted) -> Mapping[EntryKey, tuple[OwnNote, ...]]:
    """The notes about the entries, and about what is gone: those are not to get lost."""
    found: dict[EntryKey, tuple[OwnNote, ...]] = defaultdict(tuple)
    notebook = library.notebook
    if notebook is None:
        return found
    left_out = {entry.key for entry in library.entries} if wanted.with_loose else None
    keys, retired = frozenset(wanted.keys), library.catalogue.retired
    for old, text in notebook.notes().items():
        key = retired.get(old, old)
        is_loose = left_out is not None and key not in left_out
        if (key in keys or is_loose) and (moment := notebook.changed_at(old)):
            found[key] += (OwnNote(text, moment),)
    return found


def _today(library: Library, keys: Iterable[EntryKey]) -> frozenset[EntryKey]:
    """The keys of this edition: what hangs on a retired one moves along."""
    retired = library.catalogue.retired
    return frozenset(retired.get(key, key) for key in keys)
