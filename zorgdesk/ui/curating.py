"""Between the tree of collections on the screen and the collections in the notebook."""

from collections.abc import Callable
from concurrent.futures import Executor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.collections import Collection
from zorgdesk.domain.entry import Facet
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.history import DeletedKind
from zorgdesk.domain.listed import arranged_in, collection_in
from zorgdesk.domain.query import Query
from zorgdesk.ui.asking import Asking
from zorgdesk.ui.collections.model import Branch
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest

if TYPE_CHECKING:
    from zorgdesk.library import Library

Change = Callable[..., object]
"""Takes the notebook and changes it. Raises NotebookError."""


class Curating(QObject):
    """Makes, names, moves and deletes collections; shows the one that the list is within."""

    changed = Signal()

    def __init__(self, desk: Desk, worker: Executor, asking: Asking) -> None:
        super().__init__(desk)
        self._desk, self._asking = desk, asking
        self._library: Library | None = None
        self._known: dict[str, Collection] = {}
        self._counting = Latest(worker, self)
        self._counting.done.connect(desk.collections.show_counts)
        self._counting.failed.connect(self._fail)
        self._connect()

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self.refresh()

    @property
    def may_change(self) -> bool:
        """Whether there is a notebook that can be written in."""
        notebook = self._library.notebook if self._library else None
        return notebook is not None and not notebook.read_only

    def known(self) -> tuple[Collection, ...]:
        """Every collection, each followed by those inside it."""
        return tuple(self._known.values())

    def refresh(self) -> None:
        """Show what there is, and count again."""
        notebook = self._library.notebook if self._library else None
        try:
            found = notebook.collections.all() if notebook else ()
        except ZorgDeskError:  # told where something is changed
            found = ()
        self._known = {each.id: each for each in found}
        self._desk.collections.show_collections(found, read_only=not self.may_change)
        self.show_place()
        if notebook is not None:
            self._counting.start(notebook.collection_items.counts)

    def open(self, collection_id: str) -> None:
        """Show what is in a collection, all of it."""
        within = {Facet.COLLECTION: frozenset({collection_id})}
        self._asking.ask(Query(choices=within, expand=self._asking.query.expand))

    def show_place(self) -> None:
        """Show within which collection the list is, and what that is for."""
        query, desk = self._asking.query, self._desk
        desk.collections.show_chosen(query.choices.get(Facet.COLLECTION, frozenset()))
        here = self._known.get(collection_in(query))
        inside = [each for each in self._known.values() if here and each.parent == here.id]
        desk.collection_head.show_collection(here, inside, may_change=self.may_change)

    def show_order(self) -> None:
        """An answer came: whether its order is the reader's own to change."""
        is_own = arranged_in(self._asking.query) in self._known
        self._desk.results.model.is_arranged = self.may_change and is_own

    def change(self, change: Change) -> bool:
        """Change the notebook and show the outcome; says so when that does not work."""
        is_done = self.attempt(change)
        self.refresh()
        if is_done:
            self.changed.emit()
        return is_done

    def attempt(self, change: Change) -> bool:
        """Change the notebook in a way that shows already; says so when that does not work."""
        notebook = self._library.notebook if self._library else None
        if notebook is None:
            self._desk.say_briefly(self.tr("There is no notebook open."))
            return False
        try:
            change(notebook)
        except ZorgDeskError as error:
            self._desk.say_trouble(error)
            return False
        return True

    def _connect(self) -> None:
        view = self._desk.collections
        view.opened.connect(self.open)
        view.made.connect(self._make)
        view.renamed.connect(lambda id_, to: self.change(lambda n: n.collections.rename(id_, to)))
        view.placed.connect(self._place)
        view.deleted.connect(self._delete)
        self._desk.collection_head.opened.connect(self.open)
        self._asking.asked.connect(self.show_place)
        self._asking.answered.connect(self.show_order)

    def _make(self, name: str, parent: str | None) -> None:
        made: list[Collection] = []
        if self.change(lambda notebook: made.append(notebook.collections.add(name, parent))):
            self._desk.collections.go_to(made[0].id)

    def _place(self, branch: Branch) -> None:
        each, parent, before = branch.collection, branch.parent, branch.before
        self.change(lambda notebook: notebook.collections.move(each, parent, before))

    def _delete(self, collection_id: str) -> None:
        each = self._known.get(collection_id)
        if each and self.change(lambda notebook: notebook.collections.delete(collection_id)):
            self._desk.banner.tell(
                self.tr("The collection “%s” is deleted. What was in it stays where it is.")
                % each.name,
                self.tr("Undo"),
                lambda: self._put_back(collection_id),
            )

    def _put_back(self, collection_id: str) -> None:
        self._desk.banner.hide()
        self.change(lambda notebook: _put_back(notebook, collection_id))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        self._desk.say_trouble(error)


def _put_back(notebook: Any, collection_id: str) -> None:
    for thing in notebook.trash.all():
        if thing.kind is DeletedKind.COLLECTION and thing.id == collection_id:
            notebook.trash.put_back(thing)
