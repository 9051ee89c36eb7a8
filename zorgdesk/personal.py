"""What the reader made of the entries, as the filters, the list and the page see it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from zorgdesk.domain.entry import Entry, EntryKey, Kind
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.labels import Label

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook

BOOKMARKED, NOTED, READ, UNREAD = "bookmarked", "noted", "read", "unread"
"""The values of the personal filter, beside one for every label."""

_NOTHING: Mapping[str, frozenset[EntryKey]] = {
    BOOKMARKED: frozenset(),
    NOTED: frozenset(),
    READ: frozenset(),
    UNREAD: frozenset(),
}


class Personal:
    """Where there is no notebook, or one that cannot be read, there is nothing personal.

    That it cannot be read is told where a note is opened; one can search all the same.
    """

    def __init__(self, entries: Sequence[Entry], notebook: "Notebook | None") -> None:
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
                READ: read,
                UNREAD: frozenset(entry.key for entry in self._entries) - read,
                **{label_value(label): notebook.labels.keys(label.id) for label in self.labels()},
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
        try:
            return self._notebook.labels.of(key) if self._notebook else ()
        except NotebookError:
            return ()

    def bookmarked(self) -> frozenset[EntryKey]:
        """The entries with a bookmark."""
        return self.values()[BOOKMARKED]

    def read(self) -> frozenset[EntryKey]:
        """The entries that are marked as read."""
        return self.values()[READ]

    def progress(self) -> tuple[int, int]:
        """How many of the initiatives were read, and how many there are."""
        keys = {entry.key for entry in self._entries if entry.kind is Kind.INITIATIVE}
        return len(keys & self.read()), len(keys)


def label_value(label: Label) -> str:
    """The value of the personal filter for a label, as the query language knows it."""
    return f"label:{label.name}"
