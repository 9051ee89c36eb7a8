"""The rows of the result list, fetched in slices where the reader looks."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.row import ResultRow
from zorgdesk.ui.names import row_kind_name

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int], Sequence[ResultRow]]
_NO_PARENT = QModelIndex()
SLICE = 25
"""Rows that are made at a time: more than a window shows of them."""


class Role(IntEnum):
    """What the delegate asks for beside the title."""

    ROW = Qt.ItemDataRole.UserRole


class ResultsModel(QAbstractListModel):
    """Holds all keys of an answer and the rows that were looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: Sequence[EntryKey] = ()
        self._rows: list[ResultRow | None] = []
        self._fetch: Fetch = lambda _start, _stop: ()

    def show(self, keys: Sequence[EntryKey], rows: Sequence[ResultRow], fetch: Fetch) -> None:
        """Replace everything by a new answer, of which the first `rows` are known."""
        self.beginResetModel()
        unknown = [None] * (len(keys) - len(rows))
        self._keys, self._rows, self._fetch = keys, [*rows, *unknown], fetch
        self.endResetModel()

    def keys(self) -> Sequence[EntryKey]:
        """The keys of the whole answer, in order."""
        return self._keys

    def index_of(self, key: EntryKey | None) -> QModelIndex:
        """Where the entry stands, or an invalid index."""
        if key is None or key not in self._keys:
            return QModelIndex()
        return self.index(self._keys.index(key))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def _row(self, number: int) -> ResultRow:
        """A row, fetched with its neighbours when it is looked at for the first time."""
        row = self._rows[number]
        if row is None:
            self._fetch_slice(number - number % SLICE)
            row = self._rows[number]
        return row or ResultRow(self._keys[number], None, "", "")  # its answer is out of date

    def _fetch_slice(self, start: int) -> None:
        stop = min(start + SLICE, len(self._keys))
        for number, row in enumerate(self._fetch(start, stop), start):
            self._rows[number] = row

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self._row(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Role.ROW:
                return row
            case _:
                return None

    def _spoken(self, row: ResultRow) -> str:
        states = [
            self.tr("bookmarked") if row.bookmarked else "",
            self.tr("with a note") if row.noted else "",
            self.tr("with highlights") if row.highlighted else "",
            self.tr("read") if row.read else "",
            *(label.name for label in row.labels),
        ]
        parts = [row.title, row_kind_name(row), row.place, *states, row.line]
        return ", ".join(part for part in parts if part)
