"""What the reader made of the entries, as the filters, the list and the page see it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from zorgdesk.domain.entry import Entry, EntryKey, Kind
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.labels import Label
from zorgdesk.domain.own_entries import is_own
from zorgdesk.entries import Entries

if TYPE_CHECKING:
    from zorgdesk.notebook.made import Made
    from zorgdesk.notebook.notebook import Notebook

BOOKMARKED, NOTED, HIGHLIGHTED = "bookmarked", "noted", "highlighted"
READ, UNREAD, OWN = "read", "unread", "own"
"""The values of the personal filter, beside one for every label."""

Values = Mapping[str, frozenset[EntryKey]]
"""The values of the personal filter and the entries they stand for."""

_NOTHING: Values = {
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
        self._known: tuple[Made, tuple[Entry, ...], Values] | None = None

    def values(self) -> Values:
        """The values of the personal filter; the same mapping as long as nothing changed."""
        if self._notebook is None:
            return _NOTHING
        try:
            made, entries = self._notebook.made(), self._entries.all
        except NotebookError:
            return _NOTHING
        known = self._known
        if known is None or known[0] is not made or known[1] is not entries:
            self._known = known = (made, entries, _values(made, entries))
        return known[2]

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


def _values(made: "Made", entries: Sequence[Entry]) -> Values:
    return {
        BOOKMARKED: made.bookmarked,
        NOTED: made.noted,
        HIGHLIGHTED: made.highlighted,
        READ: made.read,
        UNREAD: frozenset(entry.key for entry in entries) - made.read,
        OWN: frozenset(entry.key for entry in entries if entry.own is not None),
        **{label_value(label): keys for label, keys in made.labelled},
    }


def label_value(label: Label) -> str:
    """The value of the personal filter for a label, as the query language knows it."""
    return f"label:{label.name}"
