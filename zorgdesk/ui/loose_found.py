"""Between what is searched in the catalogue and the loose notes that have the same words."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest

if TYPE_CHECKING:
    from zorgdesk.library import Library


PAUSE_MS = 150
"""How long the typing rests before they are counted: the answer to each letter goes first."""


class LooseFound(QObject):
    """Counts them when the typing rests, on the thread that searches."""

    wanted = Signal(str)  # the words

    def __init__(self, desk: Desk, searcher: Executor) -> None:
        super().__init__(desk)
        self._line = desk.loose
        self._words = ""
        self._library: Library | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self._counting = Latest(searcher, self)
        self._counting.done.connect(self._line.tell)
        self._counting.failed.connect(self._fail)
        self._line.clicked.connect(lambda: self.wanted.emit(self._words))

    def look(self, library: "Library", words: str) -> None:
        """Tell of the loose notes that have the words of a query."""
        self._library, self._words = library, words
        self._counting.cancel()
        self._pause.start()

    def _count(self) -> None:
        library, words = self._library, self._words
        assert library is not None
        self._counting.start(lambda: len(library.notes.loose_with(words)))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        self._line.tell(0)  # the trouble is told where a note is opened
