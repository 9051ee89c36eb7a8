"""Paint a collection: its name, and at the right how many things are in it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from zorgdesk.ui.collections.model import Role
from zorgdesk.ui.pane_row import paint_count, paint_focus, paint_name, row_size
from zorgdesk.ui.theme import Colours

Index = QModelIndex | QPersistentModelIndex
LEFT, RIGHT, ROW_PAD, BAR = 3, 23, 5, 3


class CollectionDelegate(QStyledItemDelegate):
    """Only paints."""

    def __init__(self, colours: Colours, view: QTreeView) -> None:
        super().__init__(view)
        self.colours = colours
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return row_size(option, ROW_PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_focus(painter, option, self.whole_row(option.rect), self.colours)
        area = option.rect.adjusted(LEFT, 0, 0, 0)
        area.setRight(self._view.width() - RIGHT)
        count = str(index.data(Role.COUNT) or "")
        room = paint_count(painter, option, area, count, self.colours.quiet)
        paint_name(painter, option, room, index.data(), self.colours.text)
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
