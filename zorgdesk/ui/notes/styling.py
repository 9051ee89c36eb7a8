"""Give what is selected in a field a style of Markdown."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from zorgdesk.ui.notes.formatting import Passage, Style, formatted
from zorgdesk.ui.utf16 import characters_before, utf16_length


def give_style(edit: QPlainTextEdit, style: Style) -> None:
    """Give the selection a style, as one step to undo."""
    cursor = edit.textCursor()
    text = edit.toPlainText()
    passage = Passage(
        text,
        characters_before(text, cursor.selectionStart()),
        characters_before(text, cursor.selectionEnd()),
    )
    changed = formatted(passage, style)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(changed.text)
    cursor.setPosition(utf16_length(changed.text[: changed.start]))
    cursor.setPosition(utf16_length(changed.text[: changed.end]), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.setFocus()
