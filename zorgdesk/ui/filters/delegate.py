"""Paint a heading with its arrow, and a value with its box and count."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from zorgdesk.domain.labels import LabelColour
from zorgdesk.ui.filters.model import Role
from zorgdesk.ui.label_colours import paint_dot, shade
from zorgdesk.ui.pane_row import paint_count, paint_focus, paint_name, row_size
from zorgdesk.ui.theme import Colours, heading_font
from zorgdesk.ui.tick_box import paint_tick_box

Index = QModelIndex | QPersistentModelIndex
LEFT, RIGHT, ROW_PAD, ARROW = 14, 12, 6, 16
DOT = 0.7
"""The dot of a label, as a part of the box before it."""


class FilterDelegate(QStyledItemDelegate):
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
        area = QRect(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
        self._paint_ground(painter, option, area)
        inner = area.adjusted(LEFT, 0, -RIGHT, 0)
        if index.data(Role.KEY) is None:
            self._paint_heading(painter, option, index, inner)
        else:
            self._paint_value(painter, option, index, inner)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(self.colours.hover))
        paint_focus(painter, option, area, self.colours)

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRect
    ) -> None:
        painter.setFont(heading_font(option.font))
        painter.setPen(QColor(self.colours.text))
        chosen = index.data(Role.COUNT)
        text = f"{index.data()} · {chosen}" if chosen else index.data()
        room = area.adjusted(0, 0, -ARROW, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        middle = QPointF(area.right() - 5, area.center().y() + 0.5)
        is_open = bool(option.state & QStyle.StateFlag.State_Open)
        painter.setPen(QPen(QColor(self.colours.quiet), 1.5))
        tips = ((-4, -2), (0, 2), (4, -2)) if is_open else ((-2, -4), (2, 0), (-2, 4))
        painter.drawPolyline([middle + QPointF(x, y) for x, y in tips])

    def _paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRect
    ) -> None:
        count: int = index.data(Role.COUNT)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        size = round(option.fontMetrics.height() * 0.8)
        box = QRectF(area.left(), area.center().y() - size / 2 + 0.5, size, size)
        paint_tick_box(painter, box, self.colours, ticked=ticked)
        told = self.colours.quiet if count else self.colours.faint
        room = paint_count(painter, option, area, str(count), told).adjusted(size + 9, 0, 0, 0)
        if colour := index.data(Role.COLOUR):
            dot = size * DOT
            middle = QPointF(room.left() + dot / 2, box.center().y())
            paint_dot(painter, middle, dot, shade(self.colours, LabelColour(colour)))
            room.adjust(round(dot) + 6, 0, 0, 0)
        named = self.colours.text if count or ticked else self.colours.faint
        paint_name(painter, option, room, index.data(), named)
