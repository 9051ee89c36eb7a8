"""What can be done in the window with loose notes, by key and from its menu."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class LooseCommands:
    """Actions of a window; who knows the notebook connects them."""

    def __init__(self, window: QWidget) -> None:
        self.new = _action(window, _tr("New note"), "Ctrl+Alt+N")
        self.pin = _action(window, _tr("Pin this note"), "Ctrl+Shift+P")
        self.pin.setCheckable(True)
        self.collect = _action(window, _tr("Put this note in a collection …"), "Ctrl+G")
        self.versions = _action(window, _tr("Earlier versions of the note …"))
        self.delete = _action(window, _tr("Delete this note"))
        self.undo = _action(window, _tr("Undo"), "Ctrl+Z")
        self.redo = _action(window, _tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y")

    @property
    def about_note(self) -> tuple[QAction, ...]:
        """Those about the note in front."""
        return self.pin, self.collect, self.versions, self.delete

    def show_standing(self, *, can_change: bool, pinned: bool) -> None:
        """Offer what can be done with the note in front."""
        for action in (self.new, self.pin, self.collect, self.delete, self.undo, self.redo):
            action.setEnabled(can_change)
        self.pin.setChecked(pinned)


def _action(window: QWidget, text: str, *keys: str) -> QAction:
    action = QAction(text, window)
    action.setShortcuts([QKeySequence(each) for each in keys])
    window.addAction(action)
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
