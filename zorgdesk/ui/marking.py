"""Labels and marks: of the open entry, and of several at once."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.changing_several import ChangingSeveral
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.labelling import Labelling
from zorgdesk.ui.read_marking import ReadMarking

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Marking(QObject):
    """Joins what puts labels, read marks and bookmarks on entries."""

    changed = Signal()

    def __init__(self, desk: Desk, worker: Executor, owner: QWidget) -> None:
        super().__init__(desk)
        self.labelling = Labelling(desk, owner)
        self.read_marking = ReadMarking(desk)
        self.several = ChangingSeveral(desk, worker)
        for part in (self.labelling, self.read_marking, self.several):
            part.changed.connect(self.changed)
        self.several.changed.connect(self.labelling.refresh)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        for part in (self.labelling, self.read_marking, self.several):
            part.attach(library)
