"""Between the highlights on the screen and those in the notebook."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.highlights import Certainty, Colour
from zorgdesk.domain.passages import Passage, PlacedHighlight
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.highlight_names import Meanings, meaning_name
from zorgdesk.ui.highlights_below import HighlightsBelow
from zorgdesk.ui.margins import Margins

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Highlighting(QObject):
    """Shows the highlights of the open entry, and keeps what the reader makes of them."""

    changed = Signal()  # the notebook holds other highlights
    review_wanted = Signal(object)  # PlacedHighlight

    def __init__(self, desk: Desk, worker: Executor) -> None:
        super().__init__(desk)
        self._desk, self._marking = desk, desk.detail.marking
        self.margins = Margins(desk, worker)
        self.below = HighlightsBelow(desk, self.margins)
        self._library: Library | None = None
        self._key: EntryKey | None = None
        self._marks: Sequence[PlacedHighlight] = ()
        self._meanings: Meanings = {}
        self._connect()

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self.margins.attach(library)

    def show(self, key: EntryKey | None) -> None:
        """Show the highlights of an entry, as the notebook has them now."""
        self.margins.flush()
        self._key, self._marks = key, ()
        library = self._library
        if library is None or key is None:
            return
        try:
            self._marks, self._meanings = library.highlights.of(key), library.highlights.meanings()
        except ZorgDeskError as error:
            self._desk.say_trouble(error)
        can = library.notebook is not None and not library.notebook.read_only
        self._desk.detail.show_highlights(self._marks, self._meanings, can_mark=can)
        self.below.show(self._marks, self._meanings, can_change=can)

    def mark(self, colour: Colour) -> None:
        """Mark what is selected on the page, or give what is marked there this colour."""
        self._marking.mark(colour)

    def write_in_margin(self) -> None:
        """Write in the margin of the highlight at the caret, or of what is selected."""
        self._marking.write_in_margin()

    def show_list(self) -> None:
        """Go to the list of what is marked in the open entry."""
        if self._key is not None:
            self.below.enter()

    def reach(self, mark: PlacedHighlight) -> None:
        """Bring a highlight of the open entry into view; a lost one stands only in the list."""
        self._marking.go_to(mark.highlight.id)
        if mark.certainty is Certainty.LOST:
            self.below.bring()
        self.below.choose(mark.highlight.id)

    def write(self, highlight_id: str) -> None:
        """Bring a highlight of the open entry into view, and write in its margin."""
        self._marking.go_to(highlight_id)
        self.below.write(highlight_id)

    def _connect(self) -> None:
        for source in (self._marking, self.below):
            source.recoloured.connect(self._recolour)
            source.deleted.connect(self._delete)
        self._marking.marked.connect(self._mark)
        self._marking.margin_wanted.connect(self.below.write)
        self._marking.told.connect(self._desk.say_briefly)
        self.below.confirmed.connect(self._confirm)
        self.below.review_wanted.connect(self._review)
        self.margins.saved.connect(self._refresh)

    def _mark(self, where: tuple[Passage, ...], colour: Colour) -> None:
        key, made = self._key, list[str]()
        if key is not None and self._change(
            lambda library: made.extend(library.highlights.mark(key, where, colour))
        ):
            self.below.choose(next(iter(made), ""))
            self._say(self.tr("Marked: %s") % meaning_name(colour, self._meanings).lower())

    def _recolour(self, highlight_id: str, colour: Colour) -> None:
        if self._change(lambda library: library.highlights.recolour(highlight_id, colour)):
            self._say(self.tr("Marked: %s") % meaning_name(colour, self._meanings).lower())

    def _delete(self, highlight_id: str) -> None:
        """Take a highlight away, when the notebook has what was typed in its margin."""
        if self.margins.finish() and self._change(
            lambda library: library.highlights.delete(highlight_id)
        ):
            self._say(self.tr("The highlight is taken away; Ctrl+Z puts it back."))

    def _confirm(self, highlight_id: str) -> None:
        found = [mark for mark in self._marks if mark.highlight.id == highlight_id]
        self._change(lambda library: library.highlights.confirm(found))

    def _review(self, highlight_id: str) -> None:
        for mark in self._marks:
            if mark.highlight.id == highlight_id and self.margins.finish():
                self.review_wanted.emit(mark)

    def _say(self, text: str) -> None:
        """Tell what was done, also to who hears the screen."""
        self._desk.say_briefly(text)
        self._marking.announce(text)

    def _change(self, change: "Callable[[Library], object]") -> bool:
        """Change the notebook, and show what it has then; whether that worked."""
        if self._library is None:
            return False
        try:
            change(self._library)
        except ZorgDeskError as error:
            self._desk.say_trouble(error)
            return False
        self._refresh()
        return True

    def _refresh(self) -> None:
        self.show(self._key)
        self.changed.emit()
