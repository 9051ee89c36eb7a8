"""Paint one collection that can be chosen: its name, and a tick where things are in it already."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
HOLDS = Qt.ItemDataRole.UserRole + 2
SIDE, ROW_PAD, TICK = 10, 6, 14


class ChoiceDelegate(QStyledItemDelegate):
    """Only paints; of a long name the end stays, where the collection itself is named."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + 2 * ROW_PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QStyle.PrimitiveElement.PE_PanelItemViewItem
        option.widget.style().drawPrimitive(ground, option, painter, option.widget)
        area = option.rect.adjusted(SIDE, 0, -SIDE - TICK, 0)
        painter.setPen(option.palette.text().color())
        elide = Qt.TextElideMode.ElideLeft
        name = painter.fontMetrics().elidedText(index.data(), elide, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
        if index.data(HOLDS):
            painter.setPen(QPen(QApplication.palette().accent().color(), 1.8))
            corner = QPointF(area.right() + 2, area.center().y() - 5)
            points = ((0, 5.5), (4, 9.5), (11, 1))
            painter.drawPolyline([corner + QPointF(x, y) for x, y in points])
        painter.restore()
