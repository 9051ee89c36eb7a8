"""Keep the readable copies of the notebook up to date by itself."""

from concurrent.futures import Executor
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from zorgdesk.domain.errors import (
    AwayNotebookError,
    ChangedElsewhereError,
    DamagedNotebookError,
    ZorgDeskError,
)
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.saying import said

if TYPE_CHECKING:
    from zorgdesk.library import Library, Notebook

LOOK_MS = 1500
"""How long at least between two looks whether something changed."""
SHARE = 10
"""How many times as long as writing took is waited: a slow disk is not kept busy."""

MOST_SECONDS = 2.0
"""How long is written at most when the window is closed; the rest comes the next time."""


class CopyingText(QObject):
    """Writes a little at a time: what a reader types meanwhile is saved in between."""

    def __init__(self, desk: Desk, worker: Executor) -> None:
        super().__init__(desk)
        self._desk, self._worker = desk, worker
        self._notebook: Notebook | None = None
        self._said, self._begun = "", 0.0
        self._writing = Latest(worker, self)
        self._writing.done.connect(self._written)
        self._writing.failed.connect(self._fail)
        self._timer = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._timer.timeout.connect(self.write)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._writing.cancel()
        self._notebook = library.notebook
        self._timer.start()

    def write(self) -> None:
        """Write what changed, or a part of it."""
        if self._notebook is not None:
            self._begun = monotonic()
            notebook = self._notebook
            self._writing.start(lambda: _write(notebook))

    def finish(self) -> None:
        """Write what was typed last; the thread is waited for when the program ends."""
        self._timer.stop()
        if self._notebook is not None:
            self._worker.submit(_write_for, MOST_SECONDS, self._notebook)

    def _written(self, is_more: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._said and self._desk.banner.text() == self._said:
            self._desk.banner.hide()
        self._said = ""
        if is_more:
            self.write()
        else:
            self._timer.start(max(LOOK_MS, int(1000 * SHARE * (monotonic() - self._begun))))

    def _fail(self, error: Exception) -> None:
        """Say it once, and try again by itself."""
        self._timer.start()
        match error:
            case DamagedNotebookError():
                self._timer.stop()
                self._desk.say_trouble(error)
            case AwayNotebookError() | ChangedElsewhereError():
                return  # whoever watches the file tells it, with what can be done
            case ZorgDeskError() if said(error) != self._said:
                self._said = said(error)
                self._desk.banner.say(self._said)
            case ZorgDeskError():
                return
            case _:
                raise error


def _write(notebook: "Notebook") -> bool:
    """On the worker thread. Whether there is more; if not, it is a moment to fold in the log."""
    is_more = notebook.text_copies.write()
    if not is_more:
        notebook.fold_in()
    return is_more


def _write_for(seconds: float, notebook: "Notebook") -> None:
    """On the worker thread. Nobody is there any more to be told of trouble."""
    end = monotonic() + seconds
    with suppress(ZorgDeskError):
        while notebook.text_copies.write() and monotonic() < end:
            pass
