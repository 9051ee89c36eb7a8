"""Our icons, drawn in the colour of the text beside them."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

SIZE = 20
SCALES = (1, 2, 3)


class Icons:
    """The SVG files of a folder; they say `currentColor` where the colour goes.

    An icon is drawn once: they are asked for at each entry that is opened.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[tuple[str, str, str | None], QIcon] = {}

    def icon(self, name: str, colour: str, disabled: str | None = None) -> QIcon:
        """An icon in one colour, and in another one when it cannot be used."""
        wanted = (name, colour, disabled)
        if wanted not in self._known:
            self._known[wanted] = self._made(*wanted)
        return self._known[wanted]

    def _made(self, name: str, colour: str, disabled: str | None) -> QIcon:
        icon = QIcon()
        for scale in SCALES:
            icon.addPixmap(self._drawn(name, colour, scale), QIcon.Mode.Normal)
            icon.addPixmap(self._drawn(name, disabled or colour, scale), QIcon.Mode.Disabled)
        return icon

    def _drawn(self, name: str, colour: str, scale: int) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - after the first paint

        svg = (self._folder / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
        pixmap = QPixmap(SIZE * scale, SIZE * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(
            painter, QRectF(0, 0, SIZE * scale, SIZE * scale)
        )
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap
