"""The colours of labels: what they look like in light and dark, and what they are called."""

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from zorgdesk.domain.labels import LabelColour
from zorgdesk.ui.theme import Colours

ICON = 16
_SCALES = (1, 2, 3)
_DARK_GROUND = 128
"""Lightness, out of 255, under which a ground is dark."""

_LIGHT = {
    LabelColour.RED: "#c0392b", LabelColour.ORANGE: "#c25e00", LabelColour.YELLOW: "#8a6d00",
    LabelColour.GREEN: "#2c7a32", LabelColour.TEAL: "#007a80", LabelColour.BLUE: "#2162c4",
    LabelColour.PURPLE: "#7b3fa8", LabelColour.GREY: "#66727a",
}  # fmt: skip
_DARK = {
    LabelColour.RED: "#ff8579", LabelColour.ORANGE: "#ffa657", LabelColour.YELLOW: "#f4d84f",
    LabelColour.GREEN: "#7fd487", LabelColour.TEAL: "#4fd0d6", LabelColour.BLUE: "#84b4ff",
    LabelColour.PURPLE: "#d5a3fa", LabelColour.GREY: "#b3bcc0",
}  # fmt: skip


def shade(colours: Colours, colour: LabelColour) -> str:
    """The colour of a label in a scheme; reaches 3:1 on every ground of that scheme."""
    is_dark = QColor(colours.page).lightness() < _DARK_GROUND
    return (_DARK if is_dark else _LIGHT)[colour]


def paint_dot(painter: QPainter, centre: QPointF, size: float, shown: str) -> None:
    """A dot as it stands before the name of a label: the name says what it is."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shown))
    painter.drawEllipse(centre, size / 2, size / 2)
    painter.restore()


def dot_icon(shown: str) -> QIcon:
    """The dot, for lists and menus."""
    icon = QIcon()
    for scale in _SCALES:
        pixmap = QPixmap(ICON * scale, ICON * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(scale)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_dot(painter, QPointF(ICON / 2, ICON / 2), ICON * 0.7, shown)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def colour_name(colour: LabelColour) -> str:
    """What a reader calls the colour."""
    tr = QCoreApplication.translate
    return {
        LabelColour.RED: tr("LabelColours", "Red"),
        LabelColour.ORANGE: tr("LabelColours", "Orange"),
        LabelColour.YELLOW: tr("LabelColours", "Yellow"),
        LabelColour.GREEN: tr("LabelColours", "Green"),
        LabelColour.TEAL: tr("LabelColours", "Turquoise"),
        LabelColour.BLUE: tr("LabelColours", "Blue"),
        LabelColour.PURPLE: tr("LabelColours", "Purple"),
        LabelColour.GREY: tr("LabelColours", "Grey"),
    }[colour]
