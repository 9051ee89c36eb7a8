"""How the colours of highlights look; each has a line of its own, for who sees no colours."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QTextCharFormat

from zorgdesk.domain.highlights import Colour
from zorgdesk.ui.theme import Colours

Line = QTextCharFormat.UnderlineStyle


@dataclass(frozen=True, slots=True)
class Tint:
    """The colour behind a highlight, on which text reaches 4.5:1, and that of its line, 3:1."""

    behind: str
    line: str


LIGHT = {
    Colour.YELLOW: Tint("#f7f4b3", "#837008"),
    Colour.GREEN: Tint("#d2f0d5", "#23803c"),
    Colour.BLUE: Tint("#d5e7fb", "#2a6fc2"),
    Colour.PINK: Tint("#fbdbe8", "#c23a7a"),
}
DARK = {
    Colour.YELLOW: Tint("#3b3a16", "#dcbd42"),
    Colour.GREEN: Tint("#21472d", "#6fcf8b"),
    Colour.BLUE: Tint("#20405f", "#74b3f2"),
    Colour.PINK: Tint("#572940", "#f089b5"),
}
LINES = {
    Colour.YELLOW: Line.SingleUnderline,
    Colour.GREEN: Line.DashUnderline,
    Colour.BLUE: Line.DashDotLine,
    Colour.PINK: Line.WaveUnderline,
}
_HALF = 128  # of the lightness of a colour


def tints(colours: Colours) -> Mapping[Colour, Tint]:
    """The tints that go with the colours in use."""
    return DARK if QColor(colours.page).lightness() < _HALF else LIGHT


def marked_format(colour: Colour, colours: Colours) -> QTextCharFormat:
    """How marked text looks."""
    tint, style = tints(colours)[colour], QTextCharFormat()
    style.setBackground(QColor(tint.behind))
    style.setUnderlineStyle(LINES[colour])
    style.setUnderlineColor(QColor(tint.line))
    return style


def dot_icon(colour: Colour, colours: Colours, size: int, ratio: float) -> QIcon:
    """A dot in a colour, `size` pixels wide on a screen of this pixel ratio."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_dot(painter, QRectF(0, 0, size, size), colour, colours)
    painter.end()
    return QIcon(pixmap)


def paint_dot(painter: QPainter, box: QRectF, colour: Colour, colours: Colours) -> None:
    """Paint a dot in a colour, with a rim that can be seen on any ground."""
    tint = tints(colours)[colour]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tint.line), box.width() / 8))
    painter.setBrush(QColor(tint.behind))
    rim = box.width() / 12
    painter.drawEllipse(box.adjusted(rim, rim, -rim, -rim))
    painter.restore()


def paint_note_sign(painter: QPainter, box: QRectF, colour: str) -> None:
    """Paint a small sheet with lines: there is something in the margin."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.65, 0.65, -0.65, -0.65), 2, 2)
    for part in (0.36, 0.64):
        y = box.top() + box.height() * part
        ends = box.left() + box.width() * 0.27, box.right() - box.width() * 0.27
        painter.drawLine(QPointF(ends[0], y), QPointF(ends[1], y))
    painter.restore()


def paint_doubt_sign(painter: QPainter, box: QRectF, colour: str) -> None:
    """Paint a small round question mark: somebody should have a look at this."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(0.65, 0.65, -0.65, -0.65))
    font = painter.font()
    font.setPixelSize(round(box.height() * 0.75))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()
