"""Reads the notebooks that are to be taken over, and asks for their passwords one by one."""

from collections.abc import Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import PasswordNeededError, ZorgDeskError
from zorgdesk.ui.other_password import OtherPassword
from zorgdesk.ui.saying import said
from zorgdesk.ui.watched_work import WatchedWork

if TYPE_CHECKING:
    from zorgdesk.library import Notebook
    from zorgdesk.taking_over import Chosen, TakingOver


class ReadingOthers(QObject):
    """A notebook whose password is not given is left out; one alone is then not read at all."""

    read = Signal(object)  # TakingOver
    given_up = Signal()
    failed = Signal(object)  # an Exception
    told = Signal(int)  # per cent

    def __init__(self, worker: Executor, owner: QWidget) -> None:
        super().__init__(owner)
        self._taking: TakingOver | None = None
        self._asked: Chosen | None = None
        self._withheld: set[Path] = set()
        self.password = OtherPassword(owner)
        self._work = WatchedWork(worker, self)
        self._work.done.connect(self._go_on)
        self._work.failed.connect(self._fail)
        self._work.told.connect(self.told)
        self.password.given.connect(self._open)
        self.password.withheld.connect(self._leave_out)

    def start(self, notebook: "Notebook", paths: Sequence[Path]) -> None:
        """Read them; what was being read is forgotten."""
        from zorgdesk.taking_over import begun  # noqa: PLC0415 - seldom needed

        self.cancel()
        self._withheld = set()
        self._work.start(lambda watch: begun(notebook, paths, watch))

    def cancel(self) -> None:
        """They are wanted no more."""
        self._work.cancel()
        self._asked = None
        self.password.close()

    def _go_on(self, taking: "TakingOver") -> None:
        """Ask for the next password, or tell that all is read."""
        self._taking = taking
        waiting = [each for each in taking.sealed if each.path not in self._withheld]
        if self._asked is not None:
            self.password.close()
        self._asked = waiting[0] if waiting else None
        if self._asked is not None and self._asked.trouble is not None:
            self.password.ask(self._asked.name, self._why(self._asked.trouble, taking))
        else:
            self.read.emit(taking)

    def _why(self, trouble: ZorgDeskError, taking: "TakingOver") -> str:
        """Why it is asked, and what follows when it is not given."""
        if len(taking.chosen) == 1:
            return said(trouble)
        return f"{said(trouble)} {self.tr('Without it, it is left out; the others still come.')}"

    def _open(self, password: str) -> None:
        taking, asked = self._taking, self._asked
        if taking is not None and asked is not None:
            self._work.start(lambda _watch: taking.opened_with(asked.path, password))

    def _leave_out(self) -> None:
        taking, asked, self._asked = self._taking, self._asked, None
        self._work.cancel()
        if taking is None or asked is None:
            return
        self._withheld.add(asked.path)
        if len(taking.chosen) == 1:
            self.given_up.emit()
        else:
            self._go_on(taking)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, PasswordNeededError) and self._asked is not None:
            self.password.ask(self._asked.name, said(error))
        else:
            self.cancel()
            self.failed.emit(error)
