"""The result list with its count, its order and its empty states."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.listed import note_of
from zorgdesk.domain.query import Sort
from zorgdesk.domain.row import ResultRow
from zorgdesk.ui.menus import choice_menu
from zorgdesk.ui.names import listed_name
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.results.choosing import Choosing
from zorgdesk.ui.results.delegate import ResultDelegate
from zorgdesk.ui.results.empty_state import EmptyState
from zorgdesk.ui.results.list import ResultList
from zorgdesk.ui.results.model import Fetch, ResultsModel, Role
from zorgdesk.ui.results.suggestion_line import SuggestionLine
from zorgdesk.ui.theme import Colours


class ResultsView(QFrame):
    """Says how many there are, in which order, and what to do when there are none."""

    opened = Signal(str)  # an entry's key
    note_reached = Signal(str)  # the id of a note in a collection
    note_opened = Signal(str)  # the same, by a click or Enter
    entered = Signal()  # Enter: on to the page
    sort_chosen = Signal(object)
    suggestion_taken = Signal(str)
    cleared = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.model = ResultsModel(self)
        self.list = ResultList(self.model)
        self.choosing = Choosing(self.list, self.model)
        self.delegate = ResultDelegate(colours, self.list)
        self.list.setItemDelegate(self.delegate)
        self._count = PlainLabel(self.tr("Opening …"))
        self._count.setAccessibleDescription(self.tr("Number of results"))
        self._sort = QToolButton()
        self._empty = EmptyState()
        self._answered: str | None = None
        self._entered_text: str | None = None  # the words with which one was in the list
        self._hint = SuggestionLine()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_sort(Sort.RELEVANCE)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 8, 6)
        head.addWidget(self._count, 1)
        head.addWidget(self._sort)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(self._hint)
        self._column.addWidget(self._stack, 1)

    def add_above(self, widget: QWidget) -> QWidget:
        """Put a widget between the count and the list; returns what comes before it for Tab."""
        self._column.insertWidget(1, widget)
        return self._sort

    def add_below(self, widget: QWidget) -> None:
        """Put a widget under the list."""
        self._column.addWidget(widget)

    def add_under(self, above: QWidget, widget: QWidget) -> None:
        """Put a widget between one that was added above the list and the list."""
        self._column.insertWidget(self._column.indexOf(above) + 1, widget)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._report)
        self.list.activated.connect(self._enter)
        self.list.clicked.connect(self._open_note)
        self.list.unchosen.connect(self.choose_none)
        self._empty.cleared.connect(self.cleared)
        self._hint.taken.connect(self.suggestion_taken)
        labels = {Sort.RELEVANCE: self.tr("Best first"), Sort.TITLE: self.tr("By title")}
        self._sort.setMenu(choice_menu(self._sort, labels, self.sort_chosen.emit))
        self._sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort.setAccessibleName(self.tr("Order of the results"))
        self._labels = labels

    def show_sort(self, sort: Sort, *, own_order: bool = False) -> None:
        """Show which order is in force; in a collection the first one is the reader's own."""
        labels = {**self._labels}
        if own_order:
            labels[Sort.RELEVANCE] = self.tr("In your order")
        for action, label in zip(self._sort.menu().actions(), labels.values(), strict=True):
            action.setText(label)
        self._sort.setText(f"{labels[sort]}  ▾")
        self._sort.setAccessibleDescription(labels[sort])

    @property
    def answered_text(self) -> str | None:
        """The words of the answer that is shown, None before the first one."""
        return self._answered

    def show_results(
        self, keys: Sequence[EntryKey], rows: Sequence[ResultRow], fetch: Fetch
    ) -> None:
        """Show a new answer; the list starts at its top."""
        self.model.show(keys, rows, fetch)
        entries = len(self.model.keys())
        self._count.setText(listed_name(entries, len(keys) - entries))
        self._stack.setCurrentWidget(self.list if keys else self._empty)
        self.list.scrollToTop()

    def show_hint(self, suggestion: str | None, *, corrected: bool) -> None:
        """Offer a better spelled text, or say that it was searched."""
        self._hint.offer(suggestion, corrected=corrected)

    def explain(self, text: str, filters: int, *, in_collection: bool = False) -> None:
        """Say what was asked, so that an empty list can say what to do.

        `in_collection` says that nothing but a collection was asked for.
        """
        self._answered = text
        if self._entered_text is None:
            self._entered_text = text
        if in_collection:
            self._empty.explain_collection()
        else:
            self._empty.explain(text, filters)

    def select(self, key: EntryKey | None) -> None:
        """Make the open entry current where it is in the list, without reporting it."""
        self.delegate.open_key = key
        self.list.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's name
        self.choosing.make_current(self.model.index_of(key))
        self.list.selectionModel().blockSignals(False)  # noqa: FBT003
        self.list.viewport().update()

    def scroll_to(self, place: int) -> None:
        """Scroll to a place in pixels."""
        self.list.doItemsLayout()
        self.list.verticalScrollBar().setValue(place)

    def choose_none(self) -> None:
        """Only the open entry is selected again."""
        self.choosing.choose_none(self.model.index_of(self.delegate.open_key))

    def step(self, by: int) -> None:
        """Open the next or previous entry of the list."""
        index = self.model.index(self.list.currentIndex().row() + by)
        if index.isValid():
            self.list.setCurrentIndex(index)

    def enter(self) -> None:
        """Put the reader in the list: on its first row where the words are new.

        Else where one was, unless that is out of sight.
        """
        self.list.setFocus()
        current = self.list.visualRect(self.list.currentIndex())
        is_new = self._answered != self._entered_text
        if is_new or not current.intersects(self.list.viewport().rect()):
            self.list.setCurrentIndex(self.list.indexAt(QPoint()))
        self._entered_text = self._answered

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        self.delegate.colours = colours
        self.list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.list.doItemsLayout()
        super().changeEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        if not self._open_note(index):
            self.entered.emit()

    def _open_note(self, index: QModelIndex) -> bool:
        note = note_of(self.model.key_at(index))
        if note and not self.list.is_extending:
            self.note_opened.emit(note)
        return bool(note)

    def _report(self, index: QModelIndex) -> None:
        row: ResultRow | None = index.data(Role.ROW)
        if row is None or self.list.is_extending:
            return
        self._entered_text = self._answered
        if note := note_of(row.key):
            self.note_reached.emit(note)
        else:
            self.opened.emit(row.key)
