"""The highlights of the open entry: a list, and beside it the one that is chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedWidget, QWidget

from zorgdesk.domain.passages import PlacedHighlight
from zorgdesk.ui.highlight_names import Meanings
from zorgdesk.ui.highlights.delegate import HighlightDelegate
from zorgdesk.ui.highlights.details import HighlightDetails
from zorgdesk.ui.highlights.model import HighlightsModel
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.theme import Colours

SIDE, NARROW = 30, 560
"""Pixels beside the list, and how wide the panel must be to have them."""


class HighlightList(QListView):
    """Up and Down choose, Enter goes to the passage, Delete takes away, Esc goes back."""

    taken = Signal()
    deletion_wanted = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case Qt.Key.Key_Delete:
                self.deletion_wanted.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class HighlightsPanel(QFrame):
    """Reports which highlight is chosen; what is wanted with it, the details report."""

    chosen = Signal(str)  # a highlight's id, to be brought into view
    entered = Signal(str)  # to be gone to
    left = Signal()  # Esc

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self._colours, self._can_change = colours, False
        self._notes: Mapping[str, str] = {}
        self._is_quiet = False  # the reader does not choose now, what is shown changes
        self.model = HighlightsModel()
        self.list = HighlightList()
        self.list.setModel(self.model)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumWidth(100)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Highlights in this entry"))
        self._delegate = HighlightDelegate(colours, self.list)
        self.list.setItemDelegate(self._delegate)
        self.details = HighlightDetails()
        self._empty = PlainLabel(
            self.tr(
                "Nothing is marked here yet."
                " Select words of the text and press Ctrl+1, Ctrl+2, Ctrl+3 or Ctrl+4."
            )
        )
        self._sheets = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_marks(
        self,
        marks: Sequence[PlacedHighlight],
        meanings: Meanings,
        unsaved: Mapping[str, str],
        *,
        can_change: bool,
    ) -> None:
        """Show these highlights; `unsaved` are the margins that the notebook does not have yet."""
        chosen = self.current()
        self._notes, self._can_change = unsaved, can_change
        self.model.show(marks, meanings)
        self.details.dress(self._colours, meanings)
        self._sheets.setCurrentIndex(1 if marks else 0)
        row = max(self.model.row_of(chosen.highlight.id), 0) if chosen else 0
        self._choose_quietly(row if marks else -1)

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        self._colours = self._delegate.colours = colours
        self.details.dress(colours, self.model.meanings)
        self.list.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = SIDE if self.width() > NARROW else SIDE // 3
        self.setContentsMargins(side, 8, side, 14)

    def current(self) -> PlacedHighlight | None:
        """The highlight that is chosen."""
        row = self.list.currentIndex().row()
        return self.model.marks[row] if 0 <= row < len(self.model.marks) else None

    def choose(self, highlight_id: str) -> None:
        """Show one of the highlights, without bringing its passage into view."""
        if (row := self.model.row_of(highlight_id)) >= 0:
            self._choose_quietly(row)

    def _choose_quietly(self, row: int) -> None:
        self._is_quiet = True
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._is_quiet = False
        self._show_current()

    def _show_current(self) -> None:
        if mark := self.current():
            note = self._notes.get(mark.highlight.id, mark.highlight.note)
            self.details.show_mark(mark, self.model.meanings, note, can_change=self._can_change)

    def _chosen(self) -> None:
        mark = self.current()
        if mark and not self._is_quiet:
            self._show_current()
            self.chosen.emit(mark.highlight.id)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda _now, _old: self._chosen())
        self.list.clicked.connect(lambda _index: self._chosen())
        self.list.taken.connect(self._report)
        self.list.deletion_wanted.connect(lambda: self.details.delete.click())
        self.list.left.connect(self.left)
        self.details.margin.left.connect(self.list.setFocus)

    def _report(self) -> None:
        if mark := self.current():
            self.entered.emit(mark.highlight.id)

    def _lay_out(self) -> None:
        self._empty.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        both = QWidget()
        panes = QHBoxLayout(both)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(16)
        panes.addWidget(self.list, 5)
        panes.addWidget(self.details, 6)
        self._sheets.addWidget(self._empty)
        self._sheets.addWidget(both)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sheets)
