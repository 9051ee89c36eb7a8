"""Which id a text of theirs has that comes beside ours: one that follows from what it says.

Taken over again, here or in a third notebook, it is there once.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from uuid import UUID, uuid5

from sqlalchemy import Table

from zorgdesk.notebook.merging.plan import Sides
from zorgdesk.notebook.merging.texts import Known
from zorgdesk.notebook.raw_rows import RawRow

_NAMESPACE = UUID("5d1f7a53-7c7b-4d0e-8f5e-0f8a5b1c9c77")
Content = tuple[object, ...]


class Apart:
    """The rows of one table; `before` is what ours were, `content` what a row says."""

    def __init__(
        self, sides: Sides, table: Table, before: Known, content: Callable[[RawRow], Content]
    ) -> None:
        self._sides, self._table, self._before = sides, table, before
        self._content = content
        self._known: Mapping[str, RawRow] | None = None

    def id_of(self, row: RawRow) -> str:
        """The id of what a row says, beside ours of the same id."""
        told = json.dumps([self._table.name, row["id"], *self._content(row)], ensure_ascii=False)
        return str(uuid5(_NAMESPACE, told))

    def ours(self, row_id: str) -> RawRow | None:
        """What of ours was kept beside theirs elsewhere, under this id that it has there."""
        if self._known is None:
            self._known = dict(self._set_apart())
        return self._known.get(row_id)

    def _set_apart(self) -> Iterator[tuple[str, RawRow]]:
        ours, theirs = self._sides.own(self._table), self._sides.theirs[self._table.name]
        for row in (ours[row_id] for row_id in ours.keys() & theirs.keys()):
            yield self.id_of(row), row
            for name, texts in self._before.get(row["id"], {}).items():
                for text in texts:
                    yield self.id_of({**row, name: text}), row
