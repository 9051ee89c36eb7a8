"""The list of labels: each with its dot, its name, and on how many entries it is."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from zorgdesk.domain.labels import Label
from zorgdesk.ui.label_colours import ICON, colour_name, dot_icon, shade
from zorgdesk.ui.names import count_name
from zorgdesk.ui.theme import Colours
from zorgdesk.ui.tick_box import paint_tick_box

ID = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
SIDE = 12

Counted = tuple[Label, int]
"""A label and the number of entries it is on."""


class CountedList(QListWidget):
    """Names can be changed in place; labels of one entry can be ticked."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setItemDelegate(_CountDelegate(colours, self))
        self.setIconSize(QSize(ICON, ICON))
        self.setAccessibleName(self.tr("Labels"))

    def show_labels(self, labels: Sequence[Counted], on: Collection[str] | None) -> None:
        """Replace the list without reporting it; the same label stays current.

        `on` are the ids of the ticked labels, None where nothing can be ticked.
        """
        current, row = self.current_id(), self.currentRow()
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        for label, count in labels:
            self._add(label, count, on)
        rows = {self.item(at).data(ID): at for at in range(self.count())}
        self.setCurrentRow(rows.get(current, min(max(row, 0), self.count() - 1)))
        self.blockSignals(False)  # noqa: FBT003

    def current_id(self) -> str:
        """The id of the current label, "" for none."""
        item = self.currentItem()
        return str(item.data(ID)) if item else ""

    def _add(self, label: Label, count: int, on: Collection[str] | None) -> None:
        item = QListWidgetItem(dot_icon(shade(self._colours, label.colour)), label.name, self)
        item.setData(ID, label.id)
        item.setData(COUNT, count)
        spoken = (label.name, colour_name(label.colour), count_name(count))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(spoken))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        if on is None:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        else:
            is_on = label.id in on
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)


class _CountDelegate(QStyledItemDelegate):
    """Paints the number at the right and our own box at the left, over the line as it is."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._colours.quiet))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect.adjusted(0, 0, -SIDE, 0), flags, str(index.data(COUNT)))
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            self._paint_box(painter, option, index)
        painter.restore()

    def _paint_box(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Over the style's own, which can hardly be seen in dark colours."""
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = option.widget.style().subElementRect(part, drawn, option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, QColor(self._colours.selected if is_selected else self._colours.page))
        ticked = drawn.checkState == Qt.CheckState.Checked
        paint_tick_box(painter, QRectF(box).adjusted(1, 1, -1, -1), self._colours, ticked=ticked)
