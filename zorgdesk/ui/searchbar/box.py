"""The search box: reports every keystroke."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from zorgdesk.ui.searchbar.completions import Completions

LONGEST = 20_000
"""Characters; a pasted text may be long, an answer must still come at once."""


class SearchBox(QLineEdit):
    """Down goes into the list, Enter too; Esc clears, and on an empty box leaves it."""

    left_down = Signal()
    escaped = Signal()  # Esc in an empty box

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Search by need, group, place or organisation"))
        self.setAccessibleName(self.tr("Search the catalogue"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(LONGEST)
        self._glass: QAction | None = None
        self.completions = Completions(self)

    def show_icon(self, icon: QIcon) -> None:
        """Put the magnifying glass before the text."""
        if self._glass is not None:
            self.removeAction(self._glass)
        self._glass = self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)

    def continue_with(self, letter: str) -> None:
        """Go on typing here what was begun in the list."""
        self.setFocus()
        self.end(False)  # noqa: FBT003 - Qt's signature
        self.insert(letter)

    def event(self, event: QEvent) -> bool:
        """With nothing to undo here, Ctrl+Z is for the notebook."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_idle(event):
            event.ignore()
            return False
        return super().event(event)

    def _is_idle(self, event: QEvent) -> bool:
        """Whether a key would undo or redo nothing in the box."""
        assert isinstance(event, QKeyEvent)
        keys = QKeySequence.StandardKey
        undoes = event.matches(keys.Undo) and not self.isUndoAvailable()
        return undoes or (event.matches(keys.Redo) and not self.isRedoAvailable())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
