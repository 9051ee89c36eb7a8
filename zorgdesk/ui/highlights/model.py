"""Highlights as rows."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.passages import PlacedHighlight
from zorgdesk.ui.highlight_names import Meanings, told
from zorgdesk.ui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MARK = Qt.ItemDataRole.UserRole
TITLE = Qt.ItemDataRole.UserRole + 1
"""A PlacedHighlight, and the title of its entry where rows are about several entries."""


class HighlightsModel(QAbstractListModel):
    """One row per highlight, in the order of the text."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: Sequence[PlacedHighlight] = ()
        self.meanings: Meanings = {}
        self.titles: Mapping[EntryKey, str] = {}

    def show(self, marks: Sequence[PlacedHighlight], meanings: Meanings) -> None:
        """Replace the rows; they are only repainted where they are about the same highlights."""
        same = [each.highlight.id for each in marks] == [each.highlight.id for each in self.marks]
        if same:
            self.marks, self.meanings = marks, meanings
            self.dataChanged.emit(self.index(0), self.index(max(len(marks) - 1, 0)))
            return
        self.beginResetModel()
        self.marks, self.meanings = marks, meanings
        self.endResetModel()

    def row_of(self, highlight_id: str) -> int:
        """Where a highlight stands in the list, -1 when it is not there."""
        ids = [mark.highlight.id for mark in self.marks]
        return ids.index(highlight_id) if highlight_id in ids else -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        mark = self.marks[index.row()]
        title = self.titles.get(mark.highlight.key, "")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(mark.highlight.anchor.quote)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                said = (one_line(mark.highlight.anchor.quote), title, told(mark, self.meanings))
                text = "\n".join(filter(None, said))
                return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
            case _ if role == MARK:
                return mark
            case _ if role == TITLE:
                return title
        return None


def one_line(text: str) -> str:
    """A text without breaks."""
    return " ".join(text.split())
