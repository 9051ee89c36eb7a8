"""Paints a highlight with, under it, the entry it is in and what stands in its margin."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from zorgdesk.ui.highlights.delegate import GAP, HighlightDelegate
from zorgdesk.ui.highlights.model import MARK, TITLE, one_line
from zorgdesk.ui.theme import small_font

Index = QModelIndex | QPersistentModelIndex
PAD = 6


class EntryHighlightDelegate(HighlightDelegate):
    """Two lines for each highlight."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, 2 * option.fontMetrics.height() + 2 * PAD + 2)

    def words_area(self, option: QStyleOptionViewItem) -> QRect:
        area = super().words_area(option)
        area.setHeight(option.fontMetrics.height() + 4)
        area.translate(0, PAD - 2)
        return area

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        area = self.words_area(option)
        below = area.translated(0, area.height() - 2)
        below.setLeft(area.left() + option.fontMetrics.ascent() + GAP)
        note = one_line(index.data(MARK).highlight.note)
        painter.save()
        painter.setFont(small_font(option.font))
        metrics, left = painter.fontMetrics(), below.left()
        for text, colour in ((index.data(TITLE), self.colours.accent), (note, self.colours.quiet)):
            room = QRect(left, below.top(), below.right() - left, below.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(QColor(colour))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
            left += metrics.horizontalAdvance(shown) + 12
        painter.setPen(QColor(self.colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()
