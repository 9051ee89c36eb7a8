"""What the reader made of the entries, as the filters, the list and the page see it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from zorgdesk.domain.entry import EntryKey, Kind
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.labels import Label
from zorgdesk.domain.own_entries import is_own
from zorgdesk.entries import Entries

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook

BOOKMARKED, NOTED, HIGHLIGHTED = "bookmarked", "noted", "highlighted"
READ, UNREAD, OWN = "read", "unread", "own"
"""The values of the personal filter, beside one for every label."""

_NOTHING: Mapping[str, frozenset[EntryKey]] = {
    BOOKMARKED: frozenset(),
    NOTED: frozenset(),
    HIGHLIGHTED: frozenset(),
    READ: frozenset(),
    UNREAD: frozenset(),
    OWN: frozenset(),
}


class Personal:
    """Where there is no notebook, or one that cannot be read, there is nothing personal.

    That it cannot be read is told where a note is opened; one can search all the same.
    """

    def __init__(self, entries: Entries, notebook: "Notebook | None") -> None:
        self._entries, self._notebook = entries, notebook

    def values(self) -> Mapping[str, frozenset[EntryKey]]:
        """The values of the personal filter and the entries they stand for."""
        notebook = self._notebook
        if notebook is None:
            return _NOTHING
        try:
            read = notebook.read_keys()
            return {
                BOOKMARKED: notebook.bookmarked(),
                NOTED: notebook.noted(),
                HIGHLIGHTED: notebook.highlights.keys(),
                READ: read,
                UNREAD: frozenset(entry.key for entry in self._entries.all) - read,
                OWN: frozenset(entry.key for entry in self._entries.own),
                **{label_value(label): keys for label, keys in notebook.labels.with_keys()},
            }
        except NotebookError:
            return _NOTHING

    def labels(self) -> tuple[Label, ...]:
        """The labels there are, by name."""
        try:
            return (
                tuple(label for label, _ in self._notebook.labels.all()) if self._notebook else ()
            )
        except NotebookError:
            return ()

    def labels_of(self, key: EntryKey) -> tuple[Label, ...]:
        """The labels of an entry, by name."""
        return self.labels_by_entry().get(key, ())

    def labels_by_entry(self) -> Mapping[EntryKey, tuple[Label, ...]]:
        """Of every entry that has labels those labels, by name."""
        try:
            return self._notebook.labels.by_entry() if self._notebook else {}
        except NotebookError:
            return {}

    def bookmarked(self) -> frozenset[EntryKey]:
        """The entries with a bookmark."""
        return self.values()[BOOKMARKED]

    def read(self) -> frozenset[EntryKey]:
        """The entries that are marked as read."""
        return self.values()[READ]

    def progress(self) -> tuple[int, int]:
        """How many initiatives were read, own ones too, and how many there are.

        None is counted as read before one began in the catalogue: what one writes is read.
        """
        keys = {entry.key for entry in self._entries.all if entry.kind is Kind.INITIATIVE}
        read = keys & self.read()
        return (0 if all(map(is_own, read)) else len(read)), len(keys)


def label_value(label: Label) -> str:
    """The value of the personal filter for a label, as the query language knows it."""
    return f"label:{label.name}"
