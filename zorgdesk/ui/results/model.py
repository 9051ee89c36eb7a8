"""The rows of the result list, fetched in slices where the reader looks."""

from collections.abc import Callable, Collection, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.listed import entries_of
from zorgdesk.domain.row import ResultRow
from zorgdesk.ui.dragging import THINGS, packed
from zorgdesk.ui.names import row_kind_name
from zorgdesk.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int], Sequence[ResultRow]]
_NO_PARENT = QModelIndex()
SLICE = 10
"""Rows that are made at a time: as many as a window of 1080 pixels shows of them."""


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
        self.is_arranged = False
        """Whether the reader may put the rows in another order."""

    def show(self, keys: Sequence[EntryKey], rows: Sequence[ResultRow], fetch: Fetch) -> None:
        """Replace everything by a new answer, of which the first `rows` are known."""
        self.beginResetModel()
        unknown = [None] * (len(keys) - len(rows))
        self._keys, self._rows, self._fetch = keys, [*rows, *unknown], fetch
        self.endResetModel()

    def keys(self) -> Sequence[EntryKey]:
        """The entries of the whole answer, in order."""
        return entries_of(self._keys)

    def listed(self) -> Sequence[EntryKey]:
        """What the whole answer holds, in order: in a collection also notes."""
        return self._keys

    def key_at(self, index: Index) -> EntryKey:
        """What stands in a row."""
        return self._keys[index.row()]

    def arrange(self, keys: Sequence[EntryKey]) -> None:
        """Put the rows in another order."""
        stood = {key: place for place, key in enumerate(self._keys)}
        stands = {key: place for place, key in enumerate(keys)}
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [self.index(stands[self._keys[index.row()]]) for index in before]
        self._pick([stood[key] for key in keys])
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def take_away(self, keys: Collection[str]) -> None:
        """Show no longer what stands under these keys."""
        for row in reversed(range(len(self._keys))):
            if self._keys[row] in keys:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._pick([place for place in range(len(self._keys)) if place != row])
                self.endRemoveRows()

    def _pick(self, places: Sequence[int]) -> None:
        """Hold what stood in these places; what was not looked at is fetched from there."""
        fetch = self._fetch
        self._keys = [self._keys[place] for place in places]
        self._rows = [self._rows[place] for place in places]
        self._fetch = lambda start, stop: [
            row for place in places[start:stop] for row in fetch(place, place + 1)
        ]

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

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged; in an order of the reader's own also between others."""
        if index.isValid():
            return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        return Qt.ItemFlag.ItemIsDropEnabled if self.is_arranged else Qt.ItemFlag.NoItemFlags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [THINGS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        return packed(THINGS, [self._keys[row] for row in rows])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self._row(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.title)
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
