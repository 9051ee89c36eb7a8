"""Between the reader's second thoughts and the notebook's journal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.undo import WHOLE, Step
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.step_names import step_name
from zorgdesk.ui.unsaved import Unsaved

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

    from zorgdesk.library import Library
    from zorgdesk.own_work import OwnWork

_UNDO, _REDO = range(2)


class Undoing(QObject):
    """Undoes and redoes what changed the notebook, also what was done before a restart."""

    undone = Signal(object)  # Step, undone or done again
    named = Signal(str, str)  # what undo and redo would do, "" where there is nothing
    busy = Signal(str)  # why nothing can be changed for some seconds, "" when that is over

    def __init__(self, desk: Desk, unsaved: Unsaved, worker: "Executor") -> None:
        super().__init__(desk)
        self._desk, self._unsaved = desk, unsaved
        self._library: Library | None = None
        self._told = ""
        self._doing: OwnWork | None = None  # where something is being undone now
        self._working = Latest(worker, self)
        self._working.done.connect(self._end)
        self._working.failed.connect(self._fail)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self.refresh()

    def refresh(self) -> None:
        """Say what can be undone and done again."""
        steps = self._next()
        self.named.emit(*(step_name(step) if step else "" for step in steps))

    def undo(self) -> None:
        """Take the last change back."""
        if self._library is not None:
            self._do(self._library.own.undo, self.tr("Undone: %s."), _UNDO)

    def redo(self) -> None:
        """Do what was taken back once more."""
        if self._library is not None:
            self._do(self._library.own.redo, self.tr("Done again: %s."), _REDO)

    def _next(self) -> tuple[Step | None, Step | None]:
        """What undo and redo would do now."""
        notebook = self._library.notebook if self._library else None
        try:
            journal = notebook.journal if notebook is not None else None
            return (journal.next_undo(), journal.next_redo()) if journal else (None, None)
        except ZorgDeskError:  # the trouble is told where something is saved
            return None, None

    def _do(self, change: "Callable[[], Step | None]", told: str, which: int) -> None:
        """Change the notebook when everything that was typed is in it, and say what changed."""
        if self._doing is not None or self._unsaved.finish():
            return  # its own message says why
        self._told, step = told, self._next()[which]
        if step is not None and step.kind in WHOLE:
            self._do_later(change, step)
            return
        try:
            self._show(change())
        except ZorgDeskError as error:
            self._desk.say_trouble(error)

    def _do_later(self, change: "Callable[[], Step | None]", step: Step) -> None:
        """What touches the whole notebook takes seconds, and does not stop the window."""
        assert self._library is not None
        self._doing, told = self._library.own, self.tr("One moment: %s …") % step_name(step)
        self._desk.say_briefly(told)
        self.busy.emit(told)
        self._working.start(change)

    def _end(self, step: Step | None) -> None:
        """It was done, unless another notebook was opened meanwhile: then that one is searched."""
        assert self._library is not None
        is_here = self._doing is self._library.own
        self._let_go()
        if is_here:
            self._show(step)
        else:
            self._library.own.follow()

    def _show(self, step: Step | None) -> None:
        if step is not None:
            self._desk.say_briefly(self._told % step_name(step))
            self.undone.emit(step)
        self.refresh()

    def _fail(self, error: Exception) -> None:
        self._let_go()
        if not isinstance(error, ZorgDeskError):
            raise error
        self._desk.say_trouble(error)

    def _let_go(self) -> None:
        self._doing = None
        self.busy.emit("")
