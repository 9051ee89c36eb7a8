"""The reader's hands and eyes on collections, beside those of `Desk`."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.e2e.desk import LEFT, Desk
from zorgdesk.ui.collections.choice import CollectionChoice
from zorgdesk.ui.collections.describing import DescriptionWindow
from zorgdesk.ui.collections.model import Role
from zorgdesk.ui.dragging import THINGS, packed


class Shelf:
    """The collections on one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # What a reader does

    def make(self, name: str) -> None:
        """Make a collection with the plus sign."""
        view = self._view
        if not view.is_open:
            self._desk.choose("view.collections")
        self._click(view.add)
        self._desk.type(f"{name}\n")
        self._desk.waits_for(lambda: name in self.names())

    def open(self, name: str) -> None:
        """Click on a collection."""
        tree, index = self._view.tree, self._index(name)
        tree.scrollTo(index)
        self._desk._qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(index).center())
        self._desk.waits_for(lambda: self.chosen() == [name])
        self._desk.settles()

    def press(self, keys: str) -> None:
        """Press a key where the focus is."""
        self._desk.press(keys)

    def rename(self, name: str) -> None:
        """Give the collection one stands on another name."""
        self.press("F2")
        [field] = self._view.tree.viewport().findChildren(QLineEdit)
        field.setText(name)
        self._desk._qtbot.keyClick(field, Qt.Key.Key_Return)

    def put(self, name: str) -> None:
        """Put what is open or chosen in a collection by its name, or in a new one."""
        self._desk.choose("entry.collect")
        self.choose(name)

    def move(self, name: str) -> None:
        """Move what is open or chosen to another collection."""
        self._desk.choose("collection.move")
        self.choose(name)

    def drag(self, title: str, name: str, *, leaving: bool = False) -> None:
        """Drag a row of the list onto a collection; with Shift it leaves the one it was in."""
        row = self._desk.titles().index(title)
        key = self._desk.window.desk.results.model.listed()[row]
        action = Qt.DropAction.MoveAction if leaving else Qt.DropAction.CopyAction
        assert self._view.model.dropMimeData(
            packed(THINGS, [key]), action, -1, -1, self._index(name)
        )

    def describe(self, text: str) -> None:
        """Say what the collection one is in is for."""
        self._desk.window.desk.collection_head._text.linkActivated.emit("describe")
        [window] = [w for w in QApplication.topLevelWidgets() if isinstance(w, DescriptionWindow)]
        self._desk._qtbot.keyClicks(window.edit, text)
        window.close()

    # What a reader sees

    def names(self) -> list[str]:
        """The names in the tree from top to bottom, those inside another with a dash."""
        return [f"{_depth(index) * '-'}{index.data()}" for index in self._view.model.indexes()]

    def count(self, name: str) -> int:
        """How many things a collection is said to hold."""
        return int(self._index(name).data(Role.COUNT))

    def chosen(self) -> list[str]:
        """The names of those that the list is within."""
        return [i.data() for i in self._view.model.indexes() if i.data(Role.CHOSEN)]

    def told(self) -> str:
        """What stands above the list about the collection one is in."""
        head = self._desk.window.desk.collection_head
        return "" if head.isHidden() else head._text.text()

    @property
    def _view(self):
        return self._desk.window.desk.collections

    def _index(self, name: str) -> QModelIndex:
        return next(i for i in self._view.model.indexes() if i.data() == name)

    def _click(self, widget) -> None:
        self._desk._qtbot.mouseClick(widget, LEFT)

    def choose(self, name: str) -> None:
        """Type the name of a collection in the box that asks for one."""
        [window] = [
            w
            for w in QApplication.topLevelWidgets()
            if isinstance(w, CollectionChoice) and w.isVisible()
        ]
        self._desk._qtbot.keyClicks(window.field, name)
        self._desk._qtbot.keyClick(window.field, Qt.Key.Key_Return)


def _depth(index: QModelIndex) -> int:
    return 1 + _depth(index.parent()) if index.parent().isValid() else 0
