"""The passages of each document, in the order in which they are read."""

from collections import defaultdict
from collections.abc import Sequence

from zorgdesk.domain.entry import Entry, EntryKey, Kind

DRAWN = frozenset({Kind.INITIATIVE, Kind.PRACTICE, Kind.INSIGHT})
"""The kinds that are passages of a document, and so are read in its order."""


class ReadingOrder:
    """The documents of one catalogue, in its order, each with its passages by their lines."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        drawn: dict[EntryKey, list[Entry]] = defaultdict(list)
        for entry in entries:
            if entry.kind in DRAWN:
                drawn[entry.source.document].append(entry)
        self._passages = {
            document: tuple(entry.key for entry in sorted(found, key=lambda e: e.source.lines))
            for document, found in drawn.items()
        }
        self._place = {
            key: (document, number)
            for document, keys in self._passages.items()
            for number, key in enumerate(keys)
        }

    def passages(self, document: EntryKey) -> Sequence[EntryKey]:
        """The passages of a document; none of what is no document."""
        return self._passages.get(document, ())

    def neighbours(self, key: EntryKey) -> tuple[EntryKey | None, EntryKey | None]:
        """The passages before and after this one; of a document: nothing, and its first."""
        if key in self._passages:
            return None, self._passages[key][0]
        if key not in self._place:
            return None, None
        document, number = self._place[key]
        keys = self._passages[document]
        previous = keys[number - 1] if number else document
        return previous, keys[number + 1] if number + 1 < len(keys) else None

    def onward(self, key: EntryKey | None) -> Sequence[EntryKey]:
        """Every other passage: on from this one, round its document, then the other documents."""
        here, number = self._place.get(key, (key, -1)) if key else (None, -1)
        own = self._passages.get(here, ()) if here else ()
        others = (keys for document, keys in self._passages.items() if document != here)
        before = own[:number] if number >= 0 else ()
        return (*own[number + 1 :], *before, *(each for keys in others for each in keys))
