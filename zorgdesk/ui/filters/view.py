"""The filter pane: a tree that is worked by mouse and by keys."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from zorgdesk.domain.entry import Facet
from zorgdesk.domain.query import Choices
from zorgdesk.ui.filters.delegate import FilterDelegate
from zorgdesk.ui.filters.model import FiltersModel, Group, Role
from zorgdesk.ui.theme import Colours

OPEN_AT_FIRST = frozenset({Facet.PERSONAL, Facet.KIND, Facet.REGION, Facet.TARGET_GROUP})


class FilterPane(QTreeView):
    """A click or the space bar ticks a value; on a heading they fold it."""

    chosen = Signal(object)  # Choices

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FiltersModel(self)
        self._open = set(OPEN_AT_FIRST)
        self.setModel(self._model)
        self._delegate = FilterDelegate(colours, self)
        self.setItemDelegate(self._delegate)
        self._arrange()
        self._model.chosen.connect(self.chosen)
        self.clicked.connect(self._work)
        self.expanded.connect(lambda index: self._open.add(_facet(index)))
        self.collapsed.connect(lambda index: self._open.discard(_facet(index)))

    def _arrange(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Filters"))

    def offer(self, groups: Sequence[Group]) -> None:
        """Replace the facets and values."""
        was_open = set(self._open)
        if self._model.offer(groups):
            self._unfold(was_open)

    def show_counts(self, counts: Mapping[Facet, Mapping[str, int]]) -> None:
        """Show how many results each value would give."""
        self._model.show_counts(counts)

    def show_choices(self, choices: Choices) -> None:
        """Tick these values, without reporting it."""
        self._model.show_choices(choices)

    def toggle(self, facet: Facet, key: str) -> None:
        """Tick or untick a value, as a click does."""
        self._model.toggle(facet, key)

    def open_facets(self) -> frozenset[Facet]:
        """Which facets show their values."""
        return frozenset(self._open)

    def show_open_facets(self, facets: frozenset[Facet]) -> None:
        """Unfold these facets and fold the others."""
        self._unfold(set(facets))

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        self._delegate.colours = colours
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._work(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _work(self, index: QModelIndex) -> None:
        """Tick a value or fold a heading."""
        if index.data(Role.KEY) is not None:
            self.toggle(_facet(index), index.data(Role.KEY))
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def _unfold(self, facets: set[Facet]) -> None:
        for group in self._model.groups():
            self.setExpanded(self._model.facet_index(group.facet), group.facet in facets)
        self._open = facets


def _facet(index: QModelIndex) -> Facet:
    """The facet of a row; Qt hands a text enum back as a plain text."""
    return Facet(index.data(Role.FACET))
