"""What surrounds an entry: relations, uses, neighbours and the contents of a document."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby

from zorgdesk.catalogue.passages import passages
from zorgdesk.catalogue.reading_order import ReadingOrder
from zorgdesk.catalogue.terms import TermFinder
from zorgdesk.domain.entry import Entry, EntryKey, Kind, Relation
from zorgdesk.domain.page import Chapter, EntryPage, Explained, Reference


class PageMaker:
    """Knows every entry of one catalogue."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = {entry.key: entry for entry in entries}
        self._terms = TermFinder(entries)
        self._order = ReadingOrder(entries)
        self._uses = self._find_uses(entries)

    def page(self, entry: Entry) -> EntryPage:
        """The entry with what the catalogue says around it."""
        previous, following = self._order.neighbours(entry.key)
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
        passages = [self._entries[key] for key in self._order.passages(entry.key)]
        return tuple(
            Chapter(headings, tuple(map(_reference, same)))
            for headings, same in groupby(passages, key=_headings)
        )


def _reference(entry: Entry, note: str = "") -> Reference:
    return Reference(entry.key, entry.kind, entry.title, note)


def _headings(entry: Entry) -> tuple[str, ...]:
    """Where a passage stands; the inventory has no headings but is ordered by region."""
    return entry.source.heading or tuple(region.label for region in entry.regions)
