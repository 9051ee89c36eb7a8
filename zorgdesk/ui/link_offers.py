"""What one may mean after `[[`, in a list at the place where one types."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QWidget

NAME = Qt.ItemDataRole.UserRole
_WIDTH, _ROWS = 420, 8


class LinkOffers(QCompleter):
    """Shows labels; `activated` tells the name that the one chosen stands for."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor)
        self._offers = QStandardItemModel(self)
        self.setModel(self._offers)
        self.setCompletionRole(NAME)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(_ROWS)
        self._list = QListView()
        self._list.setObjectName("popup")
        self._list.setAccessibleName(self.tr("Entries and notes to link"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPopup(self._list)
        self.setWidget(editor)

    @property
    def is_open(self) -> bool:
        """Whether there is something to choose from."""
        return self._list.isVisible()

    def offer(self, offers: Sequence[tuple[str, str]], place: QRect) -> None:
        """Offer these (name, label) pairs below a place in the editor; none hides the list."""
        self._offers.clear()
        for name, label in offers:
            item = QStandardItem(label)
            item.setData(name, NAME)
            self._offers.appendRow(item)
        if offers:
            scale = self.widget().fontMetrics().averageCharWidth() / 7
            place.setWidth(int(_WIDTH * scale))
            self.complete(place)
            self._list.setCurrentIndex(self.completionModel().index(0, 0))
        else:
            self.hide()

    def hide(self) -> None:
        """Offer nothing any more."""
        self._list.hide()
