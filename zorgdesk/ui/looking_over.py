"""Looks the notebook over after it was opened, and tells what was found and mended."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from zorgdesk.domain.errors import DamagedNotebookError, ZorgDeskError
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.notebook_opening import NotebookOpening
from zorgdesk.ui.saying import said

if TYPE_CHECKING:
    from zorgdesk.domain.repair import Repaired
    from zorgdesk.library import Library, Notebook


class LookingOver(QObject):
    """A large notebook is not read whole before it is shown; here it is, right after."""

    def __init__(
        self, desk: Desk, opening: NotebookOpening, worker: Executor, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._desk, self._opening, self._owner = desk, opening, owner
        self._notebook: Notebook | None = None
        self._looking, self._checking = Latest(worker, self), Latest(worker, self)
        self._looking.failed.connect(self._fail)
        self._checking.failed.connect(self._fail)
        self._checking.done.connect(lambda _nothing: self._say_sound())

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        before, self._notebook = self._notebook, library.notebook
        if self._notebook is not None and self._notebook is not before:
            self._tell(self._notebook)
            self._looking.start(self._notebook.look_over)

    def check(self) -> None:
        """Look everything over once more, thoroughly, because the reader asks for it."""
        if self._notebook is not None:
            self._desk.say_briefly(self.tr("The notebook is being checked …"))
            self._checking.start(self._notebook.check)

    def tell_damage(self, error: DamagedNotebookError) -> None:
        """Say that the notebook is damaged, and offer to mend it."""
        if self._notebook is not None:
            path = self._notebook.path
            mend = (self.tr("Repair the notebook"), lambda: self._opening.mend(path))
            self._desk.banner.offer(said(error), [mend])

    def _tell(self, notebook: "Notebook") -> None:
        """Say what happened before the notebook could be opened."""
        if (repaired := notebook.repaired) is not None:
            details = (self.tr("Details"), lambda: self._show(repaired))
            self._desk.banner.offer(said(repaired.told), [details])
        elif notebook.was_cut_short:
            self._desk.say_briefly(
                self.tr("ZorgDesk stopped unexpectedly last time. Your notebook is in order.")
            )

    def _show(self, repaired: "Repaired") -> None:
        box = QMessageBox(QMessageBox.Icon.Information, "ZorgDesk", said(repaired.told))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setParent(self._owner, box.windowFlags())
        box.setInformativeText("\n\n".join(map(said, repaired.details)))
        box.addButton(QMessageBox.StandardButton.Ok).setIcon(QIcon())
        box.open()

    def _say_sound(self) -> None:
        self._desk.say_briefly(self.tr("The notebook was checked and is in order."))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        self._desk.say_trouble(error)
