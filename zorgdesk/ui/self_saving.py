"""Where a reader types what is kept by itself; the text is reported before it leaves the screen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.linking_edit import LinkingEdit

PAUSE_MS = 800
MOST_MS = 1200
"""Who types on without a pause is not to lose more than two seconds of it."""


class SelfSavingEdit(LinkingEdit):
    """Reports when typing pauses or goes on for long, on focus-out and on another text."""

    changed = Signal(str, str)  # the key of what the text belongs to, and the whole text
    touched = Signal()  # something was typed that is not reported yet
    left = Signal()  # Esc

    def __init__(self, pause_ms: int = PAUSE_MS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: str | None = None
        self._pause = QTimer(self, interval=pause_ms, singleShot=True)
        self._pause.timeout.connect(self.flush)
        self._most = QTimer(self, interval=MOST_MS, singleShot=True)
        self._most.timeout.connect(self.flush)
        self.setTabChangesFocus(True)
        self.setEnabled(False)
        self.textChanged.connect(self._schedule)

    @property
    def key(self) -> str | None:
        """What the text belongs to."""
        return self._key

    @property
    def about(self) -> str:
        return self._key or ""

    def show_text(self, key: str, text: str) -> None:
        """Show another text; the one that is shown is left alone, perhaps half-written."""
        if key == self._key:
            return
        self.flush()
        self.replace_text(key, text)

    def replace_text(self, key: str, text: str) -> None:
        """Show a text in the place of what is there, without reporting that."""
        self._key = key
        self.setPlainText(text)
        self.document().setModified(False)
        self._stop_waiting()
        self.setEnabled(True)

    @property
    def is_behind(self) -> bool:
        """Whether something was typed that is not reported yet."""
        return self.document().isModified()

    def touch(self) -> None:
        """Report the text as if it was typed in: something that goes with it was changed."""
        self.document().setModified(True)
        self._schedule()

    def flush(self) -> None:
        """Report what was typed since the last time."""
        self._stop_waiting()
        if self._key is not None and self.is_behind:
            self.document().setModified(False)
            self.changed.emit(self._key, self.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    def _stop_waiting(self) -> None:
        self._pause.stop()
        self._most.stop()

    def _schedule(self) -> None:
        if self.is_behind:
            self._pause.start()
            if not self._most.isActive():
                self._most.start()
            self.touched.emit()
