"""A box over the window: type part of a command's name, Enter runs it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.palette.delegate import KEYS, CommandDelegate
from zorgdesk.ui.popup import Popup


class CommandPalette(Popup):
    """Lists the commands that can be run now, with their keys."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = [action for action in actions if action.isEnabled()]
        self._matches = QSortFilterProxyModel(self)
        self._matches.setSourceModel(_names(self._actions, self))
        self._matches.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list_rows(self._matches, CommandDelegate(self.list))
        self.field.setPlaceholderText(self.tr("Type a command"))
        self.field.setAccessibleName(self.tr("Command"))
        self.list.setAccessibleName(self.tr("Commands"))
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run)
        self.list.clicked.connect(self._run)
        self._filter("")

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
