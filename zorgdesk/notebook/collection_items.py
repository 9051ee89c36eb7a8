"""What is in the collections of a notebook, in the order the reader gave it."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Row, func, select

from zorgdesk.domain.collections import Item
from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.schema import collection, collection_item, note

_UNKNOWN = "Deze verzameling bestaat niet meer. Er is niets gewijzigd."
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
        query = (
            select(collection_item)
            .select_from(joined)
            .where(
                collection_item.c.collection_id == collection_id,
                collection_item.c.deleted_at.is_(None),
                note.c.deleted_at.is_(None),
            )
        )
        with self._database.reading() as db:
            return tuple(map(_item, db.execute(query.order_by(*_ORDER))))

    def keys(self, collection_id: str) -> tuple[EntryKey, ...]:
        """The entries in a collection, in order."""
        return tuple(item.key for item in self.of(collection_id) if item.key is not None)

    def add(
        self, collection_id: str, keys: Collection[EntryKey] = (), notes: Collection[str] = ()
    ) -> None:
        """Put entries and notes at the end; nothing happens to those that are there."""
        new = [{"entry_key": key} for key in keys] + [{"note_id": each} for each in notes]
        name, now = self._name(collection_id), self._database.now()
        told = {"name": name, "count": str(len(new))}
        with self._database.step(StepKind.COLLECTED, **told) as db:
            last = _last(db, collection_id)
            for position, values in enumerate(new, start=last + 1):
                row = _row(collection_id, values)
                rows.put(db, collection_item, now, {**row, "position": position})

    def remove(self, collection_id: str, item_ids: Collection[str]) -> None:
        """Take things out of a collection; they themselves stay."""
        told = {"name": self._name(collection_id), "count": str(len(item_ids))}
        with self._database.step(StepKind.UNCOLLECTED, **told) as db:
            for each in item_ids:
                rows.take(db, collection_item, self._database.now(), each)

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
            for position, each in enumerate(item_ids, start=1):
                row = rows.found(db, collection_item, each)
                if row and row.collection_id == collection_id:
                    rows.change(db, collection_item, row, now, {"position": position})

    def _name(self, collection_id: str) -> str:
        with self._database.reading() as db:
            row = rows.found(db, collection, collection_id)
        if row is None or row.deleted_at:
            raise NotebookError(_UNKNOWN)
        return str(row.name)


def _last(db: Connection, collection_id: str) -> int:
    of_collection = collection_item.c.collection_id == collection_id
    return db.scalar(select(func.max(collection_item.c.position)).where(of_collection)) or 0


def _row(collection_id: str, values: Mapping[str, str]) -> dict[str, Any]:
    """The id follows from the collection and the thing, so that it is there once."""
    [(column, thing)] = values.items()
    item_id = str(uuid5(UUID(collection_id), f"{column} {thing}"))
    both = {"entry_key": None, "note_id": None, **values}
    return {"id": item_id, "collection_id": collection_id, **both}


def _item(row: Row[Any]) -> Item:
    return Item(row.id, EntryKey(row.entry_key) if row.entry_key else None, row.note_id)
