"""The collections above the filters: a tree one folds, with a field for a new one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.collections import Collection
from zorgdesk.ui.collections.folding import FoldingHeading
from zorgdesk.ui.collections.menu import CollectionMenu, Wish
from zorgdesk.ui.collections.model import Branch, CollectionsModel
from zorgdesk.ui.collections.moves import moved
from zorgdesk.ui.collections.naming import NewName
from zorgdesk.ui.collections.tree import CollectionTree
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.theme import Colours

LEFT, RIGHT, ADD_WIDTH, LEAST_ROWS, PART = 14, 12, 26, 3, 0.4
"""The tree takes at most this part of the height it shares with the filters."""


class CollectionsView(QFrame):
    """Reports what is wanted. Enter opens, F2 renames, Delete deletes, Alt with an arrow moves."""

    opened = Signal(str)  # id
    made = Signal(str, object)  # name, id of the one it is to be in or None
    renamed = Signal(str, str)  # id, name
    described = Signal(str)  # id: the reader wants to say what it is for
    placed = Signal(object)  # Branch
    things_dropped = Signal(str, list, bool)  # id, keys, whether they leave where they were
    exported = Signal(str)
    deleted = Signal(str)
    folded = Signal()  # or unfolded

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CollectionsModel(self)
        self.tree = CollectionTree(self.model, colours)
        self.heading = FoldingHeading(self.tr("Collections"), colours)
        self.add = QPushButton()
        self.name = NewName()
        self._empty = PlainLabel()
        self._height = 400
        self._lay_out()
        self._connect()
        self._show_parts()

    @property
    def is_open(self) -> bool:
        """Whether the collections show, and not just their heading."""
        return self.heading.isChecked()

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - a state, not a mode
        """Show the collections, or just their heading."""
        self.heading.setChecked(is_open)

    def show_collections(self, collections: Sequence[Collection], *, read_only: bool) -> None:
        """Replace the tree; one stays where one was."""
        current = self.model.collection(self.tree.currentIndex())
        row = self.tree.currentIndex().row()
        if self.tree.isAncestorOf(QApplication.focusWidget() or self):
            self.tree.setFocus()  # from the name that was being edited, which goes away
        self.model.is_read_only = read_only
        self.add.setDisabled(read_only)
        self.model.show(collections)
        self.tree.unfold()
        kept = self.model.index_of(current.id if current else None)
        last = self.model.rowCount() - 1
        self.tree.setCurrentIndex(kept if kept.isValid() else self.model.index(min(row, last), 0))
        self._show_parts()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many things are in each."""
        self.model.show_counts(counts)

    def show_chosen(self, ids: frozenset[str]) -> None:
        """Mark the collections that the list is within."""
        self.model.show_chosen(ids)

    def enter(self) -> None:
        """Put the reader in the tree, or where the first collection is made."""
        self.set_open(True)
        (self.tree if self.model.rowCount() else self.add).setFocus()

    def go_to(self, collection_id: str) -> None:
        """Put the reader on a collection, also where it is folded away."""
        index = self.model.index_of(collection_id)
        self.tree.setExpanded(index.parent(), True)  # noqa: FBT003 - Qt's signature
        self.tree.setCurrentIndex(index)
        self.tree.setFocus()

    def begin(self, parent: str | None = None) -> None:
        """Let the reader name a new collection."""
        around = self.model.collection(self.model.index_of(parent))
        self.set_open(True)
        self.name.begin(parent, around.name if around else "")

    def fit(self, height: int) -> None:
        """Take a fair part of a height that is shared with the filters."""
        self._height = height
        self._fit()

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        self.heading.colours = self.tree.delegate.colours = colours
        self.heading.update()
        self.tree.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _lay_out(self) -> None:
        self.add.setText("+")
        self.add.setProperty("link", True)  # noqa: FBT003 - a Qt property
        self.add.setFixedWidth(ADD_WIDTH)
        self.add.setToolTip(self.tr("New collection"))
        self.add.setAccessibleName(self.tr("New collection"))
        self._empty.setText(
            self.tr(
                "Put together what belongs together: for a workshop, a question or a reading list. "
                "Make a collection with +, then drag entries onto it or press Ctrl+G."
            )
        )
        self._empty.setWordWrap(True)
        self._empty.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._empty.setContentsMargins(LEFT, 2, RIGHT, 8)
        self.heading.stand_beside_arrow(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.heading, self.name, self._empty, self.tree):
            layout.addWidget(part)

    def _connect(self) -> None:
        self.heading.toggled.connect(self._show_parts)
        self.heading.toggled.connect(self.folded)
        self.add.clicked.connect(lambda: self.begin())
        self.name.made.connect(self.made)
        self.name.left.connect(self.tree.setFocus)
        self.model.renamed.connect(self.renamed)
        self.model.counted.connect(self.tree.viewport().update)
        queued = Qt.ConnectionType.QueuedConnection  # not while Qt is still dropping
        self.model.branch_dropped.connect(self._place, queued)
        self.model.things_dropped.connect(self.things_dropped, queued)
        self.tree.chosen.connect(self._open)
        self.tree.delete_wanted.connect(self._delete)
        self.tree.moved.connect(self._move)
        self.tree.expanded.connect(self._fit)
        self.tree.collapsed.connect(self._fit)
        self.tree.customContextMenuRequested.connect(self._show_menu)

    def _open(self, index: QModelIndex) -> None:
        if each := self.model.collection(index):
            self.opened.emit(each.id)

    def _delete(self) -> None:
        each = self.model.collection(self.tree.currentIndex())
        if each and not self.model.is_read_only:
            self.deleted.emit(each.id)

    def _move(self, arrow: Qt.Key) -> None:
        branch = moved(self.model, self.tree.currentIndex(), arrow)
        if branch and not self.model.is_read_only:
            self._place(branch)

    def _place(self, branch: Branch) -> None:
        self.tree.closed.discard(branch.parent or "")
        self.placed.emit(branch)

    def _show_menu(self, place: QPoint) -> None:
        index = self.tree.indexAt(place)
        if index.isValid():
            self.tree.setCurrentIndex(index)
        each = self.model.collection(index)
        menu = CollectionMenu(self, of_one=bool(each), read_only=self.model.is_read_only)
        menu.wished.connect(lambda wish: self._grant(wish, each.id if each else None))
        menu.popup(self.tree.viewport().mapToGlobal(place))

    def _grant(self, wish: Wish, collection_id: str | None) -> None:
        match wish:
            case Wish.MAKE:
                self.begin(collection_id)
            case Wish.RENAME:
                self.tree.edit(self.model.index_of(collection_id))
            case Wish.OPEN:
                self.opened.emit(collection_id)
            case Wish.DESCRIBE:
                self.described.emit(collection_id)
            case Wish.EXPORT:
                self.exported.emit(collection_id)
            case Wish.DELETE:
                self.deleted.emit(collection_id)

    def _show_parts(self) -> None:
        has_any = self.model.rowCount() > 0
        self.tree.setVisible(self.is_open and has_any)
        self._empty.setVisible(self.is_open and not has_any)
        self.name.setVisible(self.is_open and self.name.is_wanted)
        self._fit()

    def _fit(self) -> None:
        """As high as the rows that show, within what the filters can spare."""
        row = max(self.tree.sizeHintForRow(0), 1)
        most = max(LEAST_ROWS, int(self._height * PART) // row)
        self.tree.setFixedHeight(min(self.tree.rows_shown(), most) * row)
