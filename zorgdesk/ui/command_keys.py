"""Keys of commands that a field would take for its own: on Linux some do what Emacs does."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

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
            if is_plain and event.key() in OURS:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit | QPlainTextEdit):
            new.installEventFilter(self)
