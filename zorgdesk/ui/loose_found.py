"""Between what is searched in the catalogue and the loose notes that have the same words."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest

if TYPE_CHECKING:
    from zorgdesk.library import Library


class LooseFound(QObject):
    """Counts them behind each answer, on the thread that searches."""

    wanted = Signal(str)  # the words

    def __init__(self, desk: Desk, searcher: Executor) -> None:
        super().__init__(desk)
        self._line = desk.loose
        self._words = ""
        self._counting = Latest(searcher, self)
        self._counting.done.connect(self._line.tell)
        self._counting.failed.connect(self._fail)
        self._line.clicked.connect(lambda: self.wanted.emit(self._words))

    def look(self, library: "Library", words: str) -> None:
        """Tell of the loose notes that have the words of a query."""
        self._words = words
        self._counting.start(lambda: len(library.notes.loose_with(words)))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        self._line.tell(0)  # the trouble is told where a note is opened
