"""What stands in the list: entries, and in a collection also notes, by keys of the same sort."""

from collections.abc import Iterable

from zorgdesk.domain.collections import Item
from zorgdesk.domain.entry import EntryKey, Facet
from zorgdesk.domain.query import Query, Sort

_NOTE = "note:"


def key_of_note(note_id: str) -> EntryKey:
    """The key under which a note stands in the list."""
    return EntryKey(f"{_NOTE}{note_id}")


def key_of(item: Item) -> EntryKey:
    """The key under which a thing in a collection stands in the list."""
    return item.key if item.key is not None else key_of_note(item.note_id or "")


def note_of(key: str) -> str:
    """The id of the note that stands under this key, "" for an entry."""
    return key.removeprefix(_NOTE) if key.startswith(_NOTE) else ""


def entries_of(keys: Iterable[EntryKey]) -> tuple[EntryKey, ...]:
    """The keys without those of notes."""
    return tuple(key for key in keys if not note_of(key))


def notes_of(keys: Iterable[str]) -> tuple[str, ...]:
    """The ids of the notes among the keys."""
    return tuple(note_of(key) for key in keys if note_of(key))


def collection_in(query: Query) -> str:
    """The id of the one collection within which is searched, "" for none or several."""
    chosen = query.choices.get(Facet.COLLECTION, frozenset())
    return next(iter(chosen)) if len(chosen) == 1 else ""


def is_whole(query: Query) -> bool:
    """Whether no other filter narrows what is in the collections."""
    return {facet for facet, values in query.choices.items() if values} == {Facet.COLLECTION}


def arranged_in(query: Query) -> str:
    """The id of the collection that is shown whole and in its own order, "" for none."""
    is_own_order = not query.text.strip() and query.sort is Sort.RELEVANCE
    return collection_in(query) if is_own_order and is_whole(query) else ""
