"""The saved searches as a list whose names can be edited in place."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from zorgdesk.domain.searches import SavedSearch
from zorgdesk.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside the name."""

    COUNT = Qt.ItemDataRole.UserRole


class SearchesModel(QAbstractListModel):
    """Names, and how many entries each search finds now."""

    renamed = Signal(str, str)  # id, name
    counted = Signal()  # not dataChanged: that would reset a name while it is edited

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searches: list[SavedSearch] = []
        self._counts: Mapping[str, int] = {}

    def show(self, searches: Sequence[SavedSearch]) -> None:
        """Replace the list."""
        self.beginResetModel()
        self._searches = list(searches)
        self.endResetModel()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show other counts, by the id of a search."""
        self._counts = counts
        self.counted.emit()

    def search(self, index: Index) -> SavedSearch | None:
        """The search in a row."""
        return self._searches[index.row()] if index.isValid() else None

    def ids(self) -> list[str]:
        """The ids in the order of the rows."""
        return [search.id for search in self._searches]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._searches)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        search = self._searches[index.row()]
        count = self._counts.get(search.id)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return search.name
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(search.name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return search.name if count is None else f"{search.name}, {count}"
            case Role.COUNT:
                return count
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not name:
            return False
        search = self._searches[index.row()]
        if name != search.name:
            self._searches[index.row()] = replace(search, name=name)
            self.dataChanged.emit(index, index)
            self.renamed.emit(search.id, name)
        return True
