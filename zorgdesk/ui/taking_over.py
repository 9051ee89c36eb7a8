"""Between the reader and another notebook, of which all is taken over into this one."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import DamagedNotebookError, PasswordNeededError, ZorgDeskError
from zorgdesk.domain.merging import Account, How
from zorgdesk.domain.undo import StepKind
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.locked import why_locked
from zorgdesk.ui.notebook_file import NotebookFile
from zorgdesk.ui.other_password import OtherPassword
from zorgdesk.ui.saying import said
from zorgdesk.ui.step_names import step_name
from zorgdesk.ui.unsaved import Unsaved
from zorgdesk.ui.watched_work import StoppedError, WatchedWork
from zorgdesk.ui.workers import Workers

if TYPE_CHECKING:
    from zorgdesk.library import Library, Notebook
    from zorgdesk.taking_over import TakingOver
    from zorgdesk.ui.other_notebook.window import OtherNotebookWindow

Read = tuple["TakingOver", Account]


class TakingOverNotebook(QObject):
    """One notebook at a time: it is read, what would come is shown, and it is taken over.

    It is read where exports are made, so that nobody waits; it is written on the notebook's thread,
    behind what is still being saved.
    """

    taken = Signal()  # it is in the notebook, and searched
    undo_wanted = Signal()

    def __init__(
        self, desk: Desk, workers: Workers, unsaved: Unsaved, file: NotebookFile, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._desk, self._unsaved, self._file, self._owner = desk, unsaved, file, owner
        self._library: Library | None = None
        self._taking: TakingOver | None = None
        self._path = Path()
        self.window: OtherNotebookWindow | None = None
        self.password = OtherPassword(owner)
        self._reading, self._previewing = (Latest(workers.export, self) for _ in range(2))
        self._writing = WatchedWork(workers.notebook, self)
        self._following = Latest(workers.search, self)
        self._connect()

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self._reading.cancel()

    def show(self) -> None:
        """Ask for a notebook and show what would come from it."""
        if self._may_write():
            path = self._file.ask(self.tr("Take over from another notebook"))
            if path is not None:
                self.begin(path)

    def begin(self, path: Path, password: str | None = None) -> None:
        """Read a notebook, and show what would come from it."""
        from zorgdesk.taking_over import begun  # noqa: PLC0415 - seldom needed

        if not self._may_write() or self._unsaved.finish():
            return  # its own message says why
        notebook, how, self._path = self._notebook(), _how(path), path
        self._desk.say_briefly(self.tr("“%s” is being read …") % path.stem)

        def read() -> Read:
            taking = begun(notebook, path, password)
            return taking, taking.preview(how)

        self._reading.start(read)

    def _show(self, read: Read) -> None:
        from zorgdesk.ui.other_notebook.window import OtherNotebookWindow  # noqa: PLC0415 - as above

        self._taking, account = read
        self.password.close()
        self.window = window = OtherNotebookWindow(self._path, self._owner)
        window.setModal(True)
        window.wanted.connect(self._take)
        window.stop_wanted.connect(self._writing.stop)
        window.asked_otherwise.connect(self._preview)
        window.finished.connect(self._forget)
        self._show_account(account)
        window.show()

    def _preview(self) -> None:
        """Say anew what would come: the reader wants it otherwise."""
        taking, how = self._taking, self._wanted()
        if taking is not None:
            self._previewing.start(lambda: taking.preview(how))

    def _show_account(self, account: Account) -> None:
        from zorgdesk.ui.taking_over_told import shown  # noqa: PLC0415 - as above

        if self.window is not None and self._library is not None:
            self.window.show_account(shown(account, self._library.title, self._desk.colours))

    def _take(self) -> None:
        taking, window, how = self._taking, self.window, self._wanted()
        if taking is None or window is None:
            return
        if self._unsaved.finish():
            window.fail(
                self.tr("First what you typed must be saved; see the message in the window.")
            )
            return
        window.begin()
        self._writing.start(lambda watch: taking.take(how, watch))

    def _follow(self) -> None:
        """It is in the notebook: search in it too, unless another one was opened meanwhile."""
        if self._library is not None and self._library.notebook is not None:
            self._following.start(self._library.own.follow)

    def _tell(self) -> None:
        """It is done: show it, say what, and how to take it back."""
        self._close()
        self.taken.emit()
        step = self._notebook().journal.next_undo()
        if step is not None and step.kind is StepKind.TAKEN_OVER:
            told = self.tr("Done: %s.") % step_name(step)
            self._desk.banner.tell(told, self.tr("Undo"), self.undo_wanted.emit)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, StoppedError):
            self._close()
            self._desk.say_briefly(self.tr("Stopped; nothing was taken over."))
        elif not isinstance(error, ZorgDeskError):
            self._close()
            raise error
        elif isinstance(error, PasswordNeededError):
            self.password.ask(self._path, said(error))
        elif self.window is not None and not isinstance(error, DamagedNotebookError):
            self.window.fail(said(error))
        else:
            self.password.close()
            self._close()
            self._desk.say_trouble(error)  # ours is damaged: that can be mended

    def _may_write(self) -> bool:
        """Whether something can be taken over now; if not, the reader is told why."""
        why = why_locked(self._library.notebook if self._library else None)
        if why:
            self._desk.say_briefly(why)
        return not why and not self._writing.is_going

    def _notebook(self) -> "Notebook":
        assert self._library is not None
        return self._library.own_notebook

    def _wanted(self) -> How:
        how, window = _how(self._path), self.window
        if window is None:
            return how
        collect = self._path.stem if window.collect.isChecked() else ""
        return replace(how, bring_back=window.bring_back.isChecked(), collect=collect)

    def _close(self) -> None:
        if self.window is not None:
            self.window.end()

    def _forget(self) -> None:
        self.window, self._taking = None, None

    def _connect(self) -> None:
        self.password.given.connect(lambda password: self.begin(self._path, password))
        self.password.withheld.connect(self._reading.cancel)
        self._reading.done.connect(self._show)
        self._previewing.done.connect(self._show_account)
        self._writing.done.connect(self._follow)
        self._writing.told.connect(self._show_progress)
        self._following.done.connect(self._tell)
        for work in (self._reading, self._previewing, self._writing, self._following):
            work.failed.connect(self._fail)

    def _show_progress(self, percent: int) -> None:
        if self.window is not None:
            self.window.show_progress(percent)


def _how(path: Path) -> How:
    """What differs says in its title where it came from."""
    return How(QCoreApplication.translate("TakingOver", "from %s") % path.stem)
