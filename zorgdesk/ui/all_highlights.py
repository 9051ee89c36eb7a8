"""Between the window with every highlight, the notebook and the page."""

from collections.abc import Sequence
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.passages import PlacedHighlight
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.highlight_names import Meanings
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.saying import said
from zorgdesk.ui.theme import Colours

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.highlights.everything import EverythingWindow


class AllHighlights(QObject):
    """Reads and changes on the notebook's thread, behind what is still being saved."""

    changed = Signal()
    colours_wanted = Signal()
    opened = Signal(object)  # PlacedHighlight

    def __init__(self, desk: Desk, worker: Executor, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner
        self._library: Library | None = None
        self.window: EverythingWindow | None = None
        self._looking, self._confirming = Latest(worker, self), Latest(worker, self)
        self._looking.done.connect(self._show)
        self._looking.failed.connect(self._fail)
        self._confirming.done.connect(lambda _done: self.changed.emit())
        self._confirming.failed.connect(self._fail)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def show(self) -> None:
        """Open the window, or bring it forward."""
        from zorgdesk.ui.highlights.everything import EverythingWindow  # noqa: PLC0415 - when asked

        if self.window is None:
            self.window = EverythingWindow(self._desk.detail.browser.colours, self._owner)
            self.window.opened.connect(self.opened)
            self.window.confirmed.connect(self._confirm)
            self.window.colours_wanted.connect(self.colours_wanted)
            self.window.finished.connect(self._forget)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.tell(self.tr("Reading …"))
        self.refresh()

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        if self.window is not None:
            self.window.restyle(colours)

    def refresh(self) -> None:
        """Show what the notebook has now, where the window is open."""
        library = self._library
        if self.window is not None and library is not None:
            self._looking.start(lambda: (library.highlights.all(), library.highlights.meanings()))

    def tell(self, text: str) -> None:
        """Say in the window what became of what was asked there."""
        if self.window is not None:
            self.window.tell(text)

    def _show(self, found: tuple[Sequence[PlacedHighlight], Meanings]) -> None:
        """Show what was read, in the order of the entries."""
        library, window = self._library, self.window
        if library is None or window is None:
            return
        marks, meanings = found
        titles = {entry.key: entry.title for entry in library.entries}
        order = {key: number for number, key in enumerate(titles)}
        today = {mark.highlight.key: library.highlights.entry_of(mark.highlight) for mark in marks}
        in_order = sorted(marks, key=lambda m: order.get(today[m.highlight.key], len(order)))
        named = {key: titles.get(now, key) for key, now in today.items()}
        window.show_everything(in_order, named, meanings)

    def _confirm(self, found: Sequence[PlacedHighlight]) -> None:
        library = self._library
        if library is not None:
            self._confirming.start(lambda: library.highlights.confirm(found))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        if self.window is not None:
            self.window.say(said(error))

    def _forget(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
