"""Between the window that exports, and the library and the files."""

from concurrent.futures import Executor
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.listed import collection_in, entries_of
from zorgdesk.ui.asking import Asking
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.exports.order import Offer, Order
from zorgdesk.ui.exports.view import ExportWindow
from zorgdesk.ui.exports_offered import Seen, offers
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.reading import Reading
from zorgdesk.ui.saying import said
from zorgdesk.ui.watched_work import StoppedError, WatchedWork

if TYPE_CHECKING:
    from zorgdesk.domain.annotated import AnnotatedReading
    from zorgdesk.library import Library
    from zorgdesk.patient_data import Places
    from zorgdesk.ui.workers import Workers


class Exporting(QObject):
    """One export at a time, off the GUI thread.

    What is to be exported is gathered on the notebook's thread, behind what is still being saved;
    the file is made on a thread of its own, which may take long without stopping anyone.
    """

    def __init__(
        self, desk: Desk, workers: "Workers", asking: Asking, reading: Reading, owner: QWidget
    ) -> None:
        super().__init__(desk)
        self._desk, self._asking, self._reading, self._owner = desk, asking, reading, owner
        self._library: Library | None = None
        self._order: Order | None = None
        self.window: ExportWindow | None = None
        self._offering = self._worker(workers.notebook)
        self._offering.done.connect(self._open)
        self._gathering = self._worker(workers.notebook)
        self._gathering.done.connect(self._write)
        self._looking = self._worker(workers.export)
        self._looking.done.connect(self._warn)
        self._writing = WatchedWork(workers.export, self)
        self._writing.done.connect(self._tell)
        self._writing.failed.connect(self._fail)
        self._writing.told.connect(self._show_progress)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def show(self, collection: str = "") -> None:
        """Open the window, or bring it forward; with a collection, by its id, as what is meant."""
        if self._library is None:
            return
        if collection and self.window is not None and self._order is None:
            self.window.close()
        if self.window is not None and self.window.isVisible():
            self.window.raise_()
            self.window.activateWindow()
            return
        if self._order is not None:
            self._desk.say_briefly(self.tr("The file is still being made."))
            return
        library, seen = self._library, self._seen(collection)
        self._offering.start(lambda: offers(library, seen))

    def _seen(self, collection: str) -> Seen:
        results = self._desk.results
        return Seen(
            self._reading.key,
            tuple(results.model.keys()),
            entries_of(results.choosing.keys()),
            collection or collection_in(self._asking.query),
        )

    def _open(self, offered: list[Offer]) -> None:
        """Open the window with what can be exported."""
        if self.window is not None:
            self.window.deleteLater()
        self.window = ExportWindow(offered, _documents(), self._owner)
        self.window.ordered.connect(self._begin)
        self.window.rejected.connect(self.stop)
        self.window.show()
        if self._library is not None:
            self._look_through(self._library)

    def stop(self) -> None:
        """Make no file after all; nothing is left of one that was begun."""
        if self._writing.is_going:
            self._writing.stop()
        elif self._order is not None:
            self._gathering.cancel()
            self._fail(StoppedError())

    def _look_through(self, library: "Library") -> None:
        """See whether something looks like the data of a patient; the window does not wait."""
        self._desk.note.editor.flush()
        today = datetime.now().astimezone().date()
        self._looking.start(lambda: _looked_through(library, today))

    def _warn(self, places: "Places") -> None:
        if self.window is not None:
            self.window.warn_of(places)

    def _worker(self, executor: Executor) -> Latest:
        worker = Latest(executor, self)
        worker.failed.connect(self._fail)
        return worker

    def _begin(self, order: Order) -> None:
        from zorgdesk.annotating import Wanted, collected, gather  # noqa: PLC0415 - when needed

        library, offer = self._library, order.offer
        if library is None or self.window is None:
            return
        self._order = order
        self.window.begin()
        self._desk.note.editor.flush()
        wanted = Wanted(offer.title, tuple(offer.keys), offer.with_loose, offer.with_collections)
        made_at = datetime.now().astimezone()
        self._gathering.start(
            lambda: gather(
                library,
                collected(library, offer.collection) if offer.collection else wanted,
                made_at,
            )
        )

    def _write(self, reading: "AnnotatedReading") -> None:
        from zorgdesk.exchange.export import export  # noqa: PLC0415 - when needed

        order = self._order
        assert order is not None
        self._writing.start(
            lambda watch: export(
                reading, order.target, order.file_format, overwrite=order.overwrite, watch=watch
            )
        )

    def _tell(self) -> None:
        order, self._order = self._order, None
        assert order is not None
        if self.window is not None:
            self.window.accept()
        folder = QUrl.fromLocalFile(str(order.target.parent))
        self._desk.banner.tell(
            self.tr("%s is made.") % order.target.name,
            self.tr("Open the folder"),
            lambda: QDesktopServices.openUrl(folder),
        )

    def _show_progress(self, percent: int) -> None:
        if self.window is not None:
            self.window.show_progress(percent)

    def _fail(self, error: Exception) -> None:
        self._order = None
        if isinstance(error, StoppedError):
            self._desk.say_briefly(self.tr("The export was stopped; no file was made."))
            return
        if self.window is not None and not isinstance(error, ZorgDeskError):
            self.window.reject()
        if not isinstance(error, ZorgDeskError):
            raise error
        if self.window is not None and self.window.isVisible():
            self.window.fail(said(error))
        else:
            self._desk.say_trouble(error)


def _looked_through(library: "Library", today: date) -> "Places":
    from zorgdesk.patient_data import looked_through  # noqa: PLC0415 - when needed

    return looked_through(library, today)


def _documents() -> Path:
    """Where a reader's documents are; what was chosen before is not remembered."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
