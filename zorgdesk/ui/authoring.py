"""A reader's own entries, between the list, the sheet they are written on and their pages."""

from collections.abc import Mapping
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.own_entries import is_own
from zorgdesk.ui.asking import Asking
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.reading import Reading
from zorgdesk.ui.unsaved import Unsaved
from zorgdesk.ui.writing import Writing

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Authoring(QObject):
    """Opens the sheet for the entry that is read, and the page for what was written."""

    changed = Signal()  # an own entry was saved or deleted
    titled = Signal(str)  # what the window is about
    left = Signal()  # nothing is written or read any more

    def __init__(
        self, desk: Desk, worker: Executor, unsaved: Unsaved, reading: Reading, asking: Asking
    ) -> None:
        super().__init__(desk)
        self._desk, self._reading, self._asking = desk, reading, asking
        self._before: EntryKey | None = None
        self.writing = Writing(desk, worker, unsaved)
        self.writing.changed.connect(asking.offer_values)
        self.writing.changed.connect(self.changed)
        self.writing.begun.connect(self._begun)
        self.writing.done.connect(self._read)
        reading.opened.connect(self.writing.leave)
        desk.results.opened.connect(self._finish)

    def attach(self, library: "Library") -> None:
        """A notebook was opened."""
        self.writing.attach(library)

    def begin(self) -> None:
        """Write a new own entry."""
        self.writing.begin()

    def edit(self) -> None:
        """Write on in the own entry that is read, or read what is written."""
        self.writing.edit(self._reading.key)

    def copy(self) -> None:
        """Write an own entry that begins as a copy of the one that is read."""
        self.writing.copy(self._reading.key)

    def delete(self) -> None:
        """Delete the own entry that is written or read."""
        self.writing.delete(self._reading.key)

    def possible(self) -> Mapping[str, bool]:
        """Which of the commands about own entries can be taken now."""
        key, written = self._reading.key, self.writing.key
        can_write = self.writing.is_possible
        about_own = can_write and (written is not None or (key is not None and is_own(key)))
        return {
            "own.new": can_write,
            "own.edit": about_own,
            "own.copy": can_write and key is not None and written is None,
            "own.delete": about_own,
            "own.versions": about_own,
        }

    def _begun(self, key: str, title: str) -> None:
        """Only what is written is worked on: nothing else stays open behind the sheet."""
        self._before = None
        if key != self._reading.key:
            self._before = self._reading.key
            self._reading.close()
            self._asking.show_open(None)
        self.titled.emit(title or self.tr("New own entry"))

    def _read(self, key: str) -> None:
        """Read what was written; where nothing is left of it, what was read before."""
        shown = EntryKey(key) if key else self._before
        if shown is not None and self._reading.knows(shown):
            self._reading.open_anew(shown)
            self._asking.again()
            self._desk.detail.browser.setFocus()
        else:
            self.left.emit()
            self._desk.results.list.setFocus()

    def _finish(self, key: EntryKey) -> None:
        """The entry that is written was opened in the list."""
        if key == self.writing.key:
            self.writing.finish()
