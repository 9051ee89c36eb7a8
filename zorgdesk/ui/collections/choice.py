"""A box over the window: type part of a collection's name, Enter puts things in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from zorgdesk.domain.labels import folded
from zorgdesk.ui.collections.choice_delegate import HOLDS, ChoiceDelegate

ROWS = 10
_ID = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Offer:
    """A collection by its whole name, and whether what is put in it is there already."""

    id: str
    name: str
    holds: bool = False


class CollectionChoice(QDialog):
    """Offers the collections that are meant, and to make one of the name that was typed."""

    chosen = Signal(str)  # id
    made = Signal(str)  # name

    def __init__(self, offers: Sequence[Offer], parent: QWidget, *, leaving: bool) -> None:
        """When `leaving`, things are moved out of the collection that the list is within."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Move to another collection") if leaving else self.tr("Put in a collection")
        self._title = QLabel(title)
        self._title.setProperty("heading", True)  # noqa: FBT003 - a Qt property
        self._offers = offers
        self._rows = QStandardItemModel(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Name of a collection, or of a new one"))
        self.field.setAccessibleName(title)
        self.list = QListView()
        self.list.setObjectName("popup")
        self.list.setAccessibleName(self.tr("Collections"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(ChoiceDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._take)
        self.list.clicked.connect(self._take)
        self._filter("")

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window."""
        width, row = min(520, window.width() - 40), max(self.list.sizeHintForRow(0), 28)
        rows = min(ROWS, max(len(self._offers), 3))
        head = self.field.sizeHint().height() + self._title.sizeHint().height()
        self.resize(width, head + rows * row + 44)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + 80)
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            row = self.list.currentIndex().row() + steps[Qt.Key(event.key())]
            if 0 <= row < self._rows.rowCount():
                self.list.setCurrentIndex(self._rows.index(row, 0))
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._title)
        layout.addWidget(self.field)
        layout.addWidget(self.list)

    def _filter(self, text: str) -> None:
        words = folded(text).split()
        meant = [each for each in self._offers if all(w in folded(each.name) for w in words)]
        self._rows.clear()
        for each in meant:
            self._rows.appendRow(_row(each.name, each.id, holds=each.holds, told=self._told(each)))
        if words and folded(text) not in {folded(each.name) for each in meant}:
            self._rows.appendRow(_row(self.tr("New collection “%s”") % text.strip(), ""))
        self.list.setCurrentIndex(self._rows.index(0, 0))

    def _told(self, offer: Offer) -> str:
        return self.tr("%s, it is in it already") % offer.name if offer.holds else offer.name

    def _take(self, _clicked: QModelIndex | None = None) -> None:
        index, text = self.list.currentIndex(), self.field.text().strip()
        if not index.isValid():
            return
        found: str = index.data(_ID)
        self.accept()
        if found:
            self.chosen.emit(found)
        else:
            self.made.emit(text)


def _row(text: str, collection_id: str, *, holds: bool = False, told: str = "") -> QStandardItem:
    item = QStandardItem(text)
    item.setData(collection_id, _ID)
    item.setData(holds, HOLDS)
    item.setAccessibleText(told or text)
    return item
