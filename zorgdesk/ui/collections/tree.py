"""The tree of collections, with its keys and what can be dragged onto it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView

from zorgdesk.ui.collections.delegate import CollectionDelegate
from zorgdesk.ui.collections.model import CollectionsModel, Role
from zorgdesk.ui.theme import Colours

Index = QModelIndex | QPersistentModelIndex
STEP = 16
_KEY, _MODIFIER = Qt.Key, Qt.KeyboardModifier
_WAYS = (_MODIFIER.AltModifier, _MODIFIER.ControlModifier | _MODIFIER.ShiftModifier)
_ARROWS = (_KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Left, _KEY.Key_Right)


class CollectionTree(QTreeView):
    """Alt with an arrow moves a collection: up, down, into the one above it, or out again."""

    moved = Signal(object)  # Qt.Key: the arrow
    delete_wanted = Signal()
    chosen = Signal(QModelIndex)

    def __init__(self, model: CollectionsModel, colours: Colours) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.delegate = CollectionDelegate(colours, self)
        self.setItemDelegate(self.delegate)
        self.closed: set[str] = set()
        """The ids of the collections whose inside is folded away."""
        self._dress()
        self._take_hands()
        self.clicked.connect(self.chosen)
        self.expanded.connect(lambda index: self.closed.discard(index.data(Role.ID)))
        self.collapsed.connect(lambda index: self.closed.add(index.data(Role.ID)))

    def _dress(self) -> None:
        palette = self.palette()  # the chosen collection is marked, not the selected one
        palette.setColor(palette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.setHeaderHidden(True)
        self.setIndentation(STEP)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Collections"))

    def _take_hands(self) -> None:
        """Names are edited in place; collections are dragged, and things are dropped on them."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setAutoExpandDelay(600)

    def unfold(self) -> None:
        """Show what is inside a collection where the reader did not fold it away."""
        for index in self._model.indexes():
            self.setExpanded(index, index.data(Role.ID) not in self.closed)

    def rows_shown(self) -> int:
        """How many rows there are in what is unfolded."""
        return sum(1 for index in self._model.indexes() if self._is_shown(index))

    def event(self, event: QEvent) -> bool:
        """These keys are the tree's own before they are anybody's shortcut."""
        is_early = event.type() == QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and _is_move(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_move(event):
            self.moved.emit(Qt.Key(event.key()))
        elif event.key() == _KEY.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() in (_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Space):
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _is_shown(self, index: QModelIndex) -> bool:
        around = index.parent()
        return not around.isValid() or (self.isExpanded(around) and self._is_shown(around))

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        under = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        is_hovered = self.viewport().underMouse() and under == index
        chosen = bool(index.data(Role.CHOSEN))
        self.delegate.paint_ground(painter, option.rect, chosen=chosen, hovered=is_hovered)
        super().drawRow(painter, option, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """An arrow where there is something inside."""
        if not self.model().rowCount(index):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.delegate.colours.quiet), 1.5))
        middle = QPointF(rect.right() - STEP / 2 + 3.5, rect.center().y() + 0.5)
        opened = self.isExpanded(index)
        tips = ((-4, -2), (0, 2), (4, -2)) if opened else ((-2, -4), (2, 0), (-2, 4))
        painter.drawPolyline([middle + QPointF(x, y) for x, y in tips])
        painter.restore()


def _is_move(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~_MODIFIER.KeypadModifier
    return modifiers in _WAYS and event.key() in _ARROWS
