"""The list of highlights under the page: made when it is needed, in front when it is asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.passages import PlacedHighlight
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.highlight_names import Meanings
from zorgdesk.ui.margins import Margins
from zorgdesk.ui.theme import Colours

if TYPE_CHECKING:
    from zorgdesk.ui.highlights.panel import HighlightsPanel


class HighlightsBelow(QObject):
    """Joins the list with the page: what is chosen there is brought into view here."""

    recoloured = Signal(str, object)  # a highlight's id, Colour
    deleted = Signal(str)
    confirmed = Signal(str)
    review_wanted = Signal(str)
    colours_wanted = Signal()
    made = Signal(object)  # HighlightsPanel

    def __init__(self, desk: Desk, margins: Margins) -> None:
        super().__init__(desk)
        self._desk, self._margins, self._marking = desk, margins, desk.detail.marking
        self._marks: Sequence[PlacedHighlight] = ()
        self._meanings: Meanings = {}
        self._can_change = False
        self.panel: HighlightsPanel | None = None
        self._marking.reached.connect(self.choose)

    def show(
        self, marks: Sequence[PlacedHighlight], meanings: Meanings, *, can_change: bool
    ) -> None:
        """List these highlights; where there are none, no list is made for it."""
        self._marks, self._meanings, self._can_change = marks, meanings, can_change
        if marks or self.panel:
            self._fill(self._made())

    def choose(self, highlight_id: str) -> None:
        """Show one of the highlights, where it is in the list."""
        if self.panel is not None:
            self.panel.choose(highlight_id)

    def bring(self) -> None:
        """Come in front of what else is under the page."""
        panel, foot = self._made(), self._desk.foot
        self._fill(panel)
        self._desk.note_wanted = True
        self._desk.place_note()
        foot.offer_choice(on=True)
        foot.bring(panel)

    def enter(self) -> None:
        """Come in front and take the focus, at the highlight under the caret."""
        self.bring()
        panel = self._made()
        if here := self._marking.here():
            panel.choose(here.id)
        (panel.list if self._marks else self._desk.foot.tab(panel)).setFocus()

    def write(self, highlight_id: str) -> None:
        """Come in front to write in the margin of a highlight."""
        self.bring()
        panel = self._made()
        panel.choose(highlight_id)
        panel.details.margin.setFocus()

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        if self.panel is not None:
            self.panel.restyle(colours)

    def _fill(self, panel: "HighlightsPanel") -> None:
        self._margins.remember({m.highlight.id: m.highlight.anchor.quote for m in self._marks})
        pending = {str(key): text for key, text in self._margins.saver.pending().items()}
        panel.show_marks(self._marks, self._meanings, pending, can_change=self._can_change)
        foot = self._desk.foot
        foot.name_pane(panel, self.tr("Highlights (%s)") % len(self._marks))
        foot.offer_choice(on=bool(self._marks) or foot.is_front(panel))

    def _made(self) -> "HighlightsPanel":
        """The list, made for the first entry in which something is marked."""
        if self.panel is None:
            from zorgdesk.ui.highlights.panel import HighlightsPanel  # noqa: PLC0415 - as told

            self.panel = HighlightsPanel(self._desk.detail.browser.colours)
            self._margins.follow(self.panel.details)
            self._connect(self.panel)
            self.made.emit(self.panel)
        return self.panel

    def _connect(self, panel: "HighlightsPanel") -> None:
        details = panel.details
        panel.chosen.connect(self._marking.go_to)
        panel.entered.connect(self._leave_to)
        panel.left.connect(self._desk.detail.browser.setFocus)
        details.recoloured.connect(self.recoloured)
        details.deleted.connect(self.deleted)
        details.confirmed.connect(self.confirmed)
        details.review_wanted.connect(self.review_wanted)
        details.colours_wanted.connect(self.colours_wanted)

    def _leave_to(self, highlight_id: str) -> None:
        """Go from the list to the passage."""
        self._marking.go_to(highlight_id)
        self._desk.detail.browser.setFocus()
