"""Answers that are asked at each keystroke, read again only when the notebook has changed."""

from collections.abc import Callable
from typing import Generic, TypeVar

from sqlalchemy import Table

from zorgdesk.notebook.database import Database

Answer = TypeVar("Answer")


class Remembered(Generic[Answer]):
    """What `read` answered from some tables, as long as no window or program changed those.

    The version is taken before reading: a change in between is seen the next time.
    """

    def __init__(self, database: Database, read: Callable[[], Answer], *tables: Table) -> None:
        self._database, self._read = database, read
        self._tables = {table.name for table in tables}
        self._known: tuple[int, Answer] | None = None

    def __call__(self) -> Answer:
        """The answer; in a step it is not remembered, for the step may fail."""
        if self._database.is_in_step:
            return self._read()
        version, known = self._database.version(), self._known
        if known is None or known[0] != version:
            is_same = known is not None and self._is_untouched(known[0], version)
            self._known = known = (version, known[1] if known and is_same else self._read())
        return known[1]

    def _is_untouched(self, before: int, now: int) -> bool:
        touched = self._database.touched_since(before, now)
        return touched is not None and touched.isdisjoint(self._tables)
