"""Between the reader who wants to leave nothing behind and what is on this computer."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.wiping import Left, NotebookTraces, WipePlan
from zorgdesk.paths import Paths
from zorgdesk.shelf import Shelf
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.saying import said
from zorgdesk.ui.steering import Steering
from zorgdesk.ui.wiping.window import Choice, WipeWindow
from zorgdesk.ui.workers import Workers

if TYPE_CHECKING:
    from zorgdesk.library import Library, Notebook


class WipingAll(QObject):
    """Looks what there is, lets the reader choose, and takes it away off the GUI thread."""

    begun = Signal()  # from now on nothing may be written on this computer
    ended = Signal()  # the reader has read what became of it

    def __init__(self, steering: Steering, workers: Workers, paths: Paths, owner: QWidget) -> None:
        super().__init__(owner)
        self._steering, self._workers, self._paths, self._owner = steering, workers, paths, owner
        self._library: Library | None = None
        self._shelf = Shelf(paths.notebook)
        self._plan: WipePlan | None = None
        self.window: WipeWindow | None = None
        self._planning = Latest(workers.search, self)
        self._planning.done.connect(self._choose)
        self._wiping = Latest(workers.search, self)
        self._wiping.done.connect(self._tell)

    def show(self, library: "Library", shelf: Shelf) -> None:
        """See what there is, and ask."""
        from zorgdesk.wiping import plan  # noqa: PLC0415 - seldom needed

        self._library, self._shelf = library, shelf
        self._steering.work.unsaved.finish()  # so that it counts, and goes
        self._planning.start(lambda: plan(self._paths, shelf))

    def _choose(self, planned: WipePlan) -> None:
        from zorgdesk.wiping import is_proposed  # noqa: PLC0415 - seldom needed

        self._plan = planned
        self.window = WipeWindow(self._files, self._owner)
        self.window.setModal(True)
        self.window.show_choices(
            [
                Choice(
                    each.path.stem, self._told(each), is_proposed(each, self._shelf, self._paths)
                )
                for each in planned.notebooks
            ],
            self.tr(
                "What stays: copies and exports that you saved elsewhere, notebooks that are not "
                "ticked, and what the computer itself remembers of opened files."
            ),
        )
        self.window.wanted.connect(self._wipe)
        self.window.show()
        self.window.field.setFocus()

    def _files(self, ticked: list[int]) -> Sequence[str]:
        from zorgdesk.wiping import files_of  # noqa: PLC0415 - seldom needed

        assert self._plan is not None
        chosen = [self._plan.notebooks[at].path for at in ticked]
        return [str(path) for path in files_of(self._plan, chosen)]

    def _told(self, traced: NotebookTraces) -> str:
        """Where a notebook stands, and how much is in it."""
        notes = (
            self.tr("number of notes unknown")
            if traced.notes is None
            else self.tr("notes: %s") % traced.notes
        )
        backups = self.tr("backups: %s") % traced.backups
        place = "" if traced.is_here else self.tr(" – on a stick or in the network")
        return f"{notes}, {backups}{place}\n{traced.path}"

    def _wipe(self, ticked: list[int]) -> None:
        """Let go of the notebook first: whoever holds a file on Windows keeps it there."""
        from zorgdesk.wiping import wipe  # noqa: PLC0415 - seldom needed

        library, planned = self._library, self._plan
        assert library is not None
        assert planned is not None
        assert self.window is not None
        self.begun.emit()
        self.window.finished.connect(self.ended)
        before = library.use(None)
        self._steering.work.attach(library)
        self._steering.work.notebook.stop()
        self._steering.work.unsaved.begin_sitting()
        written = self._workers.notebook.submit(int)
        chosen = [planned.notebooks[at].path for at in ticked]

        def work() -> list[Left]:
            _close(written, before)
            return wipe(planned, chosen)

        self._wiping.start(work)

    def _outcome(self, left: Sequence[Left]) -> str:
        assert self._plan is not None
        assert self.window is not None
        if left:
            return self.tr("Not everything could be wiped. These files are still there:")
        if len(self.window.ticked()) < len(self._plan.notebooks):
            return self.tr("What you chose is wiped. Notebooks that you did not tick are there.")
        return self.tr("Everything is wiped. Nothing of you is left in ZorgDesk here.")

    def _tell(self, left: Sequence[Left]) -> None:
        assert self.window is not None
        self._owner.hide()
        self.window.show_done(
            self._outcome(left), [f"{each.path}: {said(each.why)}" for each in left]
        )
        self.window.show()


def _close(written: Future[int], notebook: "Notebook | None") -> None:
    written.result()
    if notebook is not None:
        notebook.close()
