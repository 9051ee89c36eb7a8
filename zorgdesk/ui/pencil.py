"""Everything that a reader does with a pencil: marking, writing in margins, looking it over."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.highlights import HighlightRef
from zorgdesk.domain.passages import PlacedHighlight
from zorgdesk.ui.all_highlights import AllHighlights
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.highlighting import Highlighting
from zorgdesk.ui.naming_colours import NamingColours
from zorgdesk.ui.reading import Reading
from zorgdesk.ui.reviewing import Reviewing
from zorgdesk.ui.theme import Colours

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Pencil(QObject):
    """Joins the highlights on the page with the windows about them."""

    changed = Signal()  # the notebook holds other highlights

    def __init__(self, desk: Desk, reading: Reading, worker: Executor, owner: QWidget) -> None:
        super().__init__(owner)
        self._reading = reading
        self._library: Library | None = None
        self.page = Highlighting(desk, worker)
        self.everything = AllHighlights(desk, worker, owner)
        self.colours = NamingColours(desk, owner)
        self.reviewing = Reviewing(owner)
        self._connect()

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        for part in (self.page, self.everything, self.colours):
            part.attach(library)

    def show(self, key: EntryKey | None) -> None:
        """Show the highlights of an entry, as the notebook has them now."""
        self.page.show(key)

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        self.page.below.restyle(colours)
        self.everything.restyle(colours)

    def refresh(self) -> None:
        """The notebook changed: show what it has now, on the page and in the window."""
        self.page.show(self._reading.key)
        self.everything.refresh()

    def _connect(self) -> None:
        self._reading.reloaded.connect(self.show)
        self._reading.margin_wanted.connect(self.open_margin)
        self.page.review_wanted.connect(self._review)
        for part in (self.page.below, self.everything):
            part.colours_wanted.connect(self.colours.show)
        self.everything.opened.connect(self._open)
        self.page.changed.connect(self.everything.refresh)
        self.page.changed.connect(self.changed)
        for source in (self.everything.changed, self.colours.changed, self.reviewing.changed):
            source.connect(self.refresh)
            source.connect(self.changed)

    def open_margin(self, ref: HighlightRef) -> None:
        """Open the entry of a highlight, to write on in its margin."""
        if self._reading.knows(ref.key):
            self._reading.open(ref.key)
            self.page.write(ref.id)

    def _review(self, mark: PlacedHighlight) -> None:
        if self._library is not None:
            self.reviewing.show(self._library, mark)

    def _open(self, mark: PlacedHighlight) -> None:
        """Open the entry at the passage; the window stays, to go on with."""
        assert self._library is not None
        key = self._library.highlights.entry_of(mark.highlight)
        if self._reading.knows(key):
            self._reading.open(key)
            self.page.reach(mark)
        else:
            self.everything.tell(self.tr("This entry is no longer in the catalogue."))
