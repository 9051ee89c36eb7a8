"""Ask the library off the GUI thread; only the newest answer comes back."""

from concurrent.futures import Executor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.query import Query, Results
from zorgdesk.domain.row import ResultRow
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.results.model import SLICE

if TYPE_CHECKING:
    from zorgdesk.library import Library


@dataclass(frozen=True, slots=True)
class Answer:
    """The results of a query with the rows one sees first."""

    results: Results
    rows: tuple[ResultRow, ...]


class Searching(QObject):
    """Remembers what was asked; asks it as soon as there is a library."""

    answered = Signal(object)  # Answer
    failed = Signal(object)  # Exception

    def __init__(self, worker: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query()
        self._library: Library | None = None
        self._latest = Latest(worker, self)
        self._latest.done.connect(self.answered)
        self._latest.failed.connect(self.failed)

    def attach(self, library: "Library") -> None:
        """The library is open: answer what was asked so far."""
        self._library = library
        self.ask(self.query)

    def ask(self, query: Query) -> None:
        """Search; an answer to an earlier query is never shown any more."""
        self.query = query
        library = self._library
        if library is not None:
            self._latest.start(lambda: _answer(library, query))

    def cancel(self) -> None:
        """Forget what was asked."""
        self._latest.cancel()


def _answer(library: "Library", query: Query) -> Answer:
    """On the worker thread."""
    results = library.find(query)
    return Answer(results, library.rows(results, 0, SLICE))
