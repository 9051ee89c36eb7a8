"""Paints one highlight: its colour, its words, and at the right what there is to say of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from zorgdesk.domain.passages import PlacedHighlight
from zorgdesk.ui.highlight_look import paint_dot, paint_note_sign
from zorgdesk.ui.highlight_names import state_sign
from zorgdesk.ui.highlights.model import MARK
from zorgdesk.ui.theme import Colours, small_font

Index = QModelIndex | QPersistentModelIndex
PAD, GAP = 10, 8
MOST = 0.45
"""The part of a line that may tell how sure a place is; else a sign does."""


class HighlightDelegate(QStyledItemDelegate):
    """One line for each highlight."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, option.fontMetrics.height() + 9)

    def words_area(self, option: QStyleOptionViewItem) -> QRect:
        """Where the dot, the words and the signs stand."""
        return option.rect.adjusted(PAD, 0, -PAD, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark = index.data(MARK)
        painter.save()
        self._paint_ground(painter, option)
        area = self.words_area(option)
        size = option.fontMetrics.ascent()
        top = area.center().y() - size / 2 + 1
        paint_dot(
            painter, QRectF(area.left(), top, size, size), mark.highlight.colour, self.colours
        )
        area.setLeft(area.left() + size + GAP)
        area.setRight(self._paint_signs(painter, option, area, mark))
        self._paint_words(painter, option, area, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            colour = self.colours.selected if is_current else self.colours.hover
            painter.fillRect(option.rect, QColor(colour))
        if is_current and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                QColor(self.colours.accent),
            )

    def _paint_signs(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, mark: PlacedHighlight
    ) -> int:
        """At the right what there is to say of it; where the room for the words ends."""
        right = area.right()
        if mark.highlight.note.strip():
            size = option.fontMetrics.ascent()
            box = QRectF(right - size, area.center().y() - size / 2 + 1, size, size)
            paint_note_sign(painter, box, self.colours.quiet)
            right -= size + GAP
        if state := state_sign(mark):
            painter.setFont(small_font(option.font))
            painter.setPen(QColor(self.colours.on_warning))
            width = painter.fontMetrics().horizontalAdvance(state) + 12
            if width > area.width() * MOST:
                state, width = "?", area.height() - 6
            pill = QRect(right - width, area.top() + 3, width, area.height() - 6)
            painter.fillRect(pill, QColor(self.colours.warning))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, state)
            right -= width + GAP
        return right

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: Index
    ) -> None:
        painter.setFont(option.font)
        painter.setPen(QColor(self.colours.text))
        words = option.fontMetrics.elidedText(
            index.data(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
