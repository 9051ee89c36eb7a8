"""Between the reader and the password of the notebook: give one, change it, take it away."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import PasswordNeededError, ZorgDeskError
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.saying import said
from zorgdesk.ui.unsaved import Unsaved
from zorgdesk.ui.unsealed_told import UnsealedTold
from zorgdesk.ui.workers import Workers, at_rest

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.passwords.window import PasswordWindow


class Protecting(QObject):
    """The file is written anew for it: in that time nothing can be typed."""

    changed = Signal(object)  # Library: its notebook was written anew and opened again

    def __init__(self, desk: Desk, workers: Workers, unsaved: Unsaved, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._unsaved, self._owner = desk, unsaved, owner
        self._workers = workers
        self._library: Library | None = None
        self._window: PasswordWindow | None = None
        self._unsealed = UnsealedTold(desk, workers)
        self._setting = Latest(workers.search, self)
        self._setting.done.connect(self._done)
        self._setting.failed.connect(self._failed)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def show(self) -> None:
        """Open the window."""
        library = self._library
        if library is None or library.notebook is None or library.notebook.read_only:
            return
        self._window = self._changing() if library.has_password() else self._giving()
        self._window.finished.connect(self._forget_window)
        self._window.setModal(True)
        self._window.show()

    def _giving(self) -> "PasswordWindow":
        window = self._new_window(
            self.tr(
                "Without the password nobody can read this notebook or its backups any more. "
                "Write it down in a safe place: who forgets it loses the notebook, and nobody "
                "can help."
            ),
            (self.tr("Password"), self.tr("Once more")),
            (self.tr("Set the password"),),
        )
        window.wanted.connect(lambda _action, texts: self._give(None, *texts))
        return window

    def _changing(self) -> "PasswordWindow":
        window = self._new_window(
            self.tr(
                "This notebook has a password. Give the present one to change it or to take it "
                "away; the backups go along."
            ),
            (self.tr("Present password"), self.tr("New password"), self.tr("Once more")),
            (self.tr("Change the password"), self.tr("Take the password away")),
        )
        window.wanted.connect(
            lambda action, texts: self._set(None, texts[0]) if action else self._give(*texts)
        )
        return window

    def _new_window(
        self, told: str, fields: tuple[str, ...], actions: tuple[str, ...]
    ) -> "PasswordWindow":
        from zorgdesk.ui.passwords.window import PasswordWindow, Wording  # noqa: PLC0415 - when asked

        title = self.tr("Password of the notebook")
        return PasswordWindow(Wording(title, told, fields, actions), self._owner)

    def _give(self, present: str | None, password: str, again: str) -> None:
        assert self._window is not None
        if not password:
            self._window.say(self.tr("Type a password first."))
        elif password != again:
            self._window.say(self.tr("The two passwords are not the same. Type them again."))
        else:
            self._set(password, present)

    def _set(self, password: str | None, present: str | None) -> None:
        library = self._library
        assert library is not None
        assert self._window is not None
        if self._unsaved.finish():
            self._window.say(
                self.tr("First what you typed must be saved; see the message in the window.")
            )
            return
        self._window.set_busy(on=True)
        self._setting.start(lambda: self._set_on(library, password, present))

    def _set_on(
        self, library: "Library", password: str | None, present: str | None
    ) -> tuple[Path, ...]:
        """On the worker thread, while no other reads the file or writes in it."""
        with at_rest(self._workers.notebook):
            return library.set_password(password, present)

    def _done(self, left: tuple[Path, ...]) -> None:
        assert self._library is not None
        has_password = self._library.has_password()
        self._close_window()
        self.changed.emit(self._library)
        if has_password:
            self._unsealed.tell(self._library.own_notebook.path, left)
        elif left:
            names = ", ".join(path.name for path in left)
            self._desk.banner.say(
                self.tr("These backups are damaged and stayed as they were: %s") % names
            )
        else:
            self._desk.say_briefly(self.tr("The notebook has no password any more."))

    def _failed(self, error: Exception) -> None:
        """The notebook is as it was."""
        if isinstance(error, PasswordNeededError) and self._window is not None:
            self._window.say(said(error))
            return
        self._close_window()
        self.changed.emit(self._library)
        if not isinstance(error, ZorgDeskError):
            raise error
        self._desk.say_trouble(error)

    def _close_window(self) -> None:
        if self._window is not None:
            self._window.accept()

    def _forget_window(self) -> None:
        self._window = None
