"""Between the read marks on the screen and those in the notebook."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.ui.desk import Desk

if TYPE_CHECKING:
    from zorgdesk.library import Library


class ReadMarking(QObject):
    """Remembers what was read."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._library: Library | None = None

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def toggle(self, key: EntryKey | None) -> None:
        """Mark an entry as read, or as not read."""
        notebook = self._library.notebook if self._library else None
        if notebook is None or key is None:
            return
        try:
            marks = notebook.read_marks
            (marks.take_away if key in notebook.read_keys() else marks.put)([key])
        except ZorgDeskError as error:
            self._desk.say_trouble(error)
        else:
            self.changed.emit()
