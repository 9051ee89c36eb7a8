"""A box over the window: type part of a collection's name, Enter puts things in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.labels import folded
from zorgdesk.ui.collections.choice_delegate import HOLDS, ChoiceDelegate
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.popup import Popup

_ID = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Offer:
    """A collection by its whole name, and whether what is put in it is there already."""

    id: str
    name: str
    holds: bool = False


class CollectionChoice(Popup):
    """Offers the collections that are meant, and to make one of the name that was typed."""

    chosen = Signal(str)  # id
    made = Signal(str)  # name

    def __init__(self, offers: Sequence[Offer], parent: QWidget, *, leaving: bool) -> None:
        """When `leaving`, things are moved out of the collection that the list is within."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Move to another collection") if leaving else self.tr("Put in a collection")
        heading = PlainLabel(title)
        heading.setProperty("heading", True)  # noqa: FBT003 - a Qt property
        self.column.insertWidget(0, heading)
        self._offers = offers
        self._rows = QStandardItemModel(self)
        self.list_rows(self._rows, ChoiceDelegate(self.list))
        self.field.setPlaceholderText(self.tr("Name of a collection, or of a new one"))
        self.field.setAccessibleName(title)
        self.list.setAccessibleName(self.tr("Collections"))
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._take)
        self.list.clicked.connect(self._take)
        self._filter("")

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
