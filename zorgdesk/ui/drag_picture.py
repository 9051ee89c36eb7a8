"""What hangs under the mouse while something is dragged."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

WIDEST, PAD, HIGH = 260, 12, 2.0


def drag_picture(text: str, widget: QWidget) -> QPixmap:
    """A pill with a text, in the colours of a widget."""
    metrics, palette = widget.fontMetrics(), widget.palette()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, WIDEST)
    width, height = metrics.horizontalAdvance(shown) + 2 * PAD, int(metrics.height() * HIGH)
    ratio = widget.devicePixelRatioF()
    picture = QPixmap(int(width * ratio), int(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(widget.font())
    painter.setBrush(palette.brush(QPalette.ColorRole.Highlight))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(0, 0, width, height), 6, 6)
    painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
    painter.drawText(QRectF(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return picture
