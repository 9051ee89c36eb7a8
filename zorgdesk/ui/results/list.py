"""The list of results itself: its keys, and what is dragged out of it or to another place."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.ui.drag_picture import drag_picture
from zorgdesk.ui.dragging import THINGS, carried
from zorgdesk.ui.names import count_name
from zorgdesk.ui.results.arranging import placed, stepped
from zorgdesk.ui.results.model import ResultsModel

_MODIFIER = Qt.KeyboardModifier
_EXTENDING = _MODIFIER.ShiftModifier | _MODIFIER.ControlModifier
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ResultList(QListView):
    """A letter typed in it goes to the search box.

    With Shift, Ctrl or a drag several rows are selected, and `is_extending` says so meanwhile.
    In an order of the reader's own, Ctrl+Shift with an arrow moves what is chosen.
    """

    typed = Signal(str)
    left = Signal()
    unchosen = Signal()  # one is enough again
    arranged = Signal(list)  # what the list holds, in its new order
    taken_away = Signal(list)  # what is to go out of the collection that is shown

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.is_extending = False
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Results"))

    def chosen(self) -> list[str]:
        """What the rows that are chosen stand for, from top to bottom."""
        indexes = self.selectedIndexes() or [self.currentIndex()]
        rows = sorted({index.row() for index in indexes if index.isValid()})
        return [self._rows.key_at(self._rows.index(row)) for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~_MODIFIER.KeypadModifier
        if self._rows.is_arranged and modifiers == _EXTENDING and event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete and self.chosen():
            self.taken_away.emit(self.chosen())
        else:
            self.is_extending = bool(event.modifiers() & _EXTENDING)
            self._walk(event)
            self.is_extending = False

    def _walk(self, event: QKeyEvent) -> None:
        at_top = self.currentIndex().row() <= 0 and not self.is_extending
        if event.key() == Qt.Key.Key_Escape and len(self.selectedIndexes()) > 1:
            self.unchosen.emit()
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and at_top):
            self.left.emit()
        elif event.text().isalnum() and not event.modifiers() & ~_MODIFIER.ShiftModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.is_extending = bool(event.modifiers() & _EXTENDING)
        super().mousePressEvent(event)
        self.is_extending = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.is_extending = bool(event.buttons())
        super().mouseMoveEvent(event)
        self.is_extending = False

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """A row gone to by other means is selected alone; beside the rows nothing happens."""
        if event is None and not self.is_extending:
            return QItemSelectionModel.SelectionFlag.ClearAndSelect
        if not index.isValid():
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """What is dragged shows as its title, or as how many there are."""
        indexes = self.selectedIndexes() or [self.currentIndex()]
        drag = QDrag(self)
        drag.setMimeData(self._rows.mimeData(indexes))
        one = indexes[0].data() if len(indexes) == 1 else count_name(len(indexes))
        drag.setPixmap(drag_picture(one, self))
        drag.exec(actions, Qt.DropAction.CopyAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if self._takes(event):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Between two rows; Qt's own way would copy what was dragged."""
        if self._takes(event):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            moved = carried(event.mimeData(), THINGS)
            self._arrange(placed(self._rows.listed(), moved, self._row_under(event)))
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _takes(self, event: QDropEvent) -> bool:
        return self._rows.is_arranged and event.source() is self

    def _row_under(self, event: QDropEvent) -> int:
        """The row before which something is dropped."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid():
            return len(self._rows.listed())
        return index.row() + (place.y() > self.visualRect(index).center().y())

    def _step(self, by: int) -> None:
        self._arrange(stepped(self._rows.listed(), self.chosen(), by))

    def _arrange(self, keys: list[EntryKey]) -> None:
        if keys != list(self._rows.listed()):
            self._rows.arrange(keys)
            self.scrollTo(self.currentIndex())
            self.arranged.emit(keys)
