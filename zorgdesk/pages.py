"""What a page shows around an entry, the reader's own entries included."""

from dataclasses import replace
from functools import cached_property

from zorgdesk.catalogue.pages import PageMaker
from zorgdesk.catalogue.relations import Kinship
from zorgdesk.domain.entry import Entry, EntryKey, Kind
from zorgdesk.domain.page import EntryPage, Reference
from zorgdesk.entries import Entries


class Pages:
    """The pages of all entries."""

    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self._compared: tuple[Entry, ...] = ()
        self._kinship = Kinship(())

    def page(self, key: EntryKey) -> EntryPage:
        """One entry with what surrounds it. Raises UnknownKeyError."""
        entry = self._entries.entry(key)
        page = self._maker.page(entry)
        return replace(page, akin=self._akin(entry), uses=(*page.uses, *self._own_uses(entry)))

    @cached_property
    def _maker(self) -> PageMaker:
        """Made for the first page that is read: searching does not wait for it."""
        return PageMaker(self._entries.printed)

    def _akin(self, entry: Entry) -> tuple[Reference, ...]:
        if self._compared is not self._entries.all:  # the reader wrote another entry meanwhile
            self._compared = self._entries.all
            self._kinship = Kinship(self._compared)
        found = self._kinship.of(entry)
        return tuple(
            _reference(self._entries.entry(each.key), each.why.said(self._entries.language))
            for each in found
        )

    def _own_uses(self, entry: Entry) -> tuple[Reference, ...]:
        """The own entries that name an organisation."""
        if entry.kind is not Kind.ORGANISATION:
            return ()
        return tuple(
            _reference(own)
            for own in self._entries.own
            if any(named.key == entry.key for named in own.organisations)
        )


def _reference(entry: Entry, note: str = "") -> Reference:
    return Reference(entry.key, entry.kind, entry.title, note)
