"""What can be done with a collection, under the right mouse button."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget


class Wish(StrEnum):
    """What a reader may want with a collection."""

    OPEN = "open"
    MAKE = "make"
    RENAME = "rename"
    DESCRIBE = "describe"
    EXPORT = "export"
    DELETE = "delete"


_CHANGES = frozenset(Wish) - {Wish.OPEN, Wish.EXPORT}


class CollectionMenu(QMenu):
    """Reports a wish; without a collection one can only make one."""

    wished = Signal(object)  # Wish

    def __init__(self, parent: QWidget, *, of_one: bool, read_only: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not of_one:
            self._offer(Wish.MAKE, self.tr("New collection"), read_only=read_only)
            return
        self._offer(Wish.OPEN, self.tr("Open"), read_only=read_only)
        self.addSeparator()
        self._offer(Wish.MAKE, self.tr("New collection in it"), read_only=read_only)
        self._offer(Wish.RENAME, self.tr("Rename"), read_only=read_only)
        self._offer(Wish.DESCRIBE, self.tr("Describe …"), read_only=read_only)
        self.addSeparator()
        self._offer(Wish.EXPORT, self.tr("Export …"), read_only=read_only)
        self.addSeparator()
        self._offer(Wish.DELETE, self.tr("Delete"), read_only=read_only)

    def _offer(self, wish: Wish, text: str, *, read_only: bool) -> None:
        action = self.addAction(text)
        action.setEnabled(not (read_only and wish in _CHANGES))
        action.triggered.connect(lambda: self.wished.emit(wish))
