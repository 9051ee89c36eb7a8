"""Between the notes that point at the open entry and its page."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.notes import Backlink
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.reading import Reading

if TYPE_CHECKING:
    from zorgdesk.library import Library

Found = tuple[EntryKey | None, tuple[Backlink, ...]]


class Pointing(QObject):
    """Looks again after each change, behind what is being saved: every note may be read."""

    def __init__(self, desk: Desk, reading: Reading, worker: Executor) -> None:
        super().__init__(desk)
        self._desk, self._reading = desk, reading
        self._looking = Latest(worker, self)
        self._looking.done.connect(self._show)
        self._looking.failed.connect(self._fail)

    def look(self, library: "Library") -> None:
        """Show which notes point at the open entry, when those are others now."""
        key = self._reading.key
        self._looking.start(lambda: _look(library, key))

    def _show(self, found: Found) -> None:
        key, backlinks = found
        if key is not None and key == self._reading.key:
            self._desk.detail.show_backlinks(backlinks)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error  # other trouble is told where notes are saved


def _look(library: "Library", key: EntryKey | None) -> Found:
    """On the worker thread; who types the next link need not wait for the titles."""
    library.links.read_titles()
    return key, library.links.backlinks(key) if key is not None else ()
