"""The collections as a tree whose names can be edited and whose branches can be dragged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from zorgdesk.domain.collections import Collection
from zorgdesk.ui.dragging import COLLECTION, THINGS, carried, packed
from zorgdesk.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside the name."""

    COUNT = Qt.ItemDataRole.UserRole
    CHOSEN = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Branch:
    """Where a collection is to be: inside another or on top, before the one of this id or last."""

    collection: str
    parent: str | None
    before: str | None = None


@dataclass(slots=True)
class _Node:
    collection: Collection
    parent: int  # its place among the nodes, -1 for none
    row: int
    inside: list[int] = field(default_factory=list)


class CollectionsModel(QAbstractItemModel):
    """Names, and how many things are in each collection. An index carries the place of its node."""

    renamed = Signal(str, str)  # id, name
    branch_dropped = Signal(object)  # Branch
    things_dropped = Signal(str, list, bool)  # id, keys, whether they leave where they were
    counted = Signal()  # not dataChanged: that would reset a name while it is edited

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []
        self._top: list[int] = []
        self._counts: Mapping[str, int] = {}
        self._chosen: frozenset[str] = frozenset()
        self.is_read_only = False

    def show(self, collections: Sequence[Collection]) -> None:
        """Replace the tree; a parent comes before what is inside it."""
        self.beginResetModel()
        self._nodes, self._top = [], []
        places = {each.id: place for place, each in enumerate(collections)}
        for place, each in enumerate(collections):
            parent = places.get(each.parent or "", -1)
            siblings = self._nodes[parent].inside if parent >= 0 else self._top
            self._nodes.append(_Node(each, parent, len(siblings)))
            siblings.append(place)
        self.endResetModel()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show other counts, by id; what is not named is empty."""
        self._counts = counts
        self.counted.emit()

    def show_chosen(self, ids: frozenset[str]) -> None:
        """Mark the collections that the list is within."""
        self._chosen = ids
        self.counted.emit()

    def collection(self, index: Index) -> Collection | None:
        """The collection in a row."""
        return self._nodes[index.internalId()].collection if index.isValid() else None

    def index_of(self, collection_id: str | None) -> QModelIndex:
        """Where a collection stands, or an invalid index."""
        for place, node in enumerate(self._nodes):
            if node.collection.id == collection_id:
                return self.createIndex(node.row, 0, place)
        return QModelIndex()

    def indexes(self) -> list[QModelIndex]:
        """Every row, a parent before what is inside it."""
        return [self.createIndex(node.row, 0, place) for place, node in enumerate(self._nodes)]

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        siblings = self._inside(parent)
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, siblings[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent too
        place = self._nodes[index.internalId()].parent if index.isValid() else -1
        return self.createIndex(self._nodes[place].row, 0, place) if place >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return len(self._inside(parent)) if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = _NO_PARENT) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if self.is_read_only:
            return super().flags(index)
        if not index.isValid():
            return flag.ItemIsDropEnabled
        changeable = flag.ItemIsEditable | flag.ItemIsDragEnabled | flag.ItemIsDropEnabled
        return super().flags(index) | changeable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        each = self._nodes[index.internalId()].collection
        count = self._counts.get(each.id, 0)
        shown: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: each.name,
            Qt.ItemDataRole.EditRole: each.name,
            Qt.ItemDataRole.ToolTipRole: plain_tip(f"{each.name}\n{each.description}".strip()),
            Qt.ItemDataRole.AccessibleTextRole: f"{each.name}, {_things(count)}",
            Role.COUNT: count,
            Role.CHOSEN: each.id in self._chosen,
            Role.ID: each.id,
        }
        return shown.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        name, node = str(value).strip(), self._nodes[index.internalId()]
        if role != Qt.ItemDataRole.EditRole or not name:
            return False
        if name != node.collection.name:
            node.collection = replace(node.collection, name=name)
            self.dataChanged.emit(index, index)
            self.renamed.emit(node.collection.id, name)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [COLLECTION, THINGS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return packed(COLLECTION, [index.data(Role.ID) for index in indexes])

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        if things := carried(data, THINGS):
            return row < 0 and parent.isValid() and bool(things)
        dragged = carried(data, COLLECTION)
        return bool(dragged) and not self._is_within(parent, dragged[0])

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        into: str | None = parent.data(Role.ID) if parent.isValid() else None
        if things := carried(data, THINGS):
            self.things_dropped.emit(into, things, action == Qt.DropAction.MoveAction)
        else:
            before = self.index(row, 0, parent).data(Role.ID) if row >= 0 else None
            self.branch_dropped.emit(Branch(carried(data, COLLECTION)[0], into, before))
        return True

    def _inside(self, parent: Index) -> list[int]:
        return self._nodes[parent.internalId()].inside if parent.isValid() else self._top

    def _is_within(self, index: Index, collection_id: str) -> bool:
        """Whether a row is a collection, or is inside it."""
        while index.isValid():
            if index.data(Role.ID) == collection_id:
                return True
            index = index.parent()
        return False


def _things(count: int) -> str:
    return QCoreApplication.translate("Collections", "%n things", "", count)
