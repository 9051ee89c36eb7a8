"""Says all the time which notebook is open, and whether it can be written in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from zorgdesk.domain.errors import FullDiskError
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.notebook_file import NotebookFile
from zorgdesk.ui.notebook_opening import NotebookOpening

if TYPE_CHECKING:
    from zorgdesk.library import Library, Notebook


class NotebookStanding(QObject):
    """The name in the bar, and a line that stays while nothing can be changed."""

    def __init__(self, desk: Desk, opening: NotebookOpening, file: NotebookFile) -> None:
        super().__init__(desk)
        self._desk, self._opening, self._file = desk, opening, file
        opening.settled.connect(self._settle)

    def show(self, library: "Library") -> None:
        """Say how the library's notebook stands now."""
        notebook = library.notebook
        if notebook is None:
            self._desk.notebook_name.show_none()
            self._desk.standing.hide()
            return
        self._desk.notebook_name.show_notebook(notebook.path, read_only=notebook.read_only)
        if notebook.read_only:
            self._say_read_only(notebook)
        else:
            self._desk.standing.hide()

    def _settle(self) -> None:
        """The notebook was opened by now, or will not be."""
        if self._desk.notebook_name.is_awaited:
            self._desk.notebook_name.show_none()

    def _say_read_only(self, notebook: "Notebook") -> None:
        self._desk.standing.offer(
            self._why(notebook) % notebook.path.stem,
            [
                (self.tr("Save a copy to write in …"), self._file.save_copy_to_write_in),
                (self.tr("Open it to write"), self._opening.open_to_write),
            ],
        )

    def _why(self, notebook: "Notebook") -> str:
        if isinstance(notebook.unwritable, FullDiskError):
            return self.tr(
                "“%s” can only be read: there is no room left on its disk. Make room, and open it "
                "to write. Here you read; nothing is changed."
            )
        if self._opening.was_asked_to_read:
            return self.tr("“%s” is open in another window. Here you read; nothing is changed.")
        return self.tr(
            "“%s” can only be read: the file, its folder or its disk is read-only, or the file "
            "has more than one name. Here you read; nothing is changed."
        )
