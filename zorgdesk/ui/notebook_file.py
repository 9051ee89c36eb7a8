"""Between the reader and the notebook as a file: new, open, recent, copy, where it stands."""

from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from zorgdesk.domain.errors import ExistingNotebookError, ZorgDeskError
from zorgdesk.shelf import SUFFIX, SUFFIXES, as_notebook_name
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.notebook_opening import NotebookOpening
from zorgdesk.ui.saying import said

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.unsaved import Unsaved


class NotebookFile(QObject):
    """Asks for files, and has them opened or written."""

    def __init__(
        self, desk: Desk, opening: NotebookOpening, unsaved: "Unsaved", worker: Executor
    ) -> None:
        super().__init__(desk)
        self._desk, self._opening, self._unsaved = desk, opening, unsaved
        self._library: Library | None = None
        self._copying = Latest(worker, self)
        self._copying.failed.connect(self._not_copied)
        self._target = Path()
        self._then: Callable[[], object] | None = None
        self._copying.done.connect(self._copied)
        opening.another_wanted.connect(self.open)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def new(self) -> None:
        """Ask for a place and begin a notebook there; what stands there is left alone."""
        options = QFileDialog.Option.DontConfirmOverwrite
        name = self._ask_name(self.tr("New notebook"), self.tr("notebook"), options)
        if name is None:
            return
        target = as_notebook_name(name)
        if target.exists():
            self._desk.banner.offer(
                self.tr("There is a file %s already. It is left as it is.") % target,
                [
                    (self.tr("Open it"), lambda: self._opening.open(target)),
                    (self.tr("Another name …"), self.new),
                ],
            )
        else:
            self._opening.start(target)

    def open(self) -> None:
        """Ask for a notebook and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._desk.window(), self.tr("Open a notebook"), str(self._folder()), self._kinds()
        )
        if name:
            self._opening.open(Path(name))

    def ask_several(self, title: str) -> list[Path]:
        """Ask for notebooks that exist, one or more."""
        names, _ = QFileDialog.getOpenFileNames(
            self._desk.window(), title, str(self._folder()), self._kinds()
        )
        return [Path(name) for name in names]

    def save_copy(self) -> None:
        """Ask for a place and put a copy of the open notebook there."""
        self._save_copy(None)

    def save_copy_to_write_in(self) -> None:
        """Copy a notebook that can only be read, and open the copy."""
        self._save_copy(lambda: self._opening.open(self._target))

    def show_folder(self) -> None:
        """Show the open notebook where it stands."""
        if self._library is not None and self._library.notebook is not None:
            folder = self._library.notebook.path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _save_copy(self, then: Callable[[], object] | None) -> None:
        notebook = self._library.notebook if self._library else None
        if notebook is None:
            return
        name = self._ask_name(self.tr("Save a copy"), self.tr("%s copy") % notebook.path.stem)
        if name is not None:
            self._then, target = then, as_notebook_name(name)
            replace = target == name and target.exists()  # the system's own window asked
            self._copy(target, overwrite=replace)

    def _copy(self, target: Path, *, overwrite: bool) -> None:
        """Copy what is saved, when everything that was typed is."""
        if self._unsaved.finish() or self._library is None:
            return  # the note's own message says why
        notebook = self._library.own_notebook
        self._target = target
        self._copying.start(lambda: notebook.save_copy(target, overwrite=overwrite))

    def _copied(self) -> None:
        target, then = self._target, self._then
        if then is not None:
            then()
            return
        folder = QUrl.fromLocalFile(str(target.parent))
        self._desk.banner.tell(
            self.tr("The copy %s is made, and read back.") % target.name,
            self.tr("Open the folder"),
            lambda: QDesktopServices.openUrl(folder),
        )

    def _not_copied(self, error: Exception) -> None:
        target = self._target
        another = (self.tr("Another place …"), lambda: self._save_copy(self._then))
        match error:
            case ExistingNotebookError():
                replace = (self.tr("Replace it"), lambda: self._copy(target, overwrite=True))
                self._desk.banner.offer(said(error), [another, replace])
            case ZorgDeskError():
                again = (self.tr("Try again"), lambda: self._copy(target, overwrite=False))
                self._desk.banner.offer(said(error), [again, another])
            case _:
                raise error

    def _ask_name(
        self,
        title: str,
        name: str,
        options: QFileDialog.Option = QFileDialog.Option(0),  # noqa: B008 - a constant
    ) -> Path | None:
        place = str(self._folder() / f"{name}{SUFFIX}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._desk.window(), title, place, self._kinds(), options=options
        )
        return Path(chosen) if chosen else None

    def _folder(self) -> Path:
        """Where the reader keeps notebooks: beside the open one, at first among the documents."""
        notebook, shelf = self._library.notebook if self._library else None, self._opening.shelf
        if notebook is not None and shelf is not None and notebook.path != shelf.standard:
            return notebook.path.parent
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place) or Path.home())

    def _kinds(self) -> str:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        return f"{self.tr('Notebooks')} ({patterns});;{self.tr('All files')} (*)"
