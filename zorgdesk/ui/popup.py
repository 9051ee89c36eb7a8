"""A box over the window: a field above a list, in which the arrows walk while one types."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QDialog,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

WIDTH, BELOW_TOP = 560, 80
LEAST_ROWS, MOST_ROWS = 3, 10
LEAST_ROW = 28
"""Pixels of a row that is not there yet to be measured."""


class Popup(QDialog):
    """The list is never focused: one goes on typing, and Enter takes what is current."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.field, self.list = QLineEdit(), QListView()
        self.list.setObjectName("popup")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)

    def list_rows(self, model: QAbstractItemModel, delegate: QAbstractItemDelegate) -> None:
        """Offer these, painted this way."""
        self.list.setModel(model)
        self.list.setItemDelegate(delegate)

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window, with room for every row, within reason."""
        width, row = min(WIDTH, window.width() - 40), max(self.list.sizeHintForRow(0), LEAST_ROW)
        rows = min(MOST_ROWS, max(LEAST_ROWS, self.list.model().rowCount()))
        others = self.column.sizeHint().height() - self.list.sizeHint().height()
        self.resize(width, others + rows * row + 2 * self.list.frameWidth())
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + BELOW_TOP)
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            row = self.list.currentIndex().row() + steps[Qt.Key(event.key())]
            if 0 <= row < self.list.model().rowCount():
                self.list.setCurrentIndex(self.list.model().index(row, 0))
        else:
            super().keyPressEvent(event)
