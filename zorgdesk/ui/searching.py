"""Ask the library off the GUI thread; only the newest answer comes back."""

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.query import Query, Results
from zorgdesk.domain.row import ResultRow
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.results.model import SLICE

if TYPE_CHECKING:
    from zorgdesk.library import Library


READING_S = 0.015
"""How long notes are read in one go, on the thread that answers."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The results of a query with the rows one sees first; whether all notes were searched."""

    results: Results
    rows: tuple[ResultRow, ...]
    is_whole: bool


class Searching(QObject):
    """Remembers what was asked; asks it as soon as there is a library.

    Thousands of notes take seconds to read before they can be searched. What is asked meanwhile
    is answered with those that were read; it is told when all were.
    """

    answered = Signal(object)  # Answer
    failed = Signal(object)  # Exception
    notes_read = Signal()  # an answer was not whole, and would be now

    def __init__(self, worker: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query()
        self._library: Library | None = None
        self._latest = self._work(worker, self._answered)
        self._reading = self._work(worker, self._read_some)

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
        self._reading.cancel()

    def _work(self, worker: Executor, done: Callable[[Any], None]) -> Latest:
        work = Latest(worker, self)
        work.done.connect(done)
        work.failed.connect(self.failed)
        return work

    def _answered(self, answer: Answer) -> None:
        self.answered.emit(answer)
        if not answer.is_whole:
            self._read_on()

    def _read_on(self) -> None:
        """Read some notes, behind what was asked in the meantime."""
        library = self._library
        if library is not None:
            self._reading.start(lambda: library.read_notes(READING_S))

    def _read_some(self, all_read: bool) -> None:  # noqa: FBT001 - a signal's argument
        if all_read:
            self.notes_read.emit()
        else:
            self._read_on()


def _answer(library: "Library", query: Query) -> Answer:
    """On the worker thread."""
    results = library.find_at_once(query)
    return Answer(results, library.rows(results, 0, SLICE), library.read_notes(0))
