"""A box over the window: type part of a command's name, Enter runs it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from zorgdesk.ui.palette.delegate import KEYS, CommandDelegate

ROWS = 10


class CommandPalette(QDialog):
    """Lists the commands that can be run now, with their keys."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self._actions = [action for action in actions if action.isEnabled()]
        self._matches = QSortFilterProxyModel(self)
        self._matches.setSourceModel(_names(self._actions, self))
        self._matches.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a command"))
        self.field.setAccessibleName(self.tr("Command"))
        self.list = QListView()
        self.list.setObjectName("popup")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(self._matches)
        self.list.setItemDelegate(CommandDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run)
        self.list.clicked.connect(self._run)
        self._filter("")

    def open_over(self, window: QWidget) -> None:
        """Show the palette in the upper middle of a window."""
        width = min(560, window.width() - 40)
        row = max(self.list.sizeHintForRow(0), 24)
        self.resize(
            width, self.field.sizeHint().height() + min(ROWS, len(self._actions)) * row + 32
        )
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + 80)
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            row = self.list.currentIndex().row() + steps[Qt.Key(event.key())]
            if 0 <= row < self._matches.rowCount():
                self.list.setCurrentIndex(self._matches.index(row, 0))
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)

    def _filter(self, text: str) -> None:
        self._matches.setFilterFixedString(text)
        self.list.setCurrentIndex(self._matches.index(0, 0))

    def _run(self, _clicked: QModelIndex | None = None) -> None:
        index = self._matches.mapToSource(self.list.currentIndex())
        if index.isValid():
            self.accept()
            self._actions[index.row()].trigger()


def _names(actions: Sequence[QAction], owner: QObject) -> QStandardItemModel:
    model = QStandardItemModel(owner)
    for action in actions:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name = action.text().replace("&", "")
        item = QStandardItem(name)
        item.setData(keys, KEYS)
        item.setAccessibleText(f"{name}, {keys}" if keys else name)
        model.appendRow(item)
    return model
