"""The filters as a tree of two levels: facets, and their values with live counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from zorgdesk.domain.entry import Facet, Value
from zorgdesk.domain.labels import LabelColour
from zorgdesk.domain.query import Choices
from zorgdesk.ui.names import facet_name
from zorgdesk.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_TOP = 0  # internal id of a facet; a value carries 1 + the number of its facet


class Role(IntEnum):
    """What the delegate asks for beside label and check mark."""

    COUNT = Qt.ItemDataRole.UserRole
    FACET = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2
    COLOUR = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Group:
    """One facet and the values it offers, in the order in which they are shown.

    `colours` are those of the values that are labels, by their keys.
    """

    facet: Facet
    values: Sequence[Value]
    colours: Mapping[str, LabelColour] = field(default_factory=dict)


class FiltersModel(QAbstractItemModel):
    """Which values there are, how many results each would give, and which are ticked."""

    chosen = Signal(object)  # Choices

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[Group] = ()
        self._counts: Mapping[Facet, Mapping[str, int]] = {}
        self._choices: dict[Facet, frozenset[str]] = {}

    def offer(self, groups: Sequence[Group]) -> bool:
        """Replace the facets and values; whether they are others than before."""
        offered = [group for group in groups if group.values]
        if offered == self._groups:
            return False
        self.beginResetModel()
        self._groups = offered
        self.endResetModel()
        return True

    def show_counts(self, counts: Mapping[Facet, Mapping[str, int]]) -> None:
        """Show other counts; values that are not named have none."""
        if counts != self._counts:
            self._counts = counts
            self._redraw()

    def show_choices(self, choices: Choices) -> None:
        """Tick these values, without reporting it."""
        chosen = {facet: values for facet, values in choices.items() if values}
        if chosen != self._choices:
            self._choices = chosen
            self._redraw()

    def groups(self) -> Sequence[Group]:
        """The facets and values that are offered."""
        return self._groups

    def facet_index(self, facet: Facet) -> QModelIndex:
        """Where a facet's heading stands, or an invalid index."""
        for row, group in enumerate(self._groups):
            if group.facet is facet:
                return self.index(row, 0)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent too
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._groups)
        is_facet = parent.internalId() == _TOP and parent.column() == 0
        return len(self._groups[parent.row()].values) if is_facet else 0

    def columnCount(self, _parent: Index = _NO_PARENT) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_value = index.internalId() != _TOP
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_value else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        if index.internalId() == _TOP:
            return self._facet_data(self._groups[index.row()], role)
        group = self._groups[index.internalId() - 1]
        return self._value_data(group, group.values[index.row()], role)

    def setData(self, index: Index, _value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.internalId() == _TOP:
            return False
        facet = self._groups[index.internalId() - 1].facet
        self.toggle(facet, index.data(Role.KEY))
        return True

    def toggle(self, facet: Facet, key: str) -> None:
        """Tick or untick a value and report the new choices."""
        ticked = self._choices.get(facet, frozenset()) ^ {key}
        rest = {other: values for other, values in self._choices.items() if other is not facet}
        self.show_choices({**rest, facet: ticked})
        self.chosen.emit(self._choices)

    def _facet_data(self, group: Group, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return facet_name(group.facet)
            case Role.FACET:
                return group.facet
            case Role.COUNT:
                return len(self._choices.get(group.facet, ()))
            case _:
                return None

    def _value_data(self, group: Group, value: Value, role: int) -> Any:
        facet = group.facet
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = value.key in self._choices.get(facet, ())
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        count = self._counts.get(facet, {}).get(value.key, 0)
        shown: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: value.label,
            Qt.ItemDataRole.ToolTipRole: plain_tip(value.label),
            Qt.ItemDataRole.AccessibleTextRole: f"{value.label}, {count}",
            Role.COUNT: count,
            Role.FACET: facet,
            Role.KEY: value.key,
            Role.COLOUR: group.colours.get(value.key),
        }
        return shown.get(role)

    def _redraw(self) -> None:
        """Every heading and value may look different now."""
        for row in range(len(self._groups)):
            heading = self.index(row, 0)
            self.dataChanged.emit(heading, heading)
            last = self.rowCount(heading) - 1
            self.dataChanged.emit(self.index(0, 0, heading), self.index(last, 0, heading))
