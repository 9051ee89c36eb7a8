"""Everything an entry page shows beside the entry itself."""

from dataclasses import dataclass

from zorgdesk.domain.entry import Entry, EntryKey, Kind, Value
from zorgdesk.domain.highlights import Blocks
from zorgdesk.domain.labels import Label
from zorgdesk.domain.notes import Backlink


@dataclass(frozen=True, slots=True)
class Reference:
    """Another entry that the page points at; `note` says why or in which role."""

    key: EntryKey
    kind: Kind
    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Explained:
    """A word of the text that has an entry of its own; `meaning` fits in a tooltip."""

    word: str
    key: EntryKey
    meaning: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A passage of a document: its headings, outermost first, and the entries drawn from it."""

    headings: tuple[str, ...]
    entries: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class EntryPage:
    """One entry and what surrounds it.

    `related` is curated, `akin` is computed; `uses` are the entries that name this organisation
    or use this term; `previous` and `following` are the neighbours in the document; `outline`
    is the contents of a document; `passages` are the paragraphs and list items of its text.
    """

    entry: Entry
    document: Reference | None = None
    related: tuple[Reference, ...] = ()
    akin: tuple[Reference, ...] = ()
    uses: tuple[Reference, ...] = ()
    previous: Reference | None = None
    following: Reference | None = None
    outline: tuple[Chapter, ...] = ()
    explained: tuple[Explained, ...] = ()
    passages: Blocks = ()
    read: frozenset[EntryKey] = frozenset()
    """The passages in the outline that were read."""
    labels: tuple[Label, ...] = ()
    """The reader's own."""
    collections: tuple[Value, ...] = ()
    """Those it is in, by their ids."""
    backlinks: tuple[Backlink, ...] = ()
    """What of the reader's points here."""
