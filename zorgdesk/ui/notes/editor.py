"""Where a note is typed; it reports its text before that leaves the screen."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.ui.marked_text import utf16_length
from zorgdesk.ui.notes.formatting import Passage, Style, formatted

PAUSE_MS = 800
MOST_MS = 1200
"""Who types on without a pause is not to lose more than two seconds of it."""


class NoteEditor(QPlainTextEdit):
    """Reports when typing pauses or goes on for long, on focus-out and on another entry."""

    changed = Signal(str, str)  # an entry's key and the whole text
    touched = Signal()  # something was typed that is not reported yet
    left = Signal()  # Esc

    def __init__(self, pause_ms: int = PAUSE_MS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: EntryKey | None = None
        self._pause = QTimer(self, interval=pause_ms, singleShot=True)
        self._pause.timeout.connect(self.flush)
        self._most = QTimer(self, interval=MOST_MS, singleShot=True)
        self._most.timeout.connect(self.flush)
        self.setPlaceholderText(self.tr("Write what you want to remember about this entry."))
        self.setAccessibleName(self.tr("Your note"))
        self.setTabChangesFocus(True)
        self.setEnabled(False)
        self.textChanged.connect(self._schedule)

    @property
    def key(self) -> EntryKey | None:
        """The entry whose note this is."""
        return self._key

    def show_note(self, key: EntryKey, text: str) -> None:
        """Show another entry's note; the same entry's is left alone, perhaps half-written."""
        if key == self._key:
            return
        self.flush()
        self.replace_note(key, text)

    def replace_note(self, key: EntryKey, text: str) -> None:
        """Show a text in the place of what is there, without reporting that."""
        self._key = key
        self.setPlainText(text)
        self.document().setModified(False)
        self._stop_waiting()
        self.setEnabled(True)

    def format(self, style: Style) -> None:
        """Give the selection a style, as one step to undo."""
        cursor = self.textCursor()
        text = self.toPlainText()
        passage = Passage(
            text,
            _characters(text, cursor.selectionStart()),
            _characters(text, cursor.selectionEnd()),
        )
        changed = formatted(passage, style)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(changed.text)
        cursor.setPosition(utf16_length(changed.text[: changed.start]))
        cursor.setPosition(
            utf16_length(changed.text[: changed.end]), QTextCursor.MoveMode.KeepAnchor
        )
        self.setTextCursor(cursor)
        self.setFocus()

    def flush(self) -> None:
        """Report what was typed since the last time."""
        self._stop_waiting()
        if self._key is not None and self.document().isModified():
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
        if self.document().isModified():
            self._pause.start()
            if not self._most.isActive():
                self._most.start()
            self.touched.emit()


def _characters(text: str, place: int) -> int:
    """How many characters stand before a place that Qt counts in UTF-16 units."""
    return len(text.encode("utf-16-le")[: 2 * place].decode("utf-16-le", "ignore"))
