"""One line that says what went wrong, without stopping anyone."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

FADE_MS = 15_000


class Banner(QFrame):
    """Stays until it is closed, or until what it said is over."""

    def __init__(self, look: str = "banner", parent: QWidget | None = None) -> None:
        """`look` is "banner" for trouble, "notice" for what is merely told."""
        super().__init__(parent)
        self._look = look
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setAccessibleDescription(self.tr("Message"))
        self._action = QPushButton()
        self._action.clicked.connect(lambda: self._run())
        self._run: Callable[[], object] = self.hide
        close = QPushButton(self.tr("Close message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(30 if look == "notice" else 14, 8, 8, 8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._fade = QTimer(self, interval=FADE_MS, singleShot=True)
        self._fade.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Show a message, with a button that does something about it where there is one."""
        self._dress(self._look)
        self._fade.stop()
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(run is not None)
        self._run = run or self.hide
        self.show()

    def tell(self, text: str, action: str, run: Callable[[], object]) -> None:
        """Show what was done and how to undo it; it goes away by itself."""
        self.say(text, action, run)
        self._dress("notice")
        self._fade.start()

    def _dress(self, look: str) -> None:
        """Take the colours of a look; Qt picks them by name, and again only when asked."""
        self.setObjectName(look)
        for widget in (self, self._text):
            self.style().unpolish(widget)
            self.style().polish(widget)

    def text(self) -> str:
        """The message that is shown, "" when none is."""
        return "" if self.isHidden() else self._text.text()
