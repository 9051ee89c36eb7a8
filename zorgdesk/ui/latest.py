"""Run work off the GUI thread and keep only the newest outcome."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal


class Latest(QObject):
    """Each `start` supersedes the one before: a stale outcome is never reported."""

    done = Signal(object)
    failed = Signal(object)  # an Exception
    _arrived = Signal(int, object)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._ticket = 0
        self._job: Future[None] | None = None
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, work: Callable[[], object]) -> None:
        """Do `work` on the worker thread; what was asked before is forgotten."""
        self.cancel()
        with suppress(RuntimeError):  # the window is closed: nobody waits for an answer
            self._job = self._executor.submit(self._run, self._ticket, work)

    def cancel(self) -> None:
        """Forget the current work; it is not even begun if still waiting."""
        self._ticket += 1
        if self._job is not None:
            self._job.cancel()

    def _run(self, ticket: int, work: Callable[[], object]) -> None:
        """On the worker thread."""
        outcome: object
        try:
            outcome = work()
        except Exception as error:  # noqa: BLE001 - the worker's edge: reported on the GUI thread
            outcome = error
        self._arrived.emit(ticket, outcome)

    def _deliver(self, ticket: int, outcome: object) -> None:
        """Back on the GUI thread."""
        if ticket != self._ticket:
            return
        if isinstance(outcome, Exception):
            self.failed.emit(outcome)
        else:
            self.done.emit(outcome)
