"""Keeps the open notebook safe by itself: looked over, backed up, copied as text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.backing_up import BackingUp
from zorgdesk.ui.copying_text import CopyingText
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.looking_over import LookingOver
from zorgdesk.ui.notebook_opening import NotebookOpening
from zorgdesk.ui.workers import Workers

if TYPE_CHECKING:
    from zorgdesk.library import Library


class SafetyNet(QObject):
    """All of it on the notebook's own thread, where nobody closes the file meanwhile."""

    def __init__(
        self, desk: Desk, opening: NotebookOpening, workers: Workers, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self.looking_over = LookingOver(desk, opening, workers.notebook, owner)
        self._backing_up = BackingUp(desk, workers.notebook)
        self.copying_text = CopyingText(desk, workers.notebook)
        desk.damaged.connect(self.looking_over.tell_damage)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self.looking_over.attach(library)
        self._backing_up.attach(library)
        self.copying_text.attach(library)
