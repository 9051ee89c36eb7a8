"""Between the highlights on the screen and those in the notebook."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.highlights import Colour
from zorgdesk.domain.passages import Passage, PlacedHighlight
from zorgdesk.ui.desk import Desk

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Highlighting(QObject):
    """Shows the highlights of the open entry, and keeps what the reader makes of them."""

    changed = Signal()  # the notebook holds other highlights

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._marking = desk, desk.detail.marking
        self._library: Library | None = None
        self._key: EntryKey | None = None
        self._marks: Sequence[PlacedHighlight] = ()
        self._connect()

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def show(self, key: EntryKey | None) -> None:
        """Show the highlights of an entry, as the notebook has them now."""
        self._key = key
        library = self._library
        if library is None or key is None:
            return
        try:
            self._marks, meanings = library.markings.of(key), library.markings.meanings()
        except ZorgDeskError as error:
            self._desk.banner.say(str(error))
        else:
            notebook = library.notebook
            can_mark = notebook is not None and not notebook.read_only
            self._desk.detail.show_highlights(self._marks, meanings, can_mark=can_mark)

    def mark(self, colour: Colour) -> None:
        """Mark what is selected on the page, or give what is marked there this colour."""
        self._marking.mark(colour)

    def _connect(self) -> None:
        marking = self._marking
        marking.marked.connect(self._mark)
        marking.recoloured.connect(self._recolour)
        marking.deleted.connect(self._delete)
        marking.told.connect(self._desk.say_briefly)

    def _mark(self, where: tuple[Passage, ...], colour: Colour) -> None:
        library, key = self._library, self._key
        if library is not None and key is not None:
            self._try(lambda: library.markings.mark(key, where, colour))

    def _recolour(self, highlight_id: str, colour: Colour) -> None:
        library = self._library
        if library is not None:
            self._try(lambda: library.markings.recolour(highlight_id, colour))

    def _delete(self, highlight_id: str) -> None:
        library, key = self._library, self._key
        if library is not None and key is not None:
            self._try(lambda: library.markings.delete(key, highlight_id))
            self._desk.say_briefly(self.tr("The highlight is taken away; Ctrl+Z puts it back."))

    def _try(self, change: Callable[[], object]) -> None:
        """Change the notebook, and show what it has then."""
        try:
            change()
        except ZorgDeskError as error:
            self._desk.banner.say(str(error))
        else:
            self.show(self._key)
            self.changed.emit()
