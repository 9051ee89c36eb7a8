"""The last few searches. They are forgotten for good: nobody asked to keep them."""

from sqlalchemy import Connection, delete, func, select

from zorgdesk.domain.query import Query
from zorgdesk.notebook import rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.schema import recent_search
from zorgdesk.notebook.stored_query import columns, query_of

KEPT = 20
_NEWEST_FIRST = recent_search.c.position.desc()


class RecentSearches:
    """Recent searches in one notebook. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Query, ...]:
        """The recent searches, the newest first, each once."""
        with self._database.reading() as db:
            found = db.execute(select(recent_search).order_by(_NEWEST_FIRST)).all()
        return tuple(map(query_of, found))

    def add(self, query: Query) -> None:
        """Put a search on top; the oldest beyond the last twenty is forgotten."""
        now, values = self._database.now(), columns(query)
        same = [recent_search.c[name] == value for name, value in values.items()]
        with self._database.writing(recent_search) as db:
            last = db.scalar(select(func.max(recent_search.c.position))) or 0
            db.execute(delete(recent_search).where(*same))
            rows.add(db, recent_search, now, {"position": last + 1, **values})
            _forget_the_oldest(db)

    def clear(self) -> None:
        """Forget all of them."""
        with self._database.writing(recent_search) as db:
            db.execute(delete(recent_search))


def _forget_the_oldest(db: Connection) -> None:
    kept = select(recent_search.c.id).order_by(_NEWEST_FIRST).limit(KEPT)
    db.execute(delete(recent_search).where(recent_search.c.id.not_in(kept)))
