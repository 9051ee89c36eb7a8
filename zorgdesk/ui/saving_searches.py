"""Between the saved searches on the screen and those in the notebook."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.query import Query
from zorgdesk.domain.searches import SavedSearch
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from zorgdesk.library import Library


class SavingSearches(QObject):
    """Saves, renames, orders and deletes; a deletion can be undone. Counts follow."""

    changed = Signal()

    def __init__(self, desk: Desk, worker: Executor) -> None:
        super().__init__(desk)
        self._desk = desk
        self._library: Library | None = None
        self._counting = Latest(worker, self)
        self._counting.done.connect(desk.searches.model.show_counts)
        self._counting.failed.connect(self._fail)
        desk.searches.renamed.connect(self._rename)
        desk.searches.deleted.connect(self._delete)
        desk.searches.reordered.connect(self._reorder)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self.refresh()

    def refresh(self) -> None:
        """Show what is saved, and count again."""
        library = self._library
        if library is None or library.notebook is None:
            return
        self._desk.searches.set_changeable(on=not library.notebook.read_only)
        searches = library.notebook.saved_searches.all()
        self._desk.searches.show_searches(searches)
        self._counting.start(lambda: _counts(library, searches))

    def save(self, query: Query, name: str) -> None:
        """Save a search under a first name, which the reader may change at once."""
        if self._try(lambda saved: saved.saved_searches.add(name, query)):
            self._desk.searches.edit_last()

    def _rename(self, search_id: str, name: str) -> None:
        self._try(lambda saved: saved.saved_searches.rename(search_id, name))

    def _reorder(self, ids: list[str]) -> None:
        self._try(lambda saved: saved.saved_searches.reorder(ids))

    def _delete(self, search_id: str) -> None:
        if self._try(lambda saved: saved.saved_searches.delete(search_id)):
            self._desk.banner.tell(
                self.tr("The saved search is deleted."),
                self.tr("Undo"),
                lambda: self._restore(search_id),
            )

    def _restore(self, search_id: str) -> None:
        self._desk.banner.hide()
        self._try(lambda saved: saved.saved_searches.restore(search_id))

    def _try(self, change: "Callable[..., object]") -> bool:
        """Change the notebook and show the outcome; says so when that does not work."""
        if self._library is None or self._library.notebook is None:
            return False
        try:
            change(self._library.notebook)
        except ZorgDeskError as error:
            self._desk.say_trouble(error)
            return False
        self.refresh()
        self.changed.emit()
        return True

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        self._desk.say_trouble(error)


def _counts(library: "Library", searches: "tuple[SavedSearch, ...]") -> "Mapping[str, int]":
    """On the worker thread: how many entries each search finds now."""
    return {search.id: library.find(search.query).total for search in searches}
