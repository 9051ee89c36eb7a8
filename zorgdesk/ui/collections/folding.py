"""A heading that folds what is under it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from zorgdesk.ui.theme import Colours, heading_font

LEFT, RIGHT, PAD, ARROW, GAP = 14, 23, 6, 16, 4
"""At the right there is room for the scroll bar that the filters have."""


class FoldingHeading(QAbstractButton):
    """Looks like the headings of the filters. Checked: what is under it shows."""

    def __init__(self, text: str, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self._room = 0
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def stand_beside_arrow(self, widget: QWidget) -> None:
        """Put a widget in the heading, before its arrow."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, RIGHT + ARROW + GAP, 0)
        layout.addStretch(1)
        layout.addWidget(widget)
        self._room = widget.sizeHint().width() + GAP

    def sizeHint(self) -> QSize:
        """As high as a row of the filters."""
        return QSize(120, self.fontMetrics().height() + 2 * PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(self.colours.hover))
        if self.hasFocus():
            painter.setPen(QColor(self.colours.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3.5, 1.5, -1.5, -1.5), 5, 5)
        self._paint_text(painter)
        painter.end()

    def _paint_text(self, painter: QPainter) -> None:
        painter.setFont(heading_font(self.font()))
        painter.setPen(QColor(self.colours.text))
        area = self.rect().adjusted(LEFT, 0, -RIGHT, 0)
        room = area.width() - ARROW - self._room
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        middle = QPointF(area.right() - 5, area.center().y() + 0.5)
        painter.setPen(QPen(QColor(self.colours.quiet), 1.5))
        tips = ((-4, -2), (0, 2), (4, -2)) if self.isChecked() else ((-2, -4), (2, 0), (-2, 4))
        painter.drawPolyline([middle + QPointF(x, y) for x, y in tips])
