"""Asks for the password of a notebook that is only read, to take it over."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from zorgdesk.ui.passwords.window import PasswordWindow


class OtherPassword(QObject):
    """Asks until it is given, or the reader closes the window."""

    given = Signal(str)
    withheld = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.window: PasswordWindow | None = None

    def ask(self, name: str, why: str) -> None:
        """Ask for it, or once more when it was another one."""
        from zorgdesk.ui.passwords.window import PasswordWindow, Wording  # noqa: PLC0415 - when asked

        if self.window is not None:
            self.window.say(why)
            return
        title = self.tr("Password of “%s”") % name
        fields, actions = (self.tr("Password"),), (self.tr("Read the notebook"),)
        above = QApplication.activeModalWidget() or self._owner
        self.window = PasswordWindow(Wording(title, why, fields, actions), above)
        self.window.setModal(above is not self._owner)  # that one would keep it from being typed in
        self.window.wanted.connect(lambda _action, texts: self._give(texts[0]))
        self.window.finished.connect(self._forget)
        self.window.show()

    def close(self) -> None:
        """It was right, or is no longer needed."""
        if self.window is not None:
            window, self.window = self.window, None
            window.accept()  # also while it is busy

    def _give(self, password: str) -> None:
        if self.window is not None:
            self.window.set_busy(on=True)
            self.given.emit(password)

    def _forget(self) -> None:
        if self.window is not None:
            self.window = None
            self.withheld.emit()
