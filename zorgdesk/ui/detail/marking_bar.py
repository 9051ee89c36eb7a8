"""A small bar beside what is selected: four colours, the margin, and taking away."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from zorgdesk.domain.highlights import Colour
from zorgdesk.ui.highlight_look import dot_icon, paint_note_sign
from zorgdesk.ui.highlight_names import Meanings, meaning_name
from zorgdesk.ui.theme import Colours

DOT = 16
GAP = 6
"""Pixels between the bar and the lines it is about."""


class MarkingBar(QFrame):
    """For the mouse; a keyboard has a key for each of its buttons, so it never takes the focus."""

    colour_wanted = Signal(object)  # Colour
    margin_wanted = Signal()
    deletion_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("marking")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(3, 3, 3, 3)
        self._layout.setSpacing(0)
        self._dots = {colour: self._button(self._report(colour)) for colour in Colour}
        self._margin = self._button(self.margin_wanted.emit)
        self._delete = self._button(self.deletion_wanted.emit)
        self._delete.setText("✕")
        self.hide()

    def dress(self, colours: Colours, meanings: Meanings) -> None:
        """Take these colours, and tell what they mean to the reader."""
        ratio = self.devicePixelRatioF()
        for number, (colour, button) in enumerate(self._dots.items(), start=1):
            button.setIcon(dot_icon(colour, colours, DOT, ratio))
            _tell(button, meaning_name(colour, meanings), f"Ctrl+{number}")
        self._margin.setIcon(_note_icon(colours, ratio))
        _tell(self._margin, self.tr("Write in the margin"), "Ctrl+M")
        _tell(self._delete, self.tr("Take the highlight away"), "Del")

    def show_beside(self, lines: QRect, room: QRect, *, on_highlight: bool) -> None:
        """Come to stand above `lines`, or under them where `room` begins; both in the parent's."""
        self._delete.setVisible(on_highlight)
        self.adjustSize()
        top = lines.top() - GAP - self.height()
        if top < room.top():
            top = min(lines.bottom() + GAP, room.bottom() - self.height())
        left = min(max(lines.left(), room.left()), room.right() - self.width())
        self.move(QPoint(left, top))
        self.show()
        self.raise_()

    def _report(self, colour: Colour) -> Callable[[], None]:
        return lambda: self.colour_wanted.emit(colour)

    def _button(self, run: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(DOT, DOT))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: run())
        self._layout.addWidget(button)
        return button


def _tell(button: QToolButton, name: str, keys: str) -> None:
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{name} ({shown})")
    button.setAccessibleName(name)


def _note_icon(colours: Colours, ratio: float) -> QIcon:
    pixmap = QPixmap(round(DOT * ratio), round(DOT * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_note_sign(painter, QRect(1, 1, DOT - 2, DOT - 2).toRectF(), colours.text)
    painter.end()
    return QIcon(pixmap)
