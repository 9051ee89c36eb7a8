"""The three panes and the bar above them: arranged here, joined in the main window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.errors import DamagedNotebookError, ZorgDeskError
from zorgdesk.ui.banner import Banner
from zorgdesk.ui.collections.head import CollectionHead
from zorgdesk.ui.collections.view import CollectionsView
from zorgdesk.ui.detail.view import DetailView
from zorgdesk.ui.filters.view import FilterPane
from zorgdesk.ui.first_sight import FILTERS, READING, RESULTS
from zorgdesk.ui.foot import Foot
from zorgdesk.ui.notebook_name import NotebookName
from zorgdesk.ui.notes.view import NoteView
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.results.loose_line import LooseLine
from zorgdesk.ui.results.view import ResultsView
from zorgdesk.ui.saying import said
from zorgdesk.ui.searchbar.box import SearchBox
from zorgdesk.ui.searchbar.chips import FilterChips
from zorgdesk.ui.searches.view import SearchesView
from zorgdesk.ui.theme import Colours


class Desk(QWidget):
    """Filters | results | the open entry with its note."""

    told = Signal(str)  # what was done, for the foot of the window
    damaged = Signal(object)  # DamagedNotebookError: the notebook needs mending

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        # each in its place from the start: whatever moves later is dressed anew, with all in it
        self._bar = QFrame(self)
        self.notebook_name = NotebookName(self._bar)
        self.box = SearchBox(self._bar)
        self.banner = Banner(parent=self)
        self.standing = Banner("notice", closable=False, parent=self)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.side = QWidget(self.panes)
        self.searches = SearchesView(colours, self.side)
        self.collections = CollectionsView(colours, self.side)
        self.filters = FilterPane(colours, self.side)
        self.results = ResultsView(colours, self.panes)
        self.loose = LooseLine(self.results)
        self.chips = FilterChips(self.results)
        self.collection_head = CollectionHead(self.results)
        self.reading = QSplitter(Qt.Orientation.Vertical, self.panes)
        self.sheets = QStackedWidget(self.reading)
        self.detail = DetailView(colours, self.sheets)
        self.note = NoteView()
        self.foot = Foot(self.note, self.tr("Note"), self.reading)
        self.note_wanted = True
        self._beside_entry = False
        self._lay_out()

    def say_briefly(self, text: str) -> None:
        """Tell what was done, at the foot of the window, for a few seconds."""
        self.told.emit(text)

    def say_trouble(self, error: ZorgDeskError) -> None:
        """Say what went wrong; of a damaged notebook somebody knows what can be done."""
        self.banner.say(said(error))
        if isinstance(error, DamagedNotebookError):
            self.damaged.emit(error)

    def place_note(self, *, beside_entry: bool | None = None) -> None:
        """Show the note pane where the reader wants it and there is an entry to note."""
        if beside_entry is not None:
            self._beside_entry = beside_entry
        self.foot.setVisible(self.note_wanted and self._beside_entry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.collections.fit(self.height())

    def show_sheet(self, sheet: QWidget | None = None) -> None:
        """Show something else in the place of the page, or the page again."""
        shown = self.detail if sheet is None else sheet
        if self.sheets.indexOf(shown) < 0:
            self.sheets.addWidget(shown)
        self.sheets.setCurrentWidget(shown)

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        self.colours = colours
        for view in (self.searches, self.collections, self.filters, self.results, self.detail):
            view.restyle(colours)

    def _lay_out(self) -> None:
        self._lay_out_bar()
        self._lay_out_side()
        self.sheets.addWidget(self.detail)
        self.reading.addWidget(self.sheets)
        self.reading.addWidget(self.foot)
        self.reading.setSizes([430, 190])
        self.reading.setStretchFactor(0, 1)
        self.reading.setCollapsible(0, False)  # noqa: FBT003 - Qt's signature
        for pane in (self.side, self.results, self.reading):
            self.panes.addWidget(pane)
            self.panes.setCollapsible(self.panes.count() - 1, False)  # noqa: FBT003
        self.panes.setSizes([FILTERS, RESULTS, READING])
        self.panes.setStretchFactor(2, 1)
        for splitter in (self.panes, self.reading):
            splitter.setHandleWidth(1)
        self.results.add_above(self.loose)
        self.chips.come_after(self.results.add_above(self.chips))
        self.results.add_under(self.chips, self.collection_head)
        self._set_least_widths()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self.banner)
        layout.addWidget(self.standing)
        layout.addWidget(self.panes, 1)

    def _set_least_widths(self) -> None:
        self.side.setMinimumWidth(150)
        self.results.setMinimumWidth(220)
        self.detail.setMinimumWidth(280)
        self.foot.setMinimumHeight(96)

    def _lay_out_side(self) -> None:
        layout = QVBoxLayout(self.side)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.searches)
        layout.addWidget(self.collections)
        layout.addWidget(self.filters, 1)

    def _lay_out_bar(self) -> None:
        self._bar.setObjectName("bar")
        name = PlainLabel("ZorgDesk")
        name.setProperty("heading", "large")
        head = QWidget(self._bar)
        head.setMinimumWidth(FILTERS - 28)
        beside = QHBoxLayout(head)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(name)
        beside.addWidget(self.notebook_name)
        beside.addStretch(1)
        layout = QHBoxLayout(self._bar)
        layout.setContentsMargins(14, 7, 14, 8)
        layout.addWidget(head)
        layout.addWidget(self.box, 1)
