"""Where in a reader's own words something looks like the data of a patient, before they go out."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.privacy import suspicions
from zorgdesk.library import Library


@dataclass(frozen=True, slots=True)
class Places:
    """The entries whose notes, margins or own text look so, and how many loose notes do."""

    keys: frozenset[EntryKey] = frozenset()
    loose: int = 0

    def among(self, keys: Collection[EntryKey], *, with_loose: bool) -> int:
        """How many of them are among these entries, and the loose notes where they go along."""
        return len(self.keys & frozenset(keys)) + (self.loose if with_loose else 0)


def looked_through(library: Library, today: date) -> Places:
    """Look at everything the reader wrote; may run on any thread. Raises NotebookError."""
    if library.notebook is None:
        return Places()
    retired = library.catalogue.retired
    found = {key for key, text in _written(library) if suspicions(text, today)}
    loose = (str(note.writing) for note in library.notebook.notepad.loose())
    return Places(
        frozenset(retired.get(key, key) for key in found),
        sum(bool(suspicions(text, today)) for text in loose),
    )


def _written(library: Library) -> Iterator[tuple[EntryKey, str]]:
    notebook = library.own_notebook
    yield from notebook.notepad.searchable().items()
    yield from notebook.highlights.margins().items()
    for entry in library.entries:
        if entry.own:
            yield entry.key, f"{entry.title}\n{entry.summary}\n{entry.text}"
