"""A reading with the reader's own work beside it: what is exported, printed and handed on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from zorgdesk.domain.entry import Entry, EntryKey, Facet
from zorgdesk.domain.highlights import Colour
from zorgdesk.domain.sentences import DUTCH, Language


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A note in Markdown. `changed_at` is aware.

    `about` is the key of an entry that the catalogue no longer has, for a loose note; `beside` is
    the title of the entry it is about, where it stands apart from that.
    """

    text: str
    changed_at: datetime
    about: str = ""
    title: str = ""
    beside: str = ""


@dataclass(frozen=True, slots=True)
class OwnHighlight:
    """A passage the reader marked; `meaning` is what its colour stands for, `margin` plain text."""

    quote: str
    changed_at: datetime
    colour: Colour
    meaning: str = ""
    margin: str = ""


@dataclass(frozen=True, slots=True)
class AnnotatedEntry:
    """An entry of the catalogue, and what the reader made of it."""

    entry: Entry
    notes: tuple[OwnNote, ...] = ()
    highlights: tuple[OwnHighlight, ...] = ()
    labels: tuple[str, ...] = ()
    bookmarked: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A collection: what it is for, and what is in it in the reader's order.

    `depth` is 0 for the collection that is read, 1 for those inside it, and so on; each is
    followed by those inside it.
    """

    title: str
    contents: tuple[AnnotatedEntry | OwnNote, ...]
    description: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class AnnotatedReading:
    """A collection, a search or a whole notebook, in the order in which it is to be read.

    `made_at` is aware and in the reader's time zone, in which all moments are told. `edition` is
    the catalogue's. Of a collection the `sections` tell where everything stands; `items` and
    `loose_notes` hold each thing once all the same. `names` are the labels of values by facet and
    key, `titles` those of entries; `language` is that of the words around what was written.
    """

    title: str
    made_at: datetime
    items: tuple[AnnotatedEntry, ...]
    loose_notes: tuple[OwnNote, ...] = ()
    edition: str = ""
    names: Mapping[Facet, Mapping[str, str]] = field(default_factory=dict)
    titles: Mapping[EntryKey, str] = field(default_factory=dict)
    sections: tuple[Section, ...] = ()
    collections: tuple[Section, ...] = ()
    """Of a whole notebook: its collections, of which the things stand in `items` already."""
    language: Language = DUTCH
