"""A small window in which passwords are typed: what is typed is reported, and nothing kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from zorgdesk.ui.making_room import make_room
from zorgdesk.ui.passwords.fields import PasswordFields
from zorgdesk.ui.plain import PlainLabel


@dataclass(frozen=True, slots=True)
class Wording:
    """What the window says; Enter does the first of `actions`."""

    title: str
    told: str
    fields: tuple[str, ...]
    actions: tuple[str, ...]


class PasswordWindow(QDialog):
    """Stays open until it is closed: another try is one keystroke away."""

    wanted = Signal(int, object)  # which of the actions, and the texts of the fields (list[str])

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(wording.title)
        self.setMinimumWidth(440)
        self._is_busy = False
        self._fields = PasswordFields(list(wording.fields))
        self._trouble = PlainLabel()
        self.actions_ = [self._button(number, text) for number, text in enumerate(wording.actions)]
        self._close = QPushButton(self.tr("Close"))
        self._close.setAutoDefault(False)  # Enter is not to close what one is typing in
        self._close.clicked.connect(self.close)
        self._lay_out(wording.told)

    @property
    def fields(self) -> Sequence[QWidget]:
        """Where is typed."""
        return self._fields.fields

    def say(self, text: str) -> None:
        """Tell what went wrong, and let the reader try again."""
        self.set_busy(on=False)
        self._trouble.setText(text)
        self._trouble.show()
        make_room(self)
        self._fields.clear()

    def set_busy(self, *, on: bool) -> None:
        """While the notebook is being sealed nothing else can be asked; that takes a moment."""
        self._is_busy = on
        self._trouble.setText(self.tr("One moment …") if on else "")
        self._trouble.setVisible(on)
        self._fields.setEnabled(not on)
        for button in (*self.actions_, self._close):
            button.setEnabled(not on)
        self.setCursor(Qt.CursorShape.WaitCursor if on else Qt.CursorShape.ArrowCursor)
        make_room(self)

    def reject(self) -> None:
        """Esc and the window's own button: while it is modal and busy nobody goes on elsewhere."""
        if not (self._is_busy and self.isModal()):
            super().reject()

    def _button(self, number: int, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setDefault(not number)
        button.setAutoDefault(not number)
        button.clicked.connect(lambda: self.wanted.emit(number, self._fields.texts()))
        return button

    def _lay_out(self, told: str) -> None:
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        about = PlainLabel(told)
        about.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        for part in (about, self._fields, self._trouble):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addLayout(self._row_of_buttons())
        self._fields.fields[0].setFocus()

    def _row_of_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._close, *reversed(self.actions_)):
            row.addWidget(button)
        return row
