"""Writes what comes from other notebooks, and has it searched."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.merging import Account, HowOf
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.watched_work import WatchedWork
from zorgdesk.ui.workers import Workers

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.taking_over import TakingOver


class WritingOthers(QObject):
    """On the notebook's thread, behind what is still being saved; then on that of the search."""

    done = Signal(object)  # Sequence[Account]
    failed = Signal(object)  # an Exception; StoppedError when it was stopped
    told = Signal(int)  # per cent

    def __init__(self, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._accounts: Sequence[Account] = ()
        self._writing = WatchedWork(workers.notebook, self)
        self._following = Latest(workers.search, self)
        self._writing.told.connect(self.told)
        self._writing.done.connect(self._follow)
        self._following.done.connect(lambda: self.done.emit(self._accounts))
        for work in (self._writing, self._following):
            work.failed.connect(self.failed)

    @property
    def is_going(self) -> bool:
        """Whether something is being written."""
        return self._writing.is_going

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def start(self, taking: "TakingOver", how_of: HowOf) -> None:
        """Take them over."""
        self._writing.start(lambda watch: taking.take(how_of, watch))

    def stop(self) -> None:
        """Take back what was written so far."""
        self._writing.stop()

    def _follow(self, accounts: Sequence[Account]) -> None:
        """It is in the notebook: search in it too, unless another one was opened meanwhile."""
        self._accounts = accounts
        if self._library is not None and self._library.notebook is not None:
            self._following.start(self._library.own.follow)
