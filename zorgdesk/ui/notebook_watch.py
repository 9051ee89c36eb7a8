"""Notices that the notebook's stick was pulled out, and that it was put back."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.notebook_opening import NotebookOpening
from zorgdesk.ui.rescuing import Rescuing

if TYPE_CHECKING:
    from zorgdesk.library import Library

LOOK_MS = 3000
"""How long between two looks; each asks the system one thing, off the GUI thread."""


class NotebookWatch(QObject):
    """Looks now and then whether the file is where it was; who reads a copy need not look."""

    def __init__(self, worker: Executor, opening: NotebookOpening, rescuing: Rescuing) -> None:
        super().__init__(opening)
        self._opening, self._rescuing = opening, rescuing
        self._library: Library | None = None
        self._is_away = False
        self._looking = Latest(worker, self)
        self._looking.done.connect(self._here)
        self._looking.failed.connect(self._away)
        rescuing.again_wanted.connect(self.look)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library, self._is_away = library, False
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look now."""
        notebook = self._library.notebook if self._library else None
        if notebook is not None and not self._opening.is_busy:
            self._looking.start(notebook.come_back)

    def _here(self) -> None:
        if self._is_away:
            self._is_away = False
            self._opening.show_again()

    def _away(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        if not self._is_away:
            self._is_away = True
            self._rescuing.tell_away(error)
