"""Between the reader and other notebooks, of which all is taken over into this one."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import DamagedNotebookError, ZorgDeskError
from zorgdesk.domain.names_apart import names_apart
from zorgdesk.domain.undo import StepKind
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.locked import why_locked
from zorgdesk.ui.notebook_file import NotebookFile
from zorgdesk.ui.others_shown import Accounts, OthersShown
from zorgdesk.ui.reading_others import ReadingOthers
from zorgdesk.ui.saying import said
from zorgdesk.ui.step_names import step_name
from zorgdesk.ui.unsaved import Unsaved
from zorgdesk.ui.watched_work import StoppedError
from zorgdesk.ui.workers import Workers
from zorgdesk.ui.writing_others import WritingOthers

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.taking_over import TakingOver


class TakingOverNotebooks(QObject):
    """They are read, what would come is shown, and it is taken over in one step.

    They are read where exports are made, so that nobody waits.
    """

    taken = Signal()  # it is in the notebook, and searched
    undo_wanted = Signal()

    def __init__(
        self, desk: Desk, workers: Workers, unsaved: Unsaved, file: NotebookFile, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._desk, self._unsaved, self._file = desk, unsaved, file
        self._library: Library | None = None
        self._taking: TakingOver | None = None
        self._done = ""
        self.shown, self.reading = OthersShown(desk, owner), ReadingOthers(workers.export, owner)
        self._previewing = Latest(workers.export, self)
        self._writing = WritingOthers(workers, self)
        self._connect()

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self._writing.attach(library)
        self.reading.cancel()

    def show(self) -> None:
        """Ask for notebooks and show what would come from them."""
        if self._may_write():
            paths = self._file.ask_several(self.tr("Take over from other notebooks"))
            if paths:
                self.begin(paths)

    def begin(self, paths: Sequence[Path]) -> None:
        """Read notebooks, and show what would come from them."""
        library = self._library
        if library is None or not self._may_write() or self._unsaved.finish():
            return  # its own message says why
        names = names_apart(paths)
        if len(paths) > 1:
            self.shown.open(names).show_reading()
        else:
            self._desk.say_briefly(self.tr("“%s” is being read …") % names[0])
        self.reading.start(library.own_notebook, paths)

    def _look(self, taking: "TakingOver") -> None:
        """They are read; why one alone could not be is told without a window."""
        if len(taking.chosen) == 1 and (trouble := taking.chosen[0].trouble):
            self._fail(trouble)
        else:
            self._taking = taking
            self._preview()

    def _preview(self) -> None:
        """Say what would come, as the reader wants it now."""
        taking, how_of = self._taking, self.shown.how_of()
        if taking is not None:
            self._previewing.start(lambda: taking.preview(how_of))

    def _show(self, accounts: Accounts) -> None:
        if self._taking is not None and self._library is not None:
            self.shown.show(self._taking, accounts, self._library.title)

    def _take(self) -> None:
        taking, window, how_of = self._taking, self.shown.window, self.shown.how_of()
        if taking is None or window is None:
            return
        if self._unsaved.finish():
            window.fail(
                self.tr("First what you typed must be saved; see the message in the window.")
            )
            return
        self._previewing.cancel()
        window.begin()
        self._writing.start(taking, how_of)

    def _stop(self) -> None:
        """What is read can be let go; what is written is first taken back."""
        if self._writing.is_going:
            self._writing.stop()
        else:
            self.shown.close()

    def _tell(self, accounts: Accounts) -> None:
        """It is done: show it, say what, and how to take it back."""
        self.taken.emit()
        library, taking = self._library, self._taking
        if library is None or taking is None:
            return
        step = library.own_notebook.journal.next_undo()
        if step is not None and step.kind is StepKind.TAKEN_OVER:
            self._done = self.tr("Done: %s.") % step_name(step)
        self.shown.show_done(taking, accounts, library.title)

    def _undo(self) -> None:
        self._done = ""
        self.shown.close()
        self.undo_wanted.emit()

    def _forget(self) -> None:
        """The window is closed: what was done is said once more, with the way back."""
        self._taking = None
        self.reading.cancel()
        self._previewing.cancel()
        done, self._done = self._done, ""
        if done:
            self._desk.banner.tell(done, self.tr("Undo"), self.undo_wanted.emit)

    def _fail(self, error: Exception) -> None:
        window = self.shown.window
        if window is not None and _leaves_open(error):
            window.fail(said(error))
            return
        self.shown.close()
        if isinstance(error, StoppedError):
            self._desk.say_briefly(self.tr("Stopped; nothing was taken over."))
        elif isinstance(error, ZorgDeskError):
            self._desk.say_trouble(error)  # ours is damaged: that can be mended
        else:
            raise error

    def _may_write(self) -> bool:
        """Whether something can be taken over now; if not, the reader is told why."""
        why = why_locked(self._library.notebook if self._library else None)
        if why:
            self._desk.say_briefly(why)
        return not why and not self._writing.is_going and self.shown.window is None

    def _connect(self) -> None:
        self.reading.read.connect(self._look)
        self._previewing.done.connect(self._show)
        self._writing.done.connect(self._tell)
        for work in (self.reading, self._previewing, self._writing):
            work.failed.connect(self._fail)
        for work in (self.reading, self._writing):
            work.told.connect(self.shown.show_progress)
        self.shown.wanted.connect(self._take)
        self.shown.asked_otherwise.connect(self._preview)
        self.shown.stop_wanted.connect(self._stop)
        self.shown.undo_wanted.connect(self._undo)
        self.shown.closed.connect(self._forget)


def _leaves_open(error: Exception) -> TypeGuard[ZorgDeskError]:
    """Whether the reader can try again in the window."""
    return isinstance(error, ZorgDeskError) and not isinstance(error, DamagedNotebookError)
