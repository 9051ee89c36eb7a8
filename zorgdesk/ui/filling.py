"""Between what a reader puts in collections, takes out or puts in order, and the notebook."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from zorgdesk.domain.collections import paths
from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.listed import collection_in, entries_of, key_of, notes_of
from zorgdesk.domain.undo import StepKind
from zorgdesk.ui.asking import Asking
from zorgdesk.ui.curating import Curating
from zorgdesk.ui.desk import Desk

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Filling(QObject):
    """Every change is one step, however many things it is about."""

    arranged = Signal()

    def __init__(self, desk: Desk, curating: Curating, asking: Asking, owner: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._curating, self._asking, self._owner = desk, curating, asking, owner
        self._library: Library | None = None
        self._latest = ""  # the collection that something was put in last
        desk.collections.things_dropped.connect(self._drop)
        desk.results.list.arranged.connect(self._arrange)
        desk.results.list.taken_away.connect(self.take_out)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def choose(self, keys: Sequence[str], *, leaving: bool = False) -> None:
        """Let the reader choose a collection for some entries and notes, or make one.

        When `leaving`, they go out of the collection that the list is within.
        """
        from zorgdesk.ui.collections.choice import CollectionChoice, Offer  # noqa: PLC0415

        if not self._curating.may_change:
            self._desk.say_briefly(self.tr("There is no notebook that can be written in."))
            return
        if not keys:
            self._desk.say_briefly(self.tr("Open an entry first, or choose some in the list."))
            return
        known, holding = paths(self._curating.known()), self._holding(keys)
        offers = [Offer(each, name, each in holding) for each, name in known.items()]
        offers.sort(key=lambda offer: offer.id != self._latest)
        over = self._window()
        window = CollectionChoice(offers, leaving=leaving, parent=over)
        window.chosen.connect(lambda each: self._put_or_move(each, keys, leaving=leaving))
        window.made.connect(lambda name: self._make(name, keys, leaving=leaving))
        window.open_over(over)

    def put(self, collection_id: str, keys: Sequence[str]) -> None:
        """Put entries and notes at the end of a collection, and say how many are new there."""
        there = self._item_ids(collection_id)
        new = [EntryKey(key) for key in keys if key not in there]
        self._latest = collection_id
        name = self._name(collection_id)
        if not new:
            self._desk.say_briefly(self.tr("It is in “%s” already.") % name)
        elif self._curating.change(
            lambda n: n.collection_items.add(collection_id, entries_of(new), notes_of(new))
        ):
            self._desk.say_briefly(_put_in(len(new)) % name)

    def move(self, collection_id: str, keys: Sequence[str]) -> None:
        """Move entries and notes from the collection that the list is within to another."""
        origin = collection_in(self._asking.query)
        there = self._item_ids(origin)
        moved = [there[key] for key in keys if key in there]
        self._latest = collection_id
        if moved and self._curating.change(
            lambda n: n.collection_items.move(origin, moved, collection_id)
        ):
            self._desk.say_briefly(_moved_to(len(moved)) % self._name(collection_id))

    def take_out(self, keys: Sequence[str]) -> None:
        """Take entries and notes out of the collection that the list is within."""
        origin = collection_in(self._asking.query)
        there = self._item_ids(origin)
        gone = [there[key] for key in keys if key in there]
        if gone and self._curating.change(lambda n: n.collection_items.remove(origin, gone)):
            self._desk.results.model.take_away(keys)
            self._desk.say_briefly(_taken_out(len(gone)) % self._name(origin))

    def _arrange(self, keys: Sequence[str]) -> None:
        origin = collection_in(self._asking.query)
        there = self._item_ids(origin)
        ordered = [there[key] for key in keys if key in there]
        if self._curating.attempt(lambda n: n.collection_items.reorder(origin, ordered)):
            self.arranged.emit()
        self._asking.again()

    def _window(self) -> QWidget:
        """Where the reader is; not a box over a window that is going away."""
        active = QApplication.activeWindow()
        is_lasting = active is not None and active.windowType() is Qt.WindowType.Window
        return active if active is not None and is_lasting else self._owner

    def _drop(self, collection_id: str, keys: Sequence[str], leaving: bool) -> None:  # noqa: FBT001
        self._put_or_move(collection_id, keys, leaving=leaving)

    def _put_or_move(self, collection_id: str, keys: Sequence[str], *, leaving: bool) -> None:
        origin = collection_in(self._asking.query)
        if leaving and origin and origin != collection_id:
            self.move(collection_id, keys)
        else:
            self.put(collection_id, keys)

    def _make(self, name: str, keys: Sequence[str], *, leaving: bool) -> None:
        """Make a collection with some things in it, as one step."""
        origin = collection_in(self._asking.query) if leaving else ""
        there = self._item_ids(origin)
        moved = [there[key] for key in keys if key in there]
        new = [EntryKey(key) for key in keys if key not in there]

        def make(notebook: Any) -> None:
            with notebook.step(StepKind.COLLECTED, name=name, count=str(len(keys))):
                made = notebook.collections.add(name)
                if moved:
                    notebook.collection_items.move(origin, moved, made.id)
                notebook.collection_items.add(made.id, entries_of(new), notes_of(new))
                self._latest = made.id

        if self._curating.change(make):
            self._desk.collections.set_open(True)
            self._desk.say_briefly(_put_in(len(keys)) % name)

    def _holding(self, keys: Sequence[str]) -> frozenset[str]:
        """The collections that one entry is in; of several it is not told."""
        if self._library is None or len(keys) != 1:
            return frozenset()
        return frozenset(value.key for value in self._library.gathered.holding(EntryKey(keys[0])))

    def _item_ids(self, collection_id: str) -> dict[str, str]:
        """What is in a collection: the ids of its items by the keys they have in the list."""
        items = self._library.gathered.items(collection_id) if self._library else ()
        return {key_of(item): item.id for item in items}

    def _name(self, collection_id: str) -> str:
        known = self._curating.known()
        return next((each.name for each in known if each.id == collection_id), "")


def _put_in(count: int) -> str:
    tr = QCoreApplication.translate
    if count == 1:
        return tr("Collections", "Put in “%s”.")
    return tr("Collections", "%n put in “%s”.", "", count)


def _moved_to(count: int) -> str:
    tr = QCoreApplication.translate
    if count == 1:
        return tr("Collections", "Moved to “%s”.")
    return tr("Collections", "%n moved to “%s”.", "", count)


def _taken_out(count: int) -> str:
    tr = QCoreApplication.translate
    if count == 1:
        return tr("Collections", "Taken out of “%s”.")
    return tr("Collections", "%n taken out of “%s”.", "", count)
