"""When the notebook takes nothing: say why, and let the reader keep what was typed elsewhere."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from zorgdesk.domain.errors import ChangedElsewhereError, ZorgDeskError
from zorgdesk.domain.rescued import Rescue, RescuedText
from zorgdesk.shelf import SUFFIX, is_notebook_name
from zorgdesk.ui.banner import Offer
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.notebook_opening import NotebookOpening
from zorgdesk.ui.saying import WindowLanguage, said
from zorgdesk.ui.unsaved import Unsaved, UnsavedText

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Rescuing(QObject):
    """Stays quiet once everything that the notebook did not take is kept elsewhere."""

    again_wanted = Signal()  # see whether the notebook is back, and save what is pending

    def __init__(self, desk: Desk, unsaved: Unsaved, opening: NotebookOpening) -> None:
        super().__init__(desk)
        self._desk, self._unsaved, self._opening = desk, unsaved, opening
        self._library: Library | None = None
        self._is_sealed = False
        unsaved.failed.connect(self._tell_failed)
        self.again_wanted.connect(unsaved.try_again)
        opening.refused.connect(self._tell_refused)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self._is_sealed = library.has_password()

    def tell_away(self, why: ZorgDeskError) -> None:
        """Say that the notebook is out of reach, although nothing was being saved."""
        if isinstance(why, ChangedElsewhereError):
            again = self.tr("Open it again"), self._opening.open_again
            self._desk.banner.offer(said(why), [again, self._elsewhere()])
        elif not (self._unsaved.pending() and self._unsaved.is_rescued):
            self._desk.banner.offer(said(why), [self._try_again(), self._elsewhere()])

    def rescue(self) -> bool:
        """Ask for a file and write everything this window knows; False when that did not work."""
        name, _ = QFileDialog.getSaveFileName(
            self._desk.window(), self.tr("Keep my text elsewhere"), self._place(), self._kinds()
        )
        if not name:
            return False
        target = Path(name)
        try:
            self._write(target)
        except ZorgDeskError as error:
            self._desk.banner.offer(said(error), [self._elsewhere()])
            return False
        self._unsaved.remember_rescued()
        self._tell_kept(target)
        return True

    def _tell_failed(self, why: str) -> None:
        if self._unsaved.is_rescued:
            self._desk.banner.hide()
        else:
            self._desk.banner.offer(why, [self._try_again(), self._elsewhere()])

    def _tell_refused(self) -> None:
        self._desk.banner.offer(
            self.tr("First what you typed must be saved, or kept elsewhere."),
            [self._try_again(), self._elsewhere()],
        )

    def _tell_kept(self, target: Path) -> None:
        said = self.tr("Your text is kept in %s.") % target
        if self._is_sealed:
            said += " " + self.tr("It has no password there: who opens that file can read it.")
        if is_notebook_name(target):
            open_it = (self.tr("Open that notebook"), lambda: self._opening.open(target))
            self._desk.banner.offer(said, [open_it])
        else:
            self._desk.banner.say(said)

    def _try_again(self) -> Offer:
        return self.tr("Try again"), self.again_wanted.emit

    def _elsewhere(self) -> Offer:
        return self.tr("Keep my text elsewhere …"), self.rescue

    def _write(self, target: Path) -> None:
        from zorgdesk.rescuing import rescue  # noqa: PLC0415 - seldom needed

        notebook = self._library.notebook if self._library else None
        what = Rescue(
            pending=self._texts(self._unsaved.pending()),
            saved=self._texts(self._unsaved.saved()),
            notebook=str(notebook.path) if notebook else "",
            made_at=datetime.now().astimezone(),
            language=WindowLanguage(),
        )
        rescue(what, target, overwrite=target.exists())  # the system's own window asked

    def _texts(self, typed: Iterable[UnsavedText]) -> tuple[RescuedText, ...]:
        """The texts with something in them, each with the entry that it is about."""
        entries = self._library.entries if self._library else ()
        named = {name: entry for entry in entries for name in (entry.title, entry.key)}
        return tuple(
            RescuedText(entry.title, each.text, entry.key)
            if (entry := named.get(each.about))
            else RescuedText(each.about, each.text)
            for each in typed
            if each.text.strip()
        )

    def _place(self) -> str:
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place) or Path.home())
        name = self.tr("notes kept on %s") % f"{datetime.now().astimezone():%Y-%m-%d %H.%M}"
        return str(folder / f"{name}.md")

    def _kinds(self) -> str:
        return f"{self.tr('Text')} (*.md *.txt);;{self.tr('Notebook')} (*{SUFFIX})"
