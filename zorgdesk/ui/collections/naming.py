"""A field in which a new collection gets its name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget


class NewName(QWidget):
    """Hidden until it is wanted; Enter makes the collection, Esc leaves it."""

    made = Signal(str, object)  # name, id of the collection it is to be in or None
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_wanted = False
        self._inside: str | None = None
        self.field = _Field()
        self.field.setAccessibleName(self.tr("Name of the new collection"))
        self.field.returnPressed.connect(self._make)
        self.field.left.connect(self._leave)
        self.field.lost.connect(self._forget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 2, 10, 6)
        layout.addWidget(self.field)
        self.hide()

    def begin(self, inside: str | None, around: str) -> None:
        """Ask for the name of a collection, inside the one of this name or on top."""
        self.is_wanted, self._inside = True, inside
        self.field.clear()
        within = self.tr("Name, inside “%s”") % around
        self.field.setPlaceholderText(within if around else self.tr("Name of the new collection"))
        self.show()
        self.field.setFocus()

    def _make(self) -> None:
        if name := self.field.text().strip():
            self._hide()
            self.made.emit(name, self._inside)

    def _leave(self) -> None:
        self._hide()
        self.left.emit()

    def _forget(self) -> None:
        """Nothing was typed: the field need not stay."""
        if self.is_wanted and not self.field.text().strip():
            self._hide()

    def _hide(self) -> None:
        self.is_wanted = False
        self.hide()


class _Field(QLineEdit):
    left = Signal()
    lost = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.lost.emit()
