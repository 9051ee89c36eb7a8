"""Between the window in which colours get a meaning, and the notebook."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.highlights import Colour
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.saying import said

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.highlights.meanings import MeaningsWindow


class NamingColours(QObject):
    """Opens the window, and keeps what the reader says the colours mean."""

    changed = Signal()

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner
        self._library: Library | None = None

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def show(self) -> None:
        """Open the window."""
        from zorgdesk.ui.highlights.meanings import MeaningsWindow  # noqa: PLC0415 - when asked

        library = self._library
        if library is None or library.notebook is None:
            self._desk.banner.say(self.tr("There is no notebook open."))
            return
        try:
            meanings = library.highlights.meanings()
        except ZorgDeskError as error:
            self._desk.say_trouble(error)
            return
        window = MeaningsWindow(self._desk.detail.browser.colours, self._owner)
        window.show_meanings(meanings, can_change=not library.notebook.read_only)
        window.named.connect(lambda colour, meaning: self._name(window, colour, meaning))
        window.finished.connect(window.deleteLater)
        window.show()

    def _name(self, window: "MeaningsWindow", colour: Colour, meaning: str) -> None:
        assert self._library is not None
        try:
            self._library.highlights.set_meaning(colour, meaning)
        except ZorgDeskError as error:
            window.say(said(error))
            self._desk.say_trouble(error)  # the window may be closing
        else:
            self.changed.emit()
