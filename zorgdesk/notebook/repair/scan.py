"""Read every row of a table that can still be read, around the pages that cannot."""

import sqlite3
from collections.abc import Sequence

from zorgdesk.notebook.driver import errors

_UNKNOWN = 1 << 17
"""How many rows are looked for where the end of the table cannot be read."""

_MOST = 100_000
"""Questions that are asked at most about one table; each takes some microseconds."""


class Scan:
    """One table of a damaged file, read from both ends, and then between them in halves."""

    def __init__(self, db: sqlite3.Connection, table: str, columns: Sequence[str]) -> None:
        self._db = db
        names = ", ".join(f'"{name}"' for name in ("rowid", *columns))
        self._query = f"SELECT {names} FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"  # noqa: S608 (our own names)
        self._rows: dict[int, Sequence[object]] = {}

    def rows(self) -> list[Sequence[object]]:
        """The rows that could be read, in the order in which they were added."""
        if not self._read(0, 1 << 62):
            low = max(self._rows, default=0)
            self._read(0, 1 << 62, "DESC")
            high = min((found for found in self._rows if found > low), default=low + _UNKNOWN)
            self._between(low + 1, high - 1)
        return [self._rows[number] for number in sorted(self._rows)]

    def _between(self, low: int, high: int) -> None:
        gaps, asked = [(low, high)], 0
        while gaps and asked < _MOST:
            first, last = gaps.pop()
            asked += 1
            if first <= last and not self._read(first, last) and first < last:
                middle = (first + last) // 2
                gaps += [(middle + 1, last), (first, middle)]

    def _read(self, first: int, last: int, order: str = "") -> bool:
        """Keep what is read; whether nothing stood in the way."""
        obstacles: tuple[type[Exception], ...] = (*errors(), OverflowError)
        try:
            for number, *values in self._db.execute(f"{self._query} {order}", (first, last)):
                self._rows[number] = values
        except obstacles:
            return False
        return True
