"""How far a reader is in the documents, and where to read on."""

from zorgdesk.catalogue.reading_order import ReadingOrder
from zorgdesk.domain.entry import EntryKey
from zorgdesk.personal import Personal


class ReadThrough:
    """Reading from start to end, with the marks of what was read."""

    def __init__(self, order: ReadingOrder, personal: Personal) -> None:
        self._order, self._personal = order, personal

    def next_unread(self, key: EntryKey | None) -> EntryKey | None:
        """What to read next: on in the document one is in, then what was left, then elsewhere.

        None when everything was read.
        """
        read = self._personal.read()
        return next((each for each in self._order.onward(key) if each not in read), None)

    def read_of(self, document: EntryKey) -> frozenset[EntryKey]:
        """The passages of a document that were read; none of what is no document."""
        return self._personal.read().intersection(self._order.passages(document))
