"""Say why a notebook does not open, and what a reader can do about it."""

from pathlib import Path

from PySide6.QtCore import QObject

from zorgdesk.domain.errors import (
    DamagedNotebookError,
    LostNotebookError,
    MissingNotebookError,
    NotebookInUseError,
    PasswordNeededError,
    ZorgDeskError,
)
from zorgdesk.shelf import Shelf
from zorgdesk.ui.banner import Offer
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.notebook_opening import NotebookOpening
from zorgdesk.ui.saying import said


class WaysOut(QObject):
    """Offers only what helps with this trouble, and harms nobody's file."""

    def __init__(self, desk: Desk, opening: NotebookOpening) -> None:
        super().__init__(opening)
        self._desk, self._opening, self._said = desk, opening, ""
        opening.not_opened.connect(self._tell)
        opening.opened.connect(self._hide)

    def _tell(self, error: ZorgDeskError, path: Path) -> None:
        shelf = self._opening.shelf
        assert shelf is not None
        self._said = self._sentence(error, path)
        self._desk.banner.offer(self._said, self._offers(error, path, shelf))

    def _hide(self) -> None:
        """What was wrong is over."""
        if self._said and self._desk.banner.text() == self._said:
            self._desk.banner.hide()

    def _sentence(self, error: ZorgDeskError, path: Path) -> str:
        current = self._opening.current
        if current is None or current == path:
            return said(error)
        return f"{said(error)} {self.tr('The notebook “%s” stays open.') % current.stem}"

    def _offers(self, error: ZorgDeskError, path: Path, shelf: Shelf) -> list[Offer]:
        """What can be done about the file, the likeliest first."""
        opening = self._opening
        another = (self.tr("Another notebook …"), opening.another_wanted.emit)
        match error:
            case NotebookInUseError():
                return [(self.tr("Open it to read"), lambda: opening.read(path)), another]
            case PasswordNeededError():
                ask = (self.tr("Give the password …"), lambda: opening.ask(path, said(error)))
                return [ask, another]
            case LostNotebookError():
                back = (self.tr("Bring it back"), lambda: opening.mend(path))
                return [back, another, *self._standard(path, shelf)]
            case MissingNotebookError():
                return [self._again(path), another, *self._standard(path, shelf)]
            case DamagedNotebookError():
                return [*self._mending(path, shelf), another]
            case _:
                return [self._again(path), another]

    def _again(self, path: Path) -> Offer:
        return self.tr("Try again"), lambda: self._opening.try_again(path)

    def _standard(self, path: Path, shelf: Shelf) -> list[Offer]:
        """The notebook at the usual place, unless that is the one that is open."""
        standard = shelf.standard
        if self._opening.has_open(standard):
            return []
        said = self.tr("Begin a new notebook") if path == standard else self.tr("My own notebook")
        return [(said, lambda: self._opening.start(standard))]

    def _mending(self, path: Path, shelf: Shelf) -> list[Offer]:
        """What may be done with a damaged file; one chosen by mistake is not to be moved."""
        opening = self._opening
        repair = (self.tr("Repair the notebook"), lambda: opening.mend(path))
        if path == shelf.chosen and opening.current is None:
            anew = (self.tr("Begin a new notebook"), lambda: opening.begin_anew(path))
            return [repair, anew]
        return [repair] if path in shelf.recent else []
