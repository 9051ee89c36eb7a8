"""The ways back that a menu offers: earlier versions, the trash, backups."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.notes import NoteRef
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.unsaved import Unsaved
from zorgdesk.ui.workers import Workers

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.putting_back import PuttingBack


class Recovering(QObject):
    """Does nothing where no notebook is open."""

    put_back = Signal()
    reopened = Signal(object)  # Library: its notebook was closed and opened again

    def __init__(self, desk: Desk, unsaved: Unsaved, workers: Workers, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._unsaved, self._workers, self._owner = desk, unsaved, workers, owner
        self._library: Library | None = None

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def show_versions(self, ref: NoteRef | None = None) -> None:
        """The earlier texts of a note, or of the one in front beside the open entry."""
        windows, wanted = self._windows(), ref or self._desk.note.sheet.ref
        if windows is not None and wanted is not None:
            windows.show_versions(wanted)

    def show_entry_versions(self, key: EntryKey | None) -> None:
        """What an own entry was before."""
        windows = self._windows()
        if windows is not None and key is not None:
            windows.show_entry_versions(key)

    def show_trash(self) -> None:
        """What was deleted."""
        if (windows := self._windows()) is not None:
            windows.show_trash()

    def show_backups(self) -> None:
        """The copies of the notebook."""
        if (windows := self._windows()) is not None:
            windows.show_backups()

    def _windows(self) -> "PuttingBack | None":
        from zorgdesk.ui.putting_back import PuttingBack  # noqa: PLC0415 - after first paint

        if self._library is None or self._library.notebook is None:
            return None
        made = PuttingBack(self._desk, self._unsaved, self._library, self._workers, self._owner)
        made.put_back.connect(self.put_back)
        made.reopened.connect(lambda: self.reopened.emit(self._library))
        return made
