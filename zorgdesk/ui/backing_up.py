"""Back the notebook up by itself."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from zorgdesk.domain.errors import AwayNotebookError, DamagedNotebookError, ZorgDeskError
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.saying import said

if TYPE_CHECKING:
    from zorgdesk.library import Library

BACKUP_MS = 20 * 60 * 1000
"""How long between two looks whether something changed since the newest backup."""


class BackingUp(QObject):
    """Copies the notebook when it is opened and now and then, where something changed."""

    def __init__(self, desk: Desk, worker: Executor) -> None:
        super().__init__(desk)
        self._desk = desk
        self._library: Library | None = None
        self._said = ""
        self._copying = Latest(worker, self)
        self._copying.done.connect(self._made)
        self._copying.failed.connect(self._fail)
        self._timer = QTimer(self, interval=BACKUP_MS)
        self._timer.timeout.connect(self.back_up)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self._timer.start()
        self.back_up()

    def back_up(self) -> None:
        """Copy the notebook on the worker thread; who only reads it leaves that to who writes."""
        notebook = self._library.notebook if self._library else None
        if notebook is not None and not notebook.read_only:
            self._copying.start(notebook.backups.make)

    def _made(self) -> None:
        """There is a backup of all that is kept: what was said of one that failed is over."""
        if self._said and self._desk.banner.text() == self._said:
            self._desk.banner.hide()
        self._said = ""

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        if isinstance(error, AwayNotebookError):
            return  # whoever watches the file tells it, with what can be done
        self._said = said(error)
        self._desk.banner.say(self._said, self.tr("Try again"), self.back_up)
        if isinstance(error, DamagedNotebookError):
            self._desk.damaged.emit(error)
