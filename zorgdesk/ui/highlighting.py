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
from zorgdesk.ui.highlight_names import Meanings
from zorgdesk.ui.margins import Margins
from zorgdesk.ui.theme import Colours

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.highlights.panel import HighlightsPanel


class Highlighting(QObject):
    """Shows the highlights of the open entry, and keeps what the reader makes of them."""

    changed = Signal()  # the notebook holds other highlights
    review_wanted = Signal(object)  # PlacedHighlight
    colours_wanted = Signal()

    def __init__(self, desk: Desk, worker: Executor) -> None:
        super().__init__(desk)
        self._desk, self._marking = desk, desk.detail.marking
        self.margins = Margins(desk, worker)
        self._library: Library | None = None
        self._key: EntryKey | None = None
        self._marks: Sequence[PlacedHighlight] = ()
        self._meanings: Meanings = {}
        self._panel: HighlightsPanel | None = None
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
            self._marks, self._meanings = library.markings.of(key), library.markings.meanings()
        except ZorgDeskError as error:
            self._desk.banner.say(str(error))
        can_mark = self._can_change
        self._desk.detail.show_highlights(self._marks, self._meanings, can_mark=can_mark)
        if self._marks or self._panel:
            self._show_panel(self._made_panel())

    def mark(self, colour: Colour) -> None:
        """Mark what is selected on the page, or give what is marked there this colour."""
        self._marking.mark(colour)

    def write_in_margin(self) -> None:
        """Write in the margin of the highlight at the caret, or of what is selected."""
        self._marking.write_in_margin()

    def show_list(self) -> None:
        """Go to the list of what is marked in the open entry."""
        if self._key is not None:
            panel = self._brought_panel()
            (panel.list if self._marks else self._desk.foot.tab(panel)).setFocus()
            if here := self._marking.here():
                panel.choose(here.id)

    def reach(self, mark: PlacedHighlight) -> None:
        """Bring a highlight of the open entry into view; a lost one stands only in the list."""
        self._marking.go_to(mark.highlight.id)
        if mark.certainty is Certainty.LOST:
            self._brought_panel().choose(mark.highlight.id)

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        if self._panel is not None:
            self._panel.restyle(colours)

    @property
    def _can_change(self) -> bool:
        notebook = self._library.notebook if self._library else None
        return notebook is not None and not notebook.read_only

    def _connect(self) -> None:
        marking = self._marking
        marking.marked.connect(self._mark)
        marking.recoloured.connect(self._recolour)
        marking.deleted.connect(self._delete)
        marking.margin_wanted.connect(self._write)
        marking.reached.connect(self._follow_caret)
        marking.told.connect(self._desk.say_briefly)
        self.margins.saved.connect(self._refresh)

    def _made_panel(self) -> "HighlightsPanel":
        """The list under the page, made for the first entry in which something is marked."""
        if self._panel is None:
            from zorgdesk.ui.highlights.panel import HighlightsPanel  # noqa: PLC0415 - as told

            self._panel = panel = HighlightsPanel(self._desk.detail.browser.colours)
            self.margins.follow(panel.details)
            panel.chosen.connect(self._marking.go_to)
            panel.entered.connect(self._enter)
            panel.left.connect(self._desk.detail.browser.setFocus)
            panel.details.recoloured.connect(self._recolour)
            panel.details.deleted.connect(self._delete)
            panel.details.confirmed.connect(self._confirm)
            panel.details.review_wanted.connect(self._review)
            panel.details.colours_wanted.connect(self.colours_wanted)
        return self._panel

    def _show_panel(self, panel: "HighlightsPanel") -> None:
        self.margins.remember({m.highlight.id: m.highlight.anchor.quote for m in self._marks})
        pending = {str(key): text for key, text in self.margins.saver.pending().items()}
        panel.show_marks(self._marks, self._meanings, pending, can_change=self._can_change)
        foot = self._desk.foot
        foot.name_pane(panel, self.tr("Highlights (%s)") % len(self._marks))
        foot.offer_choice(on=bool(self._marks) or foot.is_front(panel))

    def _brought_panel(self) -> "HighlightsPanel":
        """The list, in front of what else is under the page."""
        panel = self._made_panel()
        self._show_panel(panel)
        self._desk.note_wanted = True
        self._desk.place_note()
        self._desk.foot.offer_choice(on=True)
        self._desk.foot.bring(panel)
        return panel

    def _write(self, highlight_id: str) -> None:
        panel = self._brought_panel()
        panel.choose(highlight_id)
        panel.details.margin.setFocus()

    def _enter(self, highlight_id: str) -> None:
        self._marking.go_to(highlight_id)
        self._desk.detail.browser.setFocus()

    def _follow_caret(self, highlight_id: str) -> None:
        if self._panel is not None:
            self._panel.choose(highlight_id)

    def _mark(self, where: tuple[Passage, ...], colour: Colour) -> None:
        key = self._key
        if key is not None:
            self._change(lambda library: library.markings.mark(key, where, colour))

    def _recolour(self, highlight_id: str, colour: Colour) -> None:
        self._change(lambda library: library.markings.recolour(highlight_id, colour))

    def _delete(self, highlight_id: str) -> None:
        """Take a highlight away, when the notebook has what was typed in its margin."""
        if self.margins.finish():
            self._change(lambda library: library.markings.delete(highlight_id))
            self._desk.say_briefly(self.tr("The highlight is taken away; Ctrl+Z puts it back."))

    def _confirm(self, highlight_id: str) -> None:
        found = [mark for mark in self._marks if mark.highlight.id == highlight_id]
        self._change(lambda library: library.markings.confirm(found))

    def _review(self, highlight_id: str) -> None:
        for mark in self._marks:
            if mark.highlight.id == highlight_id and self.margins.finish():
                self.review_wanted.emit(mark)

    def _change(self, change: "Callable[[Library], object]") -> None:
        """Change the notebook, and show what it has then."""
        if self._library is None:
            return
        try:
            change(self._library)
        except ZorgDeskError as error:
            self._desk.banner.say(str(error))
        else:
            self._refresh()

    def _refresh(self) -> None:
        self.show(self._key)
        self.changed.emit()
