"""Keys of commands that a field would take for its own: on Linux some do what Emacs does.

Undo and redo belong to a field only while there is something in it to undo.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

OURS = frozenset((Qt.Key.Key_E, Qt.Key.Key_K))
"""With Ctrl: to the end of the line, and delete up to there."""


class CommandKeys(QObject):
    """Lets the commands have these keys in whatever field has the focus."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._watch)
        self._watch(None, app.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if (is_plain and event.key() in OURS) or _has_nothing_for(watched, event):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit | QPlainTextEdit | QComboBox):
            new.installEventFilter(self)


def _has_nothing_for(watched: QObject, event: QKeyEvent) -> bool:
    """Whether a field would take the key of undo or redo, and do nothing with it."""
    keys = QKeySequence.StandardKey
    line = watched.lineEdit() if isinstance(watched, QComboBox) else watched
    if not isinstance(line, QLineEdit):
        return False
    return (event.matches(keys.Undo) and not line.isUndoAvailable()) or (
        event.matches(keys.Redo) and not line.isRedoAvailable()
    )
