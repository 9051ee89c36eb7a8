"""A line that offers a better spelled text, or says that it was searched."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from zorgdesk.ui.plain import PlainLabel


class SuggestionLine(QFrame):
    """One line above the list that offers a better spelled text."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = ""
        self._text = PlainLabel()
        self._button = QPushButton()
        self._button.setProperty("link", True)  # noqa: FBT003 - a Qt property
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.clicked.connect(lambda: self.taken.emit(self._offered))
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(14, 0, 14, 6)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._text)
        self._layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        self.hide()

    def offer(self, suggestion: str | None, *, corrected: bool) -> None:
        """Show or hide the line; the sentence stands above the offer, which may be long."""
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if corrected else direction.LeftToRight)
        self._text.setWordWrap(corrected)
        self._offered = suggestion or ""
        self.setVisible(bool(suggestion))
        if suggestion:
            searched = self.tr("Nothing found as typed. Shown are the results for")
            self._text.setText(searched if corrected else self.tr("Did you mean"))
            self._button.setText(suggestion)
