"""Paint one loose note: its name and day, and the words it begins with."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from zorgdesk.ui.moments import in_brief
from zorgdesk.ui.notes.shown import ShownNote
from zorgdesk.ui.theme import heading_font, small_font

Index = QModelIndex | QPersistentModelIndex
NOTE = Qt.ItemDataRole.UserRole
SIDE, TOP, GAP, PIN = 14, 8, 2, 16


class LooseRow(QStyledItemDelegate):
    """Only paints: everything it shows is in the note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pin = QIcon()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        name, line = heading_font(option.font), small_font(option.font)
        heights = QFontMetrics(name).height() + QFontMetrics(line).height()
        return QSize(0, heights + 2 * TOP + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        note: ShownNote = index.data(NOTE)
        painter.save()
        ground = QStyle.PrimitiveElement.PE_PanelItemViewItem
        option.widget.style().drawPrimitive(ground, option, painter, option.widget)
        area = option.rect.adjusted(SIDE, TOP, -SIDE, -TOP)
        below = self._paint_head(painter, option, area, note)
        self._paint_line(painter, option, area.adjusted(0, below + GAP, 0, 0), note)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, note: ShownNote
    ) -> int:
        """The name and at its right the day; returns the height."""
        painter.setFont(small_font(option.font))
        painter.setPen(QApplication.palette().placeholderText().color())
        painter.drawText(
            area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, day_of(note)
        )
        room = area.width() - painter.fontMetrics().horizontalAdvance(day_of(note)) - SIDE
        painter.setFont(heading_font(option.font))
        painter.setPen(option.palette.text().color())
        metrics, left = painter.fontMetrics(), area.left()
        if note.pinned:
            self.pin.paint(painter, left - 2, area.top(), PIN, metrics.height())
            left, room = left + PIN, room - PIN
        name = metrics.elidedText(
            note.writing.name or self.tr("New note"), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(left, area.top() + metrics.ascent(), name)
        return metrics.height()

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, note: ShownNote
    ) -> None:
        """The words it begins with, where the title is not made of them."""
        text = note.writing.opening
        painter.setFont(small_font(option.font))
        painter.setPen(QApplication.palette().placeholderText().color())
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area.left(), area.top() + metrics.ascent(), shown)


def day_of(note: ShownNote) -> str:
    """When a note changed, in brief; empty for one that is not kept yet."""
    return in_brief(note.changed_at) if note.changed_at else ""
