"""Several rows chosen at once, while one entry stays open."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    Signal,
)
from PySide6.QtWidgets import QListView

from zorgdesk.domain.entry import EntryKey
from zorgdesk.ui.results.model import ResultsModel

_Flag = QItemSelectionModel.SelectionFlag


class Choosing(QObject):
    """What is selected in the list; one row alone is the open entry, and nothing is chosen."""

    changed = Signal(object)  # the keys that are chosen now, in the order of the list

    def __init__(self, view: QListView, model: ResultsModel) -> None:
        super().__init__(view)
        self._view, self._model, self._selection = view, model, view.selectionModel()
        self._told: tuple[EntryKey, ...] = ()
        self._selection.selectionChanged.connect(lambda: self._tell())

    def keys(self) -> tuple[EntryKey, ...]:
        """The keys that are chosen, in the order of the list; two at least, or none."""
        rows = self._rows()
        listed = self._model.listed() if len(rows) > 1 else ()
        return tuple(listed[row] for row in rows if row < len(listed))

    def choose_all(self) -> None:
        """Choose the whole answer."""
        if not self._model.rowCount():
            return
        whole = QItemSelection(self._model.index(0), self._model.index(self._model.rowCount() - 1))
        self._selection.select(whole, _Flag.ClearAndSelect)

    def choose_none(self, index: QModelIndex) -> None:
        """Only this row is selected again, or the current one where there is no such row."""
        self._selection.clearSelection()
        self.make_current(index if index.isValid() else self._selection.currentIndex())

    def choose(self, keys: Iterable[EntryKey]) -> None:
        """Choose these, where they are in the list; the current row stays what it is."""
        found = QItemSelection()
        for row in sorted(self._model.index_of(key).row() for key in keys):
            if row >= 0:
                found.append(QItemSelectionRange(self._model.index(row)))
        if found.count() > 1:
            self._selection.select(found, _Flag.ClearAndSelect)
        self._tell()

    def make_current(self, index: QModelIndex) -> None:
        """Go to a row; where several are chosen they stay so."""
        if len(self._rows()) > 1:
            self._selection.setCurrentIndex(index, _Flag.NoUpdate)
        else:
            self._view.setCurrentIndex(index)
        self._tell()

    def _rows(self) -> list[int]:
        """The rows that are chosen, from top to bottom; asked of each, 300 take 10 ms."""
        chosen = self._selection.selection()
        return sorted(
            {row for part in chosen.toList() for row in range(part.top(), part.bottom() + 1)}
        )

    def _tell(self) -> None:
        if (keys := self.keys()) != self._told:
            self._told = keys
            self.changed.emit(keys)
