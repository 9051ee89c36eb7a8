"""Paint one command: its name, and its keys at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
KEYS = Qt.ItemDataRole.UserRole
SIDE, ROW_PAD = 10, 6


class CommandDelegate(QStyledItemDelegate):
    """Only paints; a name that is too long ends in an ellipsis."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + 2 * ROW_PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        ground = QStyle.PrimitiveElement.PE_PanelItemViewItem
        option.widget.style().drawPrimitive(ground, option, painter, option.widget)
        area = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        keys: str = index.data(KEYS)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QApplication.palette().placeholderText().color())
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, keys)
        metrics = painter.fontMetrics()
        room = area.adjusted(0, 0, -metrics.horizontalAdvance(keys) - SIDE, 0)
        painter.setPen(option.palette.text().color())
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, name)
        painter.restore()
