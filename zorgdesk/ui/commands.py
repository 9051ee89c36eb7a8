"""A command, stated once: it becomes menu item, shortcut and palette line."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """What a reader can do. `shortcuts` are in Qt's portable form; the first one is shown.

    `changes` says that it changes the notebook, and needs one that can be written in.
    """

    id: str
    text: str
    run: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    checkable: bool = False
    changes: bool = False

    def action(self, owner: QWidget) -> QAction:
        """The command as an action of `owner`."""
        action = QAction(self.text, owner)
        action.setObjectName(self.id)
        action.setShortcuts([QKeySequence(keys) for keys in self.shortcuts])
        action.setCheckable(self.checkable)
        action.triggered.connect(lambda _checked: self.run())
        owner.addAction(action)
        return action
