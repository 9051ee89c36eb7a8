"""The saved searches above the filters: one click asks again."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.searches import SavedSearch
from zorgdesk.ui.elided_label import ElidedLabel
from zorgdesk.ui.pane_row import paint_count, paint_focus, paint_name, row_size
from zorgdesk.ui.searches.model import Role, SearchesModel
from zorgdesk.ui.theme import Colours

Index = QModelIndex | QPersistentModelIndex
LEFT, RIGHT, ROW_PAD, MOST_ROWS = 14, 12, 6, 6


class SearchesView(QFrame):
    """Hidden while nothing is saved. F2 renames, Delete deletes, Ctrl+Shift+Up and Down move."""

    chosen = Signal(object)  # Query
    renamed = Signal(str, str)  # id, name
    deleted = Signal(str)
    reordered = Signal(list)  # ids

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_changeable = True
        self.model = SearchesModel(self)
        self.list = _List(self.model)
        self._delegate = _Delegate(colours, self.list)
        self.list.setItemDelegate(self._delegate)
        title = ElidedLabel()
        title.show_text(self.tr("Saved searches"))
        title.setProperty("heading", True)  # noqa: FBT003 - a Qt property
        title.setBuddy(self.list)
        title.setContentsMargins(LEFT, 6, RIGHT, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(title)
        layout.addWidget(self.list)
        self._connect()
        self.hide()

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Replace the list; it takes no more room than it needs."""
        row = self.list.currentIndex().row()
        if self.list.isAncestorOf(QApplication.focusWidget() or self):
            self.list.setFocus()  # from the name that was being edited, which goes away
        self.model.show(searches)
        height = QFontMetrics(self.list.font()).height() + 2 * ROW_PAD
        self.list.setFixedHeight(min(len(searches), MOST_ROWS) * height)
        self.list.setCurrentIndex(self.model.index(min(row, len(searches) - 1)))
        self.setVisible(bool(searches))

    def set_changeable(self, *, on: bool) -> None:
        """Let the searches be renamed, moved and deleted, or only asked."""
        self._is_changeable = on
        triggers = QAbstractItemView.EditTrigger
        self.list.setEditTriggers(triggers.EditKeyPressed if on else triggers.NoEditTriggers)

    def edit_last(self) -> None:
        """Let the reader name the search that was just saved."""
        last = self.model.index(self.model.rowCount() - 1)
        self.list.setFocus()
        self.list.setCurrentIndex(last)
        self.list.edit(last)

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        self._delegate.colours = colours
        self.list.viewport().update()

    def _connect(self) -> None:
        self.model.renamed.connect(self.renamed)
        self.model.counted.connect(self.list.viewport().update)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.delete_wanted.connect(self._delete)
        self.list.move_wanted.connect(self._move)
        self.list.customContextMenuRequested.connect(self._show_menu)

    def _choose(self, index: QModelIndex) -> None:
        search = self.model.search(index)
        if search is not None:
            self.chosen.emit(search.query)

    def _delete(self) -> None:
        search = self.model.search(self.list.currentIndex())
        if search is not None and self._is_changeable:
            self.deleted.emit(search.id)

    def _move(self, by: int) -> None:
        ids, row = self.model.ids(), self.list.currentIndex().row()
        if self._is_changeable and 0 <= row + by < len(ids):
            ids[row], ids[row + by] = ids[row + by], ids[row]
            self.reordered.emit(ids)
            self.list.setCurrentIndex(self.model.index(row + by))

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if not index.isValid():
            return
        self.list.setCurrentIndex(index)
        menu = QMenu(self)
        menu.addAction(self.tr("Rename")).triggered.connect(lambda: self.list.edit(index))
        menu.addAction(self.tr("Move up")).triggered.connect(lambda: self._move(-1))
        menu.addAction(self.tr("Move down")).triggered.connect(lambda: self._move(1))
        menu.addSeparator()
        menu.addAction(self.tr("Delete")).triggered.connect(self._delete)
        for action in menu.actions():
            action.setEnabled(self._is_changeable)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(place))


class _List(QListView):
    """The list itself, with its keys."""

    delete_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, model: SearchesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Saved searches"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif event.key() in moves and event.modifiers() & both == both:
            self.move_wanted.emit(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Paints a name and a count."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return row_size(option, ROW_PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(self.colours.hover))
        paint_focus(painter, option, option.rect, self.colours)
        area = option.rect.adjusted(LEFT, 0, -RIGHT, 0)
        count = index.data(Role.COUNT)
        shown = "" if count is None else str(count)
        room = paint_count(painter, option, area, shown, self.colours.quiet)
        paint_name(painter, option, room, index.data(), self.colours.text)
        painter.restore()
