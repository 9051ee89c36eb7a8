"""Between the reader's second thoughts and the notebook's journal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.undo import Step
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.step_names import step_name
from zorgdesk.ui.unsaved import Unsaved

if TYPE_CHECKING:
    from collections.abc import Callable

    from zorgdesk.library import Library


class Undoing(QObject):
    """Undoes and redoes what changed the notebook, also what was done before a restart."""

    undone = Signal(object)  # Step, undone or done again
    named = Signal(str, str)  # what undo and redo would do, "" where there is nothing

    def __init__(self, desk: Desk, unsaved: Unsaved) -> None:
        super().__init__(desk)
        self._desk, self._unsaved = desk, unsaved
        self._library: Library | None = None

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self.refresh()

    def refresh(self) -> None:
        """Say what can be undone and done again."""
        notebook = self._library.notebook if self._library else None
        if notebook is None:
            self.named.emit("", "")
            return
        try:
            steps = notebook.journal.next_undo(), notebook.journal.next_redo()
        except ZorgDeskError:  # the trouble is told where something is saved
            steps = None, None
        self.named.emit(*(step_name(step) if step else "" for step in steps))

    def undo(self) -> None:
        """Take the last change back."""
        if self._library is not None:
            self._do(self._library.own.undo, self.tr("Undone: %s."))

    def redo(self) -> None:
        """Do what was taken back once more."""
        if self._library is not None:
            self._do(self._library.own.redo, self.tr("Done again: %s."))

    def _do(self, change: "Callable[[], Step | None]", told: str) -> None:
        """Change the notebook when everything that was typed is in it, and say what changed."""
        if self._unsaved.finish():
            return  # its own message says why
        try:
            step = change()
        except ZorgDeskError as error:
            self._desk.say_trouble(error)
            return
        if step is not None:
            self._desk.say_briefly(told % step_name(step))
            self.undone.emit(step)
        self.refresh()
