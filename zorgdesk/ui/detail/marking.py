"""Marking text on a page: what a selection, or a highlight under the caret, is used for."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCursor

from zorgdesk.domain.highlights import Blocks, Colour
from zorgdesk.domain.passages import Passage, PlacedHighlight
from zorgdesk.ui.detail.browser import PageBrowser
from zorgdesk.ui.detail.highlight_layer import Shown
from zorgdesk.ui.highlight_names import Meanings
from zorgdesk.ui.passage_map import PassageMap


class Marking(QObject):
    """Reports what is to be marked, recoloured, annotated and deleted on a page."""

    marked = Signal(object, object)  # passages, Colour
    recoloured = Signal(str, object)  # a highlight's id, Colour
    margin_wanted = Signal(str)  # a highlight's id
    deleted = Signal(str)  # a highlight's id
    reached = Signal(str)  # the highlight that the caret came into
    told = Signal(str)  # why nothing was done
    shown = Signal()  # other highlights, or another page

    def __init__(self, browser: PageBrowser) -> None:
        super().__init__(browser)
        self.browser, self.layer = browser, browser.highlights
        self.meanings: Meanings = {}
        self.can_mark = False
        self._places = PassageMap(browser.document(), ())
        self._around = ""  # the highlight that the caret is in
        self._last_colour = Colour.YELLOW
        browser.cursorPositionChanged.connect(self._tell_around)

    def use(self, passages: Blocks, skipped: int) -> None:
        """Another page: its text is these passages, after so many blocks of the document."""
        self._places = PassageMap(self.browser.document(), passages, skipped)

    def show(self, marks: Sequence[PlacedHighlight], meanings: Meanings, *, can_mark: bool) -> None:
        """Show these highlights, and whether anything can be marked here."""
        self.meanings, self.can_mark = meanings, can_mark
        self.layer.show(marks, meanings, self._places)
        self.browser.show_highlights()
        self.shown.emit()

    def selected(self) -> tuple[Passage, ...]:
        """What of the entry's text is selected."""
        cursor = self.browser.textCursor()
        return self._places.passages(cursor.selectionStart(), cursor.selectionEnd())

    def here(self) -> Shown | None:
        """The highlight under the caret, when nothing is selected."""
        cursor = self.browser.textCursor()
        return None if cursor.hasSelection() else self.layer.at(cursor.position())

    def mark(self, colour: Colour) -> None:
        """Mark what is selected, or give the highlight under the caret this colour."""
        self._last_colour = colour
        if where := self.selected():
            self._let_go(where[0])
            self.marked.emit(where, colour)
        elif here := self.here():
            self.recoloured.emit(here.id, colour)
        else:
            self.told.emit(self._why_not())

    def write_in_margin(self) -> None:
        """Go and write about the highlight under the caret; what is selected is marked first."""
        if self.selected():
            self.mark(self._last_colour)
        if here := self.here():
            self.margin_wanted.emit(here.id)
        else:
            self.told.emit(self.tr("Select words of the text, or go to a highlight."))

    def delete_here(self) -> None:
        """Take the highlight under the caret away."""
        if here := self.here():
            self.deleted.emit(here.id)

    def go_to(self, highlight_id: str) -> None:
        """Bring a highlight into view, with the caret at its begin."""
        if mark := self.layer.with_id(highlight_id):
            cursor = QTextCursor(self.browser.document())
            cursor.setPosition(mark.start)
            self.browser.setTextCursor(cursor)
            self.browser.show_place(mark.start)

    def announce(self, text: str) -> None:
        """Tell who hears the screen."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.browser, text))

    def _let_go(self, marked: Passage) -> None:
        """Let the caret stand in what is marked, so that the next key is about that."""
        span = self._places.span(marked)
        cursor = self.browser.textCursor()
        cursor.setPosition(span[0] if span else cursor.selectionStart())
        self.browser.setTextCursor(cursor)

    def _why_not(self) -> str:
        if self.browser.textCursor().hasSelection():
            return self.tr("Only the text of the entry can be marked.")
        return self.tr("First select the words that you want to mark.")

    def _tell_around(self) -> None:
        """Tell a screen reader of the highlight that the caret comes into."""
        here, before = self.here(), self._around
        self._around = here.id if here else ""
        if here and here.id != before and self.browser.hasFocus():
            self.reached.emit(here.id)
            self.announce(here.told)
