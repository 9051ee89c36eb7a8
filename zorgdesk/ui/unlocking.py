"""Asks for the password of a notebook that is to be opened."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import PasswordNeededError, ZorgDeskError
from zorgdesk.ui.notebook_opening import NotebookOpening
from zorgdesk.ui.passwords.window import PasswordWindow, Wording


class Unlocking(QObject):
    """One can go on reading meanwhile; who closes the window finds it again in the banner."""

    def __init__(self, opening: NotebookOpening, owner: QWidget) -> None:
        super().__init__(owner)
        self._opening, self._owner = opening, owner
        self._window: PasswordWindow | None = None
        opening.password_wanted.connect(self._ask)
        opening.not_opened.connect(lambda error, _path: self._leave(error))
        opening.opened.connect(lambda _library: self._close())

    def _ask(self, path: Path, why: str) -> None:
        """Ask for it, or once more when it was another one."""
        if self._window is not None:
            self._window.say(why)
            return
        self._window = PasswordWindow(
            Wording(
                self.tr("Password of “%s”") % path.stem,
                why,
                (self.tr("Password"),),
                (self.tr("Open the notebook"),),
            ),
            self._owner,
        )
        self._window.wanted.connect(lambda _action, texts: self._open(path, texts[0]))
        self._window.finished.connect(self._forget)
        self._window.show()

    def _open(self, path: Path, password: str) -> None:
        assert self._window is not None
        self._window.set_busy(on=True)
        self._opening.unlock(path, password)

    def _leave(self, error: ZorgDeskError) -> None:
        """The password was right and something else is wrong: the banner says what."""
        if not isinstance(error, PasswordNeededError):
            self._close()

    def _close(self) -> None:
        if self._window is not None:
            self._window.close()

    def _forget(self) -> None:
        self._window = None
