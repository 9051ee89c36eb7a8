"""The rows of the result list, fetched in slices as the reader scrolls."""

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
SLICE = 50


class Role(IntEnum):
    """What the delegate asks for beside the title."""

    ROW = Qt.ItemDataRole.UserRole


class ResultsModel(QAbstractListModel):
    """Holds all keys of an answer and the rows that were looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: Sequence[EntryKey] = ()
        self._rows: list[ResultRow] = []
        self._fetch: Fetch = lambda _start, _stop: ()

    def show(self, keys: Sequence[EntryKey], rows: Sequence[ResultRow], fetch: Fetch) -> None:
        """Replace everything by a new answer, of which the first `rows` are known."""
        self.beginResetModel()
        self._keys, self._rows, self._fetch = keys, list(rows), fetch
        self.endResetModel()

    def keys(self) -> Sequence[EntryKey]:
        """The keys of the whole answer, in order."""
        return self._keys

    def index_of(self, key: EntryKey | None) -> QModelIndex:
        """Where the entry stands, or an invalid index; fetches up to there."""
        if key is None or key not in self._keys:
            return QModelIndex()
        number = self._keys.index(key)
        while number >= len(self._rows) and self.canFetchMore():
            self.fetchMore()
        return self.index(number)

    def fetch_all(self) -> None:
        """Fetch every row that was not looked at yet."""
        while self.canFetchMore():
            self.fetchMore()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index = _NO_PARENT) -> bool:
        return not parent.isValid() and len(self._rows) < len(self._keys)

    def fetchMore(self, _parent: Index = _NO_PARENT) -> None:
        start = len(self._rows)
        more = self._fetch(start, min(start + SLICE, len(self._keys)))
        if not more:  # the answer is no longer there: what is shown is all there is
            self._keys = self._keys[:start]
            return
        self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
        self._rows.extend(more)
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
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
            self.tr("read") if row.read else "",
            *(label.name for label in row.labels),
        ]
        parts = [row.title, row_kind_name(row), row.place, *states, row.line]
        return ", ".join(part for part in parts if part)
