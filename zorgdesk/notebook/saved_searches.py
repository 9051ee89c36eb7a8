"""Searches the reader gave a name, in the order the reader put them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from zorgdesk.domain.history import DeletedKind
from zorgdesk.domain.query import Query
from zorgdesk.domain.searches import SavedSearch
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.schema import saved_search
from zorgdesk.notebook.stored_query import columns, query_of

_LIVE = saved_search.c.deleted_at.is_(None)


class SavedSearches:
    """Saved searches in one notebook. Every method raises NotebookError.

    An id that is not there is left alone: another window may have been first.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[SavedSearch, ...]:
        """The saved searches, in order."""
        order = (saved_search.c.position, saved_search.c.created_at, saved_search.c.id)
        with self._database.reading() as db:
            found = db.execute(select(saved_search).where(_LIVE).order_by(*order)).all()
        return tuple(SavedSearch(row.id, row.name, query_of(row)) for row in found)

    def add(self, name: str, query: Query) -> SavedSearch:
        """Save a search under a name, as the last one."""
        now = self._database.now()
        with self._database.step(StepKind.SEARCH_SAVED, name=name) as db:
            last = db.scalar(select(func.max(saved_search.c.position))) or 0
            values = {"name": name, "position": last + 1, **columns(query)}
            return SavedSearch(rows.add(db, saved_search, now, values), name, query)

    def rename(self, search_id: str, name: str) -> None:
        """Give a search another name."""
        if row := self._row(search_id):
            with self._database.step(StepKind.SEARCH_RENAMED, name=name, before=row.name) as db:
                rows.change(db, saved_search, row, self._database.now(), {"name": name})

    def reorder(self, ids: Sequence[str]) -> None:
        """Put the searches in the order of `ids`, the first one on top."""
        now = self._database.now()
        with self._database.step(StepKind.SEARCHES_ORDERED) as db:
            for position, search_id in enumerate(ids, start=1):
                if row := _row(db, search_id):
                    rows.change(db, saved_search, row, now, {"position": position})

    def delete(self, search_id: str) -> None:
        """Delete a search; `restore` brings it back where it was."""
        if row := self._row(search_id):
            with self._database.step(StepKind.SEARCH_DELETED, name=row.name) as db:
                rows.delete(db, saved_search, row, self._database.now())

    def restore(self, search_id: str) -> None:
        """Bring a deleted search back where it was."""
        if row := self._row(search_id):
            told = {"kind": DeletedKind.SAVED_SEARCH.value, "about": row.name}
            with self._database.step(StepKind.PUT_BACK, **told) as db:
                rows.restore(db, saved_search, row, self._database.now())

    def _row(self, search_id: str) -> Row[Any] | None:
        with self._database.reading() as db:
            return _row(db, search_id)


def _row(db: Connection, search_id: str) -> Row[Any] | None:
    return db.execute(select(saved_search).where(saved_search.c.id == search_id)).first()
