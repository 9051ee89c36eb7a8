"""Long work on a thread of its own: tell how far it is, and stop when asked."""

from collections.abc import Callable
from concurrent.futures import Executor
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.ui.latest import Latest

if TYPE_CHECKING:
    from zorgdesk.exchange.watching import Watch

Work = Callable[["Watch"], object]


class StoppedError(Exception):
    """The reader did not want it after all; all is as it was."""


class WatchedWork(QObject):
    """One thing at a time."""

    done = Signal(object)
    failed = Signal(object)  # an Exception; StoppedError when it was stopped
    told = Signal(int)  # per cent

    def __init__(self, worker: Executor, parent: QObject) -> None:
        super().__init__(parent)
        self._stop, self.is_going = Event(), False
        self._latest = Latest(worker, self)
        self._latest.done.connect(self._ended)
        self._latest.failed.connect(self._broken_off)

    def start(self, work: Work) -> None:
        """Do `work`, which is given what to tell how far it is."""
        stop = Event()
        self._stop, self.is_going = stop, True
        self._latest.start(lambda: work(self._watch(stop)))

    def stop(self) -> None:
        """Stop at the next moment that it tells how far it is."""
        self._stop.set()

    def cancel(self) -> None:
        """Stop it, and forget what comes of it."""
        self.stop()
        self._latest.cancel()
        self.is_going = False

    def _ended(self, outcome: object) -> None:
        self.is_going = False
        self.done.emit(outcome)

    def _broken_off(self, error: Exception) -> None:
        self.is_going = False
        self.failed.emit(error)

    def _watch(self, stop: Event) -> "Watch":
        """Runs on the worker thread; the window hears of each per cent once."""
        last = -1

        def watch(done: float) -> None:
            nonlocal last
            if stop.is_set():
                raise StoppedError
            if (percent := int(100 * done)) != last:
                last = percent
                self.told.emit(percent)

        return watch
