"""All entries there are to read: those of the catalogue, then those that the reader wrote."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.entry import (
    NOWHERE,
    Entry,
    EntryKey,
    Facet,
    Involvement,
    Kind,
    Own,
    Status,
    Value,
    facet_values,
)
from zorgdesk.domain.errors import UnknownKeyError
from zorgdesk.domain.notes import targets
from zorgdesk.domain.own_entries import FACETS, Draft, OwnEntry
from zorgdesk.domain.sentences import Language, Sentence
from zorgdesk.domain.typed import catalogue_text, site


class Entries:
    """The catalogue's never change; the own ones are replaced as a whole, on any thread."""

    def __init__(self, catalogue: Catalogue, language: Language) -> None:
        """In `language` is told what nobody typed."""
        self._catalogue, self.language = catalogue, language
        self.printed = catalogue.corpus().entries
        self.own: tuple[Entry, ...] = ()
        self.all = self.printed
        self._titles: Mapping[EntryKey, str] = {}
        self.own_values: frozenset[tuple[Facet, str]] = frozenset()
        self._own_by_key: Mapping[EntryKey, Entry] = {}
        self._seen: Mapping[EntryKey, Entry] = {}
        self._drafts: Mapping[EntryKey, Draft] = {}

    def follow(self, own: Sequence[OwnEntry], titles: Mapping[EntryKey, str]) -> None:
        """Take these as the own entries, in the place of all earlier ones.

        `titles` are those of the deleted ones too.
        """
        self._titles = titles
        self._drafts = {each.key: each.draft for each in own}
        self.own = tuple(map(self._entry, own))
        self.all = (*self.printed, *self.own)
        self.own_values = _values_of(self.own)
        self._own_by_key = {entry.key: entry for entry in self.own}
        self._seen = {**self._seen, **self._own_by_key}

    def entry(self, key: EntryKey) -> Entry:
        """One entry; of the catalogue also by an earlier key. Raises UnknownKeyError."""
        return self._own_by_key.get(key) or self._catalogue.entry(key)

    def seen(self, key: EntryKey) -> Entry:
        """One entry, also an own one that was deleted meanwhile. Raises UnknownKeyError."""
        return self._seen.get(key) or self._catalogue.entry(key)

    def title(self, key: EntryKey) -> str:
        """The title of an entry, deleted or not; the key itself of what nobody knows."""
        try:
            return self.seen(key).title
        except UnknownKeyError:
            return self._titles.get(key) or key

    def draft(self, key: EntryKey) -> Draft:
        """What a writer filled in, or would have to get an entry. Raises UnknownKeyError."""
        if (known := self._drafts.get(key)) is not None:
            return known
        entry = self.entry(key)
        picked = (
            entry.regions, entry.places, entry.target_groups, entry.sectors, entry.themes,
        )  # fmt: skip
        return Draft(
            title=entry.title,
            summary=entry.summary,
            text=entry.text,
            aliases=entry.aliases,
            values={
                facet: tuple(value.key for value in values)
                for facet, values in zip(FACETS, picked, strict=True)
                if values
            },
            status=entry.status.kind if entry.status else None,
            status_reason=entry.status.reason if entry.status else "",
            organisations=tuple((named.key, named.role) for named in entry.organisations),
            links=entry.links,
            source=self._told_source(entry),
        )

    def pointing_at(self, names: Collection[str]) -> tuple[Entry, ...]:
        """The own entries in whose text one of these folded names is pointed at."""
        wanted = frozenset(names)
        drafts = self._drafts
        return tuple(each for each in self.own if wanted & targets([drafts[each.key].text]))

    def choices(self) -> Mapping[Facet, tuple[Value, ...]]:
        """What a writer can pick: every value of the vocabulary, and the organisations by name."""
        named = sorted(
            (entry for entry in self.printed if entry.kind is Kind.ORGANISATION),
            key=lambda entry: entry.title.casefold(),
        )
        concepts = self._catalogue.corpus().concepts
        values = {
            facet: tuple(Value(c.key, c.label) for c in concepts if c.facet is facet)
            for facet in (*FACETS, Facet.STATUS)
        }
        return {**values, Facet.ORGANISATION: tuple(Value(e.key, e.title) for e in named)}

    def _entry(self, own: OwnEntry) -> Entry:
        draft = own.draft
        regions, places, groups, sectors, themes = (self._values(draft, facet) for facet in FACETS)
        return Entry(
            own.key,
            Kind.INITIATIVE,
            draft.title.strip() or _UNTITLED.said(self.language),
            draft.summary.strip(),
            catalogue_text(draft.text),
            NOWHERE,
            aliases=draft.aliases,
            regions=regions,
            places=places,
            sectors=sectors,
            target_groups=groups,
            themes=themes,
            status=Status(draft.status, draft.status_reason) if draft.status else None,
            organisations=tuple(
                Involvement(key, self._names.get((Facet.ORGANISATION, key), key), role)
                for key, role in draft.organisations
            ),
            links=tuple(filter(None, map(site, draft.links))),
            own=Own(draft.source, own.changed_at),
        )

    def _values(self, draft: Draft, facet: Facet) -> tuple[Value, ...]:
        """The values that were picked; one that this edition does not know is its own name."""
        keys = draft.values.get(facet, ())
        return tuple(Value(key, self._names.get((facet, key), key)) for key in keys)

    @cached_property
    def _names(self) -> Mapping[tuple[Facet, str], str]:
        return {
            (f, value.key): value.label for f, values in self.choices().items() for value in values
        }

    def _told_source(self, entry: Entry) -> str:
        """Where a copy of an entry of the catalogue comes from, in words."""
        document = self._catalogue.entry(entry.source.document).title
        told = _AFTER.format(title=entry.title, document=document, page=str(entry.source.page))
        return told.said(self.language)


def _values_of(entries: Iterable[Entry]) -> frozenset[tuple[Facet, str]]:
    """The values of facets that some entries have."""
    return frozenset(
        (facet, key)
        for entry in entries
        for facet, keys in facet_values(entry).items()
        for key in keys
    )


_UNTITLED = Sentence("Zonder titel")
_AFTER = Sentence("Naar ‘{title}’ in: {document}, pagina {page}")
