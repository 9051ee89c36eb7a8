"""A box to tick, painted the same in every list and in a note."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_TICK = ((0.22, 0.52), (0.43, 0.73), (0.78, 0.3))


class Inks(Protocol):
    """The colours that a box needs: those of the theme, or of who has only a palette."""

    @property
    def accent(self) -> str: ...
    @property
    def on_accent(self) -> str: ...
    @property
    def faint(self) -> str: ...
    @property
    def page(self) -> str: ...


def paint_tick_box(painter: QPainter, box: QRectF, colours: Inks, *, ticked: bool) -> None:
    """Paint the box, with its tick where it has one."""
    painter.setPen(QPen(QColor(colours.accent if ticked else colours.faint), 1.2))
    painter.setBrush(QColor(colours.accent if ticked else colours.page))
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        painter.setPen(QPen(QColor(colours.on_accent), 1.8))
        painter.drawPolyline(
            [box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in _TICK]
        )
    painter.setBrush(Qt.BrushStyle.NoBrush)
