"""A row of the pane at the left: its name, its count at the right, and where the keyboard is."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from zorgdesk.ui.theme import Colours, small_font

BETWEEN = 8
"""Pixels between a name and its count."""


def row_size(option: QStyleOptionViewItem, padding: int) -> QSize:
    """As high as its text with so many pixels above and below."""
    return QSize(0, QFontMetrics(option.font).height() + 2 * padding)


def paint_focus(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, colours: Colours
) -> None:
    """Draw a ring within the row, where the keyboard is in it."""
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(area).adjusted(3.5, 1.5, -3.5, -1.5), 5, 5)


def paint_count(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, count: str, colour: str
) -> QRect:
    """Write the count at the right; the room that it leaves for the name."""
    painter.setFont(small_font(option.font))
    painter.setPen(QColor(colour))
    painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
    return area.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(count) - BETWEEN, 0)


def paint_name(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, name: str, colour: str
) -> None:
    """Write the name; one that is too long ends in an ellipsis."""
    painter.setFont(option.font)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
