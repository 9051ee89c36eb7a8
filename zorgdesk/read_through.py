"""How far a reader is in the documents, and where to read on."""

from collections.abc import Sequence

from zorgdesk.catalogue.reading_order import ReadingOrder
from zorgdesk.domain.entry import EntryKey
from zorgdesk.entries import Entries
from zorgdesk.personal import Personal


class ReadThrough:
    """Reading from start to end, with the marks of what was read; own entries come last."""

    def __init__(self, order: ReadingOrder, entries: Entries, personal: Personal) -> None:
        self._order, self._entries, self._personal = order, entries, personal

    def next_unread(self, key: EntryKey | None) -> EntryKey | None:
        """What to read next: on in the document one is in, then what was left, then elsewhere.

        The own entries are read as if they were a last document. None when everything was read.
        """
        read = self._personal.read()
        return next((each for each in self._onward(key) if each not in read), None)

    def _onward(self, key: EntryKey | None) -> Sequence[EntryKey]:
        own = [entry.key for entry in self._entries.own]
        if key not in own:
            return (*self._order.onward(key), *own)
        here = own.index(key)
        return (*own[here + 1 :], *own[:here], *self._order.onward(None))

    def read_of(self, document: EntryKey) -> frozenset[EntryKey]:
        """The passages of a document that were read; none of what is no document."""
        return self._personal.read().intersection(self._order.passages(document))
