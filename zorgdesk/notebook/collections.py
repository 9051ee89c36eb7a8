"""The collections of a notebook: a tree, in the order the reader gave it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select

from zorgdesk.domain.collections import Collection
from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import rows
from zorgdesk.notebook.collection_tree import ancestors, out_of_circles
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.schema import collection, collection_item
from zorgdesk.notebook.stored_text import storable

_ORDER = (collection.c.position, collection.c.created_at, collection.c.id)
_UNKNOWN = Sentence("Deze verzameling bestaat niet meer. Er is niets gewijzigd.")
_CYCLE = Sentence("Een verzameling kan niet in zichzelf staan. Er is niets gewijzigd.")
_NO_NAME = Sentence("Een verzameling heeft een naam nodig. Er is niets gewijzigd.")


class Collections:
    """Every method raises NotebookError. What is inside a deleted collection goes along."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Collection, ...]:
        """Every collection, each followed by those inside it, in order."""
        query = select(collection).where(collection.c.deleted_at.is_(None)).order_by(*_ORDER)
        with self._database.reading() as db:
            found = {row.id: row for row in db.execute(query)}
        inside: dict[str | None, list[Collection]] = {}
        for each, parent in out_of_circles({id_: row.parent_id for id_, row in found.items()}):
            inside.setdefault(parent, []).append(replace(_collection(found[each]), parent=parent))
        return tuple(_flat(inside, None))

    def holding(self, key: EntryKey) -> tuple[Collection, ...]:
        """The collections that an entry is in."""
        item = collection_item.c
        query = select(item.collection_id).where(item.entry_key == key, item.deleted_at.is_(None))
        with self._database.reading() as db:
            ids = set(db.scalars(query))
        return tuple(each for each in self.all() if each.id in ids) if ids else ()

    def add(self, name: str, parent: str | None = None, description: str = "") -> Collection:
        """A new collection, the last one in its parent or on top."""
        name = _named(name)
        values = {"name": name, "description": storable(description), "parent_id": parent}
        if parent is not None:
            self._row(parent)
        with self._database.step(StepKind.COLLECTION_ADDED, name=name) as db:
            last = db.scalar(select(func.max(collection.c.position))) or 0
            place = {**values, "position": last + 1}
            new = rows.add(db, collection, self._database.now(), place)
        return Collection(new, name, storable(description), parent)

    def changed_at(self, collection_id: str) -> datetime:
        """When a collection was last changed in any way (UTC)."""
        changed: datetime = self._row(collection_id).changed_at
        return changed

    def rename(self, collection_id: str, name: str) -> None:
        """Give a collection another name."""
        name, row = _named(name), self._row(collection_id)
        with self._database.step(StepKind.COLLECTION_RENAMED, name=name, before=row.name) as db:
            rows.change(db, collection, row, self._database.now(), {"name": name})

    def describe(self, collection_id: str, description: str) -> None:
        """Say what a collection is for."""
        row = self._row(collection_id)
        with self._database.step(StepKind.COLLECTION_DESCRIBED, name=row.name) as db:
            told = {"description": storable(description)}
            rows.change(db, collection, row, self._database.now(), told)

    def move(self, collection_id: str, parent: str | None, before: str | None = None) -> None:
        """Put a collection inside another, or on top (None); last there, or before another."""
        row = self._row(collection_id)
        if parent is not None:
            self._row(parent)
        if before == row.id:
            return  # there it is already
        with self._database.step(StepKind.COLLECTION_MOVED, name=row.name) as db:
            if parent is not None and row.id in {parent, *ancestors(db, parent)}:
                raise NotebookError(_CYCLE)
            last = db.scalar(select(func.max(collection.c.position))) or 0
            place = {"parent_id": parent, "position": last + 1}
            rows.change(db, collection, row, self._database.now(), place)
            if before is not None:
                beside = [each.id for each in self.all() if each.parent == parent]
                self.reorder(_placed(beside, row.id, before))

    def reorder(self, ids: Sequence[str]) -> None:
        """Put collections that are side by side in this order."""
        found, now = [self._row(each) for each in ids], self._database.now()
        with self._database.step(StepKind.COLLECTIONS_ORDERED) as db:
            places = sorted(row.position for row in found)
            for row, position in zip(found, places, strict=True):
                rows.change(db, collection, row, now, {"position": position})

    def delete(self, collection_id: str) -> None:
        """Delete a collection with all that is inside it; never the entries and notes."""
        row = self._row(collection_id)
        with self._database.step(StepKind.COLLECTION_DELETED, name=row.name) as db:
            rows.delete(db, collection, row, self._database.now())

    def _row(self, collection_id: str) -> Row[Any]:
        with self._database.reading() as db:
            row = rows.found(db, collection, collection_id)
        if row is None or row.deleted_at:
            raise NotebookError(_UNKNOWN)
        return row


def _placed(ids: Sequence[str], moved: str, before: str) -> list[str]:
    """The ids with one of them in front of another; as they are when that is not among them."""
    rest = [each for each in ids if each != moved]
    place = rest.index(before) if before in rest else len(rest)
    return [*rest[:place], moved, *rest[place:]]


def _flat(inside: dict[str | None, list[Collection]], parent: str | None) -> Iterator[Collection]:
    for each in inside.get(parent, ()):
        yield each
        yield from _flat(inside, each.id)


def _collection(row: Row[Any]) -> Collection:
    return Collection(row.id, row.name, row.description, row.parent_id)


def _named(name: str) -> str:
    if not storable(name).strip():
        raise NotebookError(_NO_NAME)
    return storable(name).strip()
