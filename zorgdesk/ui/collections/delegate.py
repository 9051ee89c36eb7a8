"""Paint a collection: its name, and at the right how many things are in it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from zorgdesk.ui.collections.model import Role
from zorgdesk.ui.theme import Colours, small_font

Index = QModelIndex | QPersistentModelIndex
LEFT, RIGHT, ROW_PAD, BAR = 3, 23, 5, 3


class CollectionDelegate(QStyledItemDelegate):
    """Only paints."""

    def __init__(self, colours: Colours, view: QTreeView) -> None:
        super().__init__(view)
        self.colours = colours
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + 2 * ROW_PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            whole = QRectF(self.whole_row(option.rect))
            painter.setPen(QColor(self.colours.accent))
            painter.drawRoundedRect(whole.adjusted(3.5, 1.5, -3.5, -1.5), 5, 5)
        area = option.rect.adjusted(LEFT, 0, 0, 0)
        area.setRight(self._view.width() - RIGHT)
        count = str(index.data(Role.COUNT) or "")
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(self.colours.quiet))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, count)
        room = area.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(count) - 8, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(self.colours.text))
        elide = Qt.TextElideMode.ElideRight
        name = painter.fontMetrics().elidedText(index.data(), elide, room.width())
        painter.drawText(room, middle, name)
        painter.restore()

    def paint_ground(self, painter: QPainter, row: QRect, *, chosen: bool, hovered: bool) -> None:
        """Behind the whole row, the branches too."""
        whole = self.whole_row(row)
        if chosen:
            painter.fillRect(whole, QColor(self.colours.selected))
            painter.fillRect(
                QRect(0, whole.top(), BAR, whole.height()), QColor(self.colours.accent)
            )
        elif hovered:
            painter.fillRect(whole, QColor(self.colours.hover))

    def whole_row(self, row: QRect) -> QRect:
        """A row from side to side."""
        return QRect(0, row.top(), self._view.viewport().width(), row.height())
