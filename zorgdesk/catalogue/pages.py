"""What surrounds an entry: relations, uses, neighbours and the contents of a document."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby

from zorgdesk.catalogue.passages import passages
from zorgdesk.catalogue.terms import TermFinder
from zorgdesk.domain.entry import Entry, EntryKey, Kind, Relation
from zorgdesk.domain.page import Chapter, EntryPage, Explained, Reference

DRAWN = frozenset({Kind.INITIATIVE, Kind.PRACTICE, Kind.INSIGHT})
"""The kinds that are passages of a document, and so are read in its order."""


class PageMaker:
    """Knows every entry of one catalogue."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = {entry.key: entry for entry in entries}
        self._terms = TermFinder(entries)
        self._order = _reading_order(entries)
        self._place = {
            key: (document, number)
            for document, keys in self._order.items()
            for number, key in enumerate(keys)
        }
        self._uses = self._find_uses(entries)

    def page(self, entry: Entry) -> EntryPage:
        """The entry with what the catalogue says around it."""
        previous, following = self.neighbours(entry.key)
        return EntryPage(
            entry=entry,
            document=self._document_of(entry),
            related=self._references(entry.related),
            uses=tuple(self._uses.get(entry.key, ())),
            previous=self._optional(previous),
            following=self._optional(following),
            outline=self._outline(entry),
            explained=self._explained(entry),
            passages=passages(entry.text),
        )

    def neighbours(self, key: EntryKey) -> tuple[EntryKey | None, EntryKey | None]:
        """The passages before and after this one; of a document: nothing, and its first."""
        if key in self._order:
            return None, self._order[key][0]
        if key not in self._place:
            return None, None
        document, number = self._place[key]
        keys = self._order[document]
        previous = keys[number - 1] if number else document
        return previous, keys[number + 1] if number + 1 < len(keys) else None

    def _explained(self, entry: Entry) -> tuple[Explained, ...]:
        return self._terms.explain(entry.text, entry.key)

    def _document_of(self, entry: Entry) -> Reference | None:
        return None if entry.kind is Kind.DOCUMENT else self._optional(entry.source.document)

    def _optional(self, key: EntryKey | None) -> Reference | None:
        entry = self._entries.get(key) if key else None
        return _reference(entry) if entry else None

    def _references(self, relations: Sequence[Relation]) -> tuple[Reference, ...]:
        return tuple(_reference(self._entries[found.key], found.why) for found in relations)

    def _find_uses(self, entries: Sequence[Entry]) -> dict[EntryKey, list[Reference]]:
        """Per organisation the entries that name it, per term the texts that use it."""
        uses: dict[EntryKey, list[Reference]] = defaultdict(list)
        for entry in entries:
            named = [named.key for named in entry.organisations]
            used = [term.key for term in self._explained(entry)]
            for key in dict.fromkeys([*named, *used]):
                uses[key].append(_reference(entry))
        return uses

    def _outline(self, entry: Entry) -> tuple[Chapter, ...]:
        passages = [self._entries[key] for key in self._order.get(entry.key, ())]
        return tuple(
            Chapter(headings, tuple(map(_reference, same)))
            for headings, same in groupby(passages, key=_headings)
        )


def _reference(entry: Entry, note: str = "") -> Reference:
    return Reference(entry.key, entry.kind, entry.title, note)


def _headings(entry: Entry) -> tuple[str, ...]:
    """Where a passage stands; the inventory has no headings but is ordered by region."""
    return entry.source.heading or tuple(region.label for region in entry.regions)


def _reading_order(entries: Sequence[Entry]) -> dict[EntryKey, list[EntryKey]]:
    """Per document its passages, in the order of their lines."""
    order: dict[EntryKey, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.kind in DRAWN:
            order[entry.source.document].append(entry)
    return {
        document: [entry.key for entry in sorted(passages, key=lambda e: e.source.lines)]
        for document, passages in order.items()
    }
