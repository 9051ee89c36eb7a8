"""Where a note is typed."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.notes.formatting import Style
from zorgdesk.ui.notes.reading_text import box_in
from zorgdesk.ui.notes.styling import give_style
from zorgdesk.ui.self_saving import PAUSE_MS, SelfSavingEdit


class NoteEditor(SelfSavingEdit):
    """Keeps itself, and gives a selection a style."""

    def __init__(self, pause_ms: int = PAUSE_MS, parent: QWidget | None = None) -> None:
        super().__init__(pause_ms, parent)
        self.setAccessibleName(self.tr("Your note"))
        self.allow_links()

    def format(self, style: Style) -> None:
        """Give the selection a style, as one step to undo."""
        if not self.isReadOnly():
            give_style(self, style)

    def tick(self, line: int) -> None:
        """Tick the check box in a line (from 0), or take the tick away."""
        block = self.document().findBlockByNumber(line)
        place = box_in(block.text())
        if self.isReadOnly() or place is None:
            return
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + place)
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        cursor.insertText("x" if cursor.selectedText() == " " else " ")
