"""A list of values to tick, with a field that narrows it while one types."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.entry import Value
from zorgdesk.domain.labels import folded
from zorgdesk.ui.theme import Colours
from zorgdesk.ui.tick_box import paint_tick_box

_KEY = Qt.ItemDataRole.UserRole
_ROWS = 6
_BOX, _SIDE = 14, 8


class ValueList(QWidget):
    """Enter ticks the current value, from the field too; the arrow down leads into the list."""

    toggled = Signal(str)  # the key of a value
    left = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = _Filter()
        self.values = _Values()
        self._painter = _Ticked(colours, self.values)
        self.values.setItemDelegate(self._painter)
        self.filter.setPlaceholderText(self.tr("Type to find a value"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(4)
        layout.addWidget(self.filter)
        layout.addWidget(self.values)
        self.filter.textChanged.connect(self._narrow)
        self.filter.went_down.connect(self.values.setFocus)
        self.filter.returnPressed.connect(self._toggle_current)
        self.values.chosen.connect(self._toggle_current)
        self.values.itemClicked.connect(self._toggle)

    def offer(self, values: Sequence[Value]) -> None:
        """What can be ticked."""
        self.values.clear()
        for value in values:
            item = QListWidgetItem(value.label, self.values)
            item.setData(_KEY, value.key)

    def open(self, ticked: Collection[str]) -> None:
        """Show all values, and go and type."""
        self.filter.clear()
        self.tick(ticked)
        self.show()
        self._fit()
        self.filter.setFocus()

    def tick(self, ticked: Collection[str]) -> None:
        """Show which values are ticked."""
        for item in self._items():
            is_on = item.data(_KEY) in ticked
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        self._painter.colours = colours
        self.values.viewport().update()

    def _items(self) -> list[QListWidgetItem]:
        return [self.values.item(row) for row in range(self.values.count())]

    def _narrow(self, text: str) -> None:
        """Show the values that hold what was typed, the first of them current."""
        for item in self._items():
            item.setHidden(folded(text) not in folded(item.text()))
        shown = (row for row, item in enumerate(self._items()) if not item.isHidden())
        self.values.setCurrentRow(next(shown, -1) if text else -1)

    def _fit(self) -> None:
        rows = min(_ROWS, self.values.count())
        self.values.setFixedHeight(rows * self.values.sizeHintForRow(0) + 12)

    def _toggle_current(self) -> None:
        if (item := self.values.currentItem()) is not None:
            self._toggle(item)

    def _toggle(self, item: QListWidgetItem) -> None:
        self.toggled.emit(item.data(_KEY))


class _Filter(QLineEdit):
    went_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


class _Values(QListWidget):
    chosen = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class _Ticked(QStyledItemDelegate):
    """Paints a box before each value, as the filters have it."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, option.fontMetrics.height() + 10)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        state, area = option.state, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_current = bool(state & QStyle.StateFlag.State_Selected)
            ground = self.colours.selected if is_current else self.colours.hover
            painter.fillRect(area, QColor(ground))
        box = QRectF(area.left() + _SIDE, area.center().y() - _BOX / 2 + 1, _BOX, _BOX)
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        paint_tick_box(painter, box, self.colours, ticked=is_on)
        painter.setPen(QColor(self.colours.text))
        text = area.adjusted(2 * _SIDE + _BOX, 0, -_SIDE, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        shown = option.fontMetrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(text, flags, shown)
        painter.restore()
