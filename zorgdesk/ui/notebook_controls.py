"""Everything that concerns the notebook as a whole: its file, its password, its backups."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.ui.desk import Desk
from zorgdesk.ui.notebook_file import NotebookFile
from zorgdesk.ui.notebook_opening import NotebookOpening
from zorgdesk.ui.notebook_standing import NotebookStanding
from zorgdesk.ui.notebook_watch import NotebookWatch
from zorgdesk.ui.protecting import Protecting
from zorgdesk.ui.recent_notebooks import RecentNotebooks
from zorgdesk.ui.rescuing import Rescuing
from zorgdesk.ui.safety_net import SafetyNet
from zorgdesk.ui.unlocking import Unlocking
from zorgdesk.ui.unsaved import Unsaved
from zorgdesk.ui.ways_out import WaysOut
from zorgdesk.ui.workers import Workers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zorgdesk.library import Library


class NotebookControls(QObject):
    """Joins what opens a notebook, says how it stands, and keeps it safe."""

    opened = Signal(object)  # Library: it has another notebook, or the same one anew
    followed = Signal()  # it is searched too, and its own entries are known

    def __init__(self, desk: Desk, workers: Workers, unsaved: Unsaved, owner: "QWidget") -> None:
        super().__init__(owner)
        self.opening = NotebookOpening(desk, workers, unsaved)
        self._ways_out = WaysOut(desk, self.opening)
        self.file = NotebookFile(desk, self.opening, unsaved, workers.notebook)
        self.recent = RecentNotebooks(desk, self.opening, workers.search)
        self.protecting = Protecting(desk, workers, unsaved, owner)
        self._unlocking = Unlocking(self.opening, owner)
        self._standing = NotebookStanding(desk, self.opening, self.file)
        self.rescuing = Rescuing(desk, unsaved, self.opening)
        self._watch = NotebookWatch(workers.notebook, self.opening, self.rescuing)
        self.safety = SafetyNet(desk, self.opening, workers, owner)
        self.opened.connect(self._standing.show)
        self.opening.opened.connect(self.opened)
        self.opening.followed.connect(self.followed)
        self.protecting.changed.connect(self.opened)
        self.protecting.changed.connect(lambda _library: self.followed.emit())

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self.file.attach(library)
        self.protecting.attach(library)
        self.safety.attach(library)
        self.rescuing.attach(library)
        self._watch.attach(library)
        if library.notebook is not None:  # also where it was opened again after it was restored
            self._standing.show(library)

    def stop(self) -> None:
        """The window closes: let go of whatever is being opened, and look no more."""
        self._watch.stop()
        self.opening.abandon()
