"""Where in a reader's own words something looks like the data of a patient, before they go out."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.privacy import suspicions
from zorgdesk.library import Library


@dataclass(frozen=True, slots=True)
class Places:
    """How many there are in the notes, margins and own text of an entry, and in loose notes."""

    of: Mapping[EntryKey, int] = field(default_factory=dict)
    loose: int = 0

    def among(self, keys: Collection[EntryKey], *, with_loose: bool) -> int:
        """How many there are among these entries, and in loose notes where those go along."""
        return sum(self.of.get(key, 0) for key in keys) + (self.loose if with_loose else 0)


def looked_through(library: Library, today: date) -> Places:
    """Look at everything the reader wrote; may run on any thread. Raises NotebookError."""
    if library.notebook is None:
        return Places()
    retired = library.catalogue.retired
    found: Counter[EntryKey] = Counter()
    for key, text in _written(library):
        found[retired.get(key, key)] += len(suspicions(text, today))
    loose = (str(note.writing) for note in library.notebook.notepad.loose())
    return Places(+found, sum(len(suspicions(text, today)) for text in loose))


def _written(library: Library) -> Iterator[tuple[EntryKey, str]]:
    notebook = library.own_notebook
    yield from notebook.notepad.searchable().items()
    yield from notebook.highlights.margins().items()
    for entry in library.entries:
        if entry.own:
            yield entry.key, f"{entry.title}\n{entry.summary}\n{entry.text}"
