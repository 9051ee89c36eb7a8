"""What was deleted, and the way back. Nothing is thrown away yet: a mark is all there is."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, case, literal, select

from zorgdesk.domain.history import Deleted, DeletedKind
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import collection_tree, rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.label_names import refuse_taken_name
from zorgdesk.notebook.schema import (
    bookmark,
    collection,
    highlight,
    label,
    note,
    own_entry,
    saved_search,
    word_pair,
)

_NOTE_TEXT = case(
    (note.c.title != "", note.c.title + literal("\n\n") + note.c.text), else_=note.c.text
)

_PLACES: dict[DeletedKind, tuple[Table, ColumnElement[str | None], ColumnElement[str]]] = {
    DeletedKind.NOTE: (note, note.c.entry_key, _NOTE_TEXT),
    DeletedKind.BOOKMARK: (bookmark, bookmark.c.entry_key, literal("")),
    DeletedKind.COLLECTION: (collection, collection.c.name, collection.c.description),
    DeletedKind.HIGHLIGHT: (highlight, highlight.c.entry_key, highlight.c.quote),
    DeletedKind.OWN_ENTRY: (own_entry, own_entry.c.entry_key, own_entry.c.summary),
    DeletedKind.SAVED_SEARCH: (saved_search, saved_search.c.name, saved_search.c.text),
    DeletedKind.WORD_PAIR: (word_pair, word_pair.c.word, word_pair.c.other),
    DeletedKind.LABEL: (label, label.c.name, literal("")),
}
"""Per kind the table, what a row is about, and its text."""


class Trash:
    """The deleted things of one notebook. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Deleted, ...]:
        """Everything that was deleted, the last one first."""
        found = [thing for kind in _PLACES for thing in self._of(kind)]
        return tuple(sorted(found, key=lambda thing: thing.deleted_at, reverse=True))

    def put_back(self, thing: Deleted) -> None:
        """Undo the deletion; nothing happens when that was done before."""
        table, *_ = _PLACES[thing.kind]
        query = select(table).where(table.c.id == thing.id, table.c.deleted_at.is_not(None))
        told = {"kind": thing.kind.value, "about": thing.about}
        with self._database.step(StepKind.PUT_BACK, **told) as db:
            if row := db.execute(query).first():
                _put_back(db, table, row, self._database.now())

    def _of(self, kind: DeletedKind) -> list[Deleted]:
        table, about, text = _PLACES[kind]
        deleted_at = table.c.deleted_at
        query = select(table.c.id, about.label("about"), text.label("text"), deleted_at)
        with self._database.reading() as db:
            found = db.execute(query.where(deleted_at.is_not(None))).all()
        return [Deleted(kind, row.id, row.about or "", row.text, row.deleted_at) for row in found]


def _put_back(db: Connection, table: Table, row: Row[Any], now: datetime) -> None:
    if table is label:
        refuse_taken_name(db, row.name, row.id)
    if table is collection:
        collection_tree.put_back(db, row, now)
    else:
        rows.restore(db, table, row, now)
