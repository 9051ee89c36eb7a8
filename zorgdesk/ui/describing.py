"""Between the window that says what a collection is for and the notebook."""

from concurrent.futures import Executor
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import NotebookError
from zorgdesk.ui.curating import Curating
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.notes.saver import NoteSaver

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.collections.describing import DescriptionWindow


class Describing(QObject):
    """One window at a time; what was typed in it is never forgotten."""

    saved = Signal()

    def __init__(self, desk: Desk, worker: Executor, curating: Curating, owner: QWidget) -> None:
        super().__init__(desk)
        self._curating, self._owner = curating, owner
        self._library: Library | None = None
        self.window: DescriptionWindow | None = None
        self.saver: NoteSaver[str, str] = NoteSaver(self._save, worker, self)
        self.saver.saved.connect(lambda _id: self._tell(""))
        self.saver.saved.connect(self.saved)
        self.saver.failed.connect(lambda _id, why: self._tell(why))
        desk.collections.described.connect(self.show)
        desk.collection_head.described.connect(self.show)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def show(self, collection_id: str) -> None:
        """Open the window on a collection; what is not saved yet goes before what is."""
        from zorgdesk.ui.collections.describing import DescriptionWindow  # noqa: PLC0415

        known = (each for each in self._curating.known() if each.id == collection_id)
        collection = next(known, None)
        if collection is None or not self._curating.may_change:
            return
        if self.window is not None:
            self.window.close()
        text = self.saver.pending().get(collection.id, collection.description)
        self.window = DescriptionWindow(collection, text, self._owner)
        self.window.described.connect(self.saver.put)
        self.window.finished.connect(self._forget)
        self.window.show()
        self.window.edit.setFocus()

    def flush(self) -> None:
        """Hand over what was typed since the last time."""
        if self.window is not None:
            self.window.edit.flush()

    def name(self, collection_id: str) -> str:
        """A collection in words, for who is told that its description is not saved."""
        names = (each.name for each in self._curating.known() if each.id == collection_id)
        return next(names, "")

    def changed_at(self, collection_id: str) -> datetime:
        """When a collection last changed (UTC); one that is gone takes nothing any more."""
        assert self._library is not None
        try:
            return self._library.own_notebook.collections.changed_at(collection_id)
        except NotebookError:
            return datetime.max.replace(tzinfo=UTC)

    def _forget(self) -> None:
        self.window = None

    def _tell(self, why: str) -> None:
        if self.window is not None:
            self.window.say(why)

    def _save(self, collection_id: str, text: str) -> None:
        """On the notebook's worker thread. Raises NotebookError."""
        assert self._library is not None
        self._library.own_notebook.collections.describe(collection_id, text)
