"""Entries that a reader wrote: what the catalogue lacks, in the catalogue's own fields."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from zorgdesk.domain.entry import EntryKey, Facet, Link, Role, StatusKind

PREFIX = "eigen:"
"""No key of the catalogue begins so: there it stands for a kind."""

FACETS = (Facet.REGION, Facet.PLACE, Facet.TARGET_GROUP, Facet.SECTOR, Facet.THEME)
"""The facets of which a writer picks values."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a writer fills in. `text` is Markdown, as in the catalogue.

    `values` are keys of the vocabulary per facet, of which this catalogue may not know all;
    `source` is where the writer has it from, in plain words.
    """

    title: str = ""
    summary: str = ""
    text: str = ""
    aliases: tuple[str, ...] = ()
    values: Mapping[Facet, tuple[str, ...]] = field(default_factory=dict)
    status: StatusKind | None = None
    status_reason: str = ""
    organisations: tuple[tuple[EntryKey, Role], ...] = ()
    links: tuple[Link, ...] = ()
    source: str = ""

    def __str__(self) -> str:
        """What was typed, to be read where it could not be kept otherwise."""
        picked = [*(key for keys in self.values.values() for key in keys)]
        picked += [key for key, _ in self.organisations]
        links = (f"{link.url} {link.label}".strip() for link in self.links)
        parts = (
            *(self.title, self.summary, self.text, self.status_reason),
            *(", ".join(self.aliases), ", ".join(picked), "\n".join(links), self.source),
        )
        return "\n\n".join(part.strip() for part in parts if part.strip())

    @property
    def is_blank(self) -> bool:
        """Whether nothing is filled in."""
        words = (self.title, self.summary, self.text, self.status_reason, self.source)
        picked = (*self.aliases, *self.organisations, *self.links, *self.values.values())
        return not (any(map(str.strip, words)) or any(picked) or self.status)


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """An entry in a notebook. Times are in UTC."""

    key: EntryKey
    draft: Draft
    created_at: datetime
    changed_at: datetime


def new_key() -> EntryKey:
    """A key that no entry has, here or in any other notebook."""
    return EntryKey(f"{PREFIX}{uuid4()}")


def is_own(key: str) -> bool:
    """Whether a key is that of an entry a reader wrote, deleted or not."""
    return key.startswith(PREFIX)
