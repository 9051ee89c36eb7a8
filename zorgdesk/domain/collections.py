"""Collections: entries and notes a reader put together, in an order, one inside another."""

from dataclasses import dataclass

from zorgdesk.domain.entry import EntryKey


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection. `parent` is the id of the one it is in, None on top; `id` is a UUID."""

    id: str
    name: str
    description: str = ""
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a collection: an entry (`key`) or a note (`note_id`), never both."""

    id: str
    key: EntryKey | None = None
    note_id: str | None = None
