"""Where a note is typed."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.notes.formatting import Passage, Style, formatted
from zorgdesk.ui.self_saving import PAUSE_MS, SelfSavingEdit
from zorgdesk.ui.utf16 import characters_before, utf16_length


class NoteEditor(SelfSavingEdit):
    """Keeps itself, and gives a selection a style."""

    def __init__(self, pause_ms: int = PAUSE_MS, parent: QWidget | None = None) -> None:
        super().__init__(pause_ms, parent)
        self.setPlaceholderText(self.tr("Write what you want to remember about this entry."))
        self.setAccessibleName(self.tr("Your note"))

    def format(self, style: Style) -> None:
        """Give the selection a style, as one step to undo."""
        cursor = self.textCursor()
        text = self.toPlainText()
        passage = Passage(
            text,
            characters_before(text, cursor.selectionStart()),
            characters_before(text, cursor.selectionEnd()),
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
