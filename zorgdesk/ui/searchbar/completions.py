"""What the search box offers to finish, in a list under it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

TEXT = Qt.ItemDataRole.UserRole


class Completions(QCompleter):
    """Shows labels; the one chosen puts the whole text it stands for in the box."""

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        self._offers = QStandardItemModel(self)
        self.setModel(self._offers)
        self.setCompletionRole(TEXT)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list = QListView()
        self._list.setObjectName("popup")
        self._list.setAccessibleName(self.tr("Ways to go on"))
        self.setPopup(self._list)
        box.setCompleter(self)

    def offer(self, offers: Sequence[tuple[str, str]]) -> None:
        """Offer these (text, label) pairs; none hides the list."""
        self._offers.clear()
        for text, label in offers:
            item = QStandardItem(label)
            item.setData(text, TEXT)
            self._offers.appendRow(item)
        if offers and self.widget().hasFocus():
            self.complete()
        else:
            self._list.hide()
