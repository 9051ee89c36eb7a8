"""What is in the collections of a notebook, in the order the reader gave it."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, func, select

from zorgdesk.domain.collections import Item
from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.many_rows import change_all, found_all, put_all, take_all
from zorgdesk.notebook.nonsense import understood
from zorgdesk.notebook.positions import GAP, ascending
from zorgdesk.notebook.schema import collection, collection_item, note

_UNKNOWN = Sentence("Deze verzameling bestaat niet meer. Er is niets gewijzigd.")
_ORDER = (collection_item.c.position, collection_item.c.created_at, collection_item.c.id)


class CollectionItems:
    """Entries and notes in collections. Every method raises NotebookError.

    An entry or a note is in a collection once; a deleted note is in none until it is put back.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, collection_id: str) -> tuple[Item, ...]:
        """What is in a collection, in order."""
        joined = collection_item.outerjoin(note, note.c.id == collection_item.c.note_id)
        item = collection_item.c
        query = (
            select(item.id, item.entry_key, item.note_id)
            .select_from(joined)
            .where(
                collection_item.c.collection_id == collection_id,
                collection_item.c.deleted_at.is_(None),
                note.c.deleted_at.is_(None),
            )
        )
        with self._database.reading() as db:
            return tuple(map(_item, db.execute(query.order_by(*_ORDER))))

    def counts(self) -> Mapping[str, int]:
        """How many things are in each collection, by its id; an empty one is left out."""
        query = (
            select(collection_item.c.collection_id, func.count().label("things"))
            .outerjoin(note, note.c.id == collection_item.c.note_id)
            .where(collection_item.c.deleted_at.is_(None), note.c.deleted_at.is_(None))
            .group_by(collection_item.c.collection_id)
        )
        with self._database.reading() as db:
            return {row.collection_id: row.things for row in db.execute(query)}

    def keys(self, collection_id: str) -> tuple[EntryKey, ...]:
        """The entries in a collection, in order."""
        return tuple(item.key for item in self.of(collection_id) if item.key is not None)

    def add(
        self, collection_id: str, keys: Collection[EntryKey] = (), notes: Collection[str] = ()
    ) -> None:
        """Put entries and notes at the end; nothing happens to those that are there."""
        entries = [{"entry_key": key} for key in dict.fromkeys(keys)]
        new = entries + [{"note_id": each} for each in dict.fromkeys(notes)]
        name, now = self._name(collection_id), self._database.now()
        told = {"name": name, "count": str(len(new))}
        with self._database.step(StepKind.COLLECTED, **told) as db:
            last = _last(db, collection_id)
            places = (last + GAP * number for number in range(1, len(new) + 1))
            put = [_row(collection_id, *pair) for pair in zip(new, places, strict=True)]
            put_all(db, collection_item, now, put)

    def remove(self, collection_id: str, item_ids: Collection[str]) -> None:
        """Take things out of a collection; they themselves stay."""
        told = {"name": self._name(collection_id), "count": str(len(item_ids))}
        with self._database.step(StepKind.UNCOLLECTED, **told) as db:
            take_all(db, collection_item, self._database.now(), list(item_ids))

    def move(self, collection_id: str, item_ids: Collection[str], into_id: str) -> None:
        """Take things out of a collection and put them at the end of another."""
        moved = [item for item in self.of(collection_id) if item.id in set(item_ids)]
        told = {"name": self._name(into_id), "count": str(len(moved))}
        with self._database.step(StepKind.ITEMS_MOVED, **told):
            self.remove(collection_id, [item.id for item in moved])
            keys = [item.key for item in moved if item.key is not None]
            self.add(into_id, keys, [item.note_id for item in moved if item.note_id])

    def reorder(self, collection_id: str, item_ids: Sequence[str]) -> None:
        """Put what is in a collection in this order, the first one on top."""
        told, now = {"name": self._name(collection_id)}, self._database.now()
        with self._database.step(StepKind.ITEMS_ORDERED, **told) as db:
            known = _positions(db, collection_id)
            ordered = [each for each in item_ids if each in known]
            places = ascending([known[each] for each in ordered])
            moved = {
                each: at for each, at in zip(ordered, places, strict=True) if known[each] != at
            }
            found = found_all(db, collection_item, list(moved))
            change_all(db, collection_item, now, [(r, {"position": moved[r.id]}) for r in found])

    def _name(self, collection_id: str) -> str:
        with self._database.reading() as db:
            row = rows.found(db, collection, collection_id)
        if row is None or row.deleted_at:
            raise NotebookError(_UNKNOWN)
        return str(row.name)


def _last(db: Connection, collection_id: str) -> int:
    of_collection = collection_item.c.collection_id == collection_id
    return db.scalar(select(func.max(collection_item.c.position)).where(of_collection)) or 0


def _positions(db: Connection, collection_id: str) -> Mapping[str, int]:
    """Where things stand, by id; without what takes time to read."""
    item = collection_item.c
    query = select(item.id, item.position).where(item.collection_id == collection_id)
    return {row.id: row.position for row in db.execute(query)}


def _row(collection_id: str, values: Mapping[str, str], position: int) -> dict[str, Any]:
    """The id follows from what it is, so that a thing is in a collection once."""
    [(column, thing)] = values.items()
    item_id = id_of_item(collection_id, column, thing)
    place = {"collection_id": collection_id, "position": position}
    return {"id": item_id, **place, "entry_key": None, "note_id": None, **values}


def id_of_item(collection_id: str, column: str, thing: str) -> str:
    """The same for the same collection and thing."""
    return str(uuid5(understood(UUID, collection_id), f"{column} {thing}"))


def _item(row: Any) -> Item:
    return Item(row.id, EntryKey(row.entry_key) if row.entry_key else None, row.note_id)
