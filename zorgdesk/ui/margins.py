"""Between what is typed in a margin and the notebook: a text is pending until it is kept."""

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.errors import NotebookError
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.notes.saver import NoteSaver

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.highlights.details import HighlightDetails


class Margins(QObject):
    """Keeps what is typed in the margins, and says how that goes."""

    saved = Signal()

    def __init__(self, desk: Desk, worker: Executor) -> None:
        super().__init__(desk)
        self._desk = desk
        self._library: Library | None = None
        self._details: HighlightDetails | None = None
        self._quotes: dict[str, str] = {}
        self._said = ""
        self.saver = NoteSaver(self._save, worker, self)
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._failed)
        self.saver.damaged.connect(desk.damaged)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def follow(self, details: "HighlightDetails") -> None:
        """Keep what is typed here."""
        self._details = details
        details.margin.changed.connect(self.saver.put)
        details.margin.touched.connect(lambda: details.say(self.tr("Not saved yet …")))

    def remember(self, quotes: Mapping[str, str]) -> None:
        """The words beside which one may write, by the ids of the highlights."""
        self._quotes.update(quotes)

    def flush(self) -> None:
        """Hand over what was typed since the last time."""
        if self._details is not None:
            self._details.margin.flush()

    def name(self, highlight_id: str) -> str:
        """What a margin belongs to, in words."""
        return self._quotes.get(highlight_id, highlight_id)

    def changed_at(self, highlight_id: str) -> datetime:
        """When a margin last changed (UTC); one that is gone takes nothing any more."""
        assert self._library is not None
        try:
            return self._library.own_notebook.highlights.get(highlight_id).changed_at
        except NotebookError:
            return datetime.max.replace(tzinfo=UTC)

    def finish(self) -> bool:
        """Wait until the notebook has everything that was typed; False when that failed."""
        self.flush()
        return not self.saver.finish()

    def _save(self, highlight_id: str, text: str) -> None:
        """On the notebook's worker thread. Raises NotebookError."""
        assert self._library is not None
        self._library.highlights.annotate(highlight_id, text)

    def _saved(self, highlight_id: str) -> None:
        details = self._details
        if details and details.margin.key == highlight_id:
            is_all = not details.margin.document().isModified()
            details.say(self.tr("Saved") if is_all else self.tr("Not saved yet …"))
        if not self.saver.pending() and self._desk.banner.text() == self._said:
            self._desk.banner.hide()
        self.saved.emit()

    def _failed(self, highlight_id: str, why: str) -> None:
        if self._details and self._details.margin.key == highlight_id:
            self._details.say(self.tr("Not saved"))
        self._said = why
        retry: Callable[[], object] = self.saver.save_pending
        self._desk.banner.say(why, self.tr("Try again"), retry)
