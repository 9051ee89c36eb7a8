"""Between the note pane and the notebook."""

from collections.abc import Callable
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.notes.saver import NoteSaver

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Noting(QObject):
    """Shows the note of the open entry and sees to it that what is typed is kept."""

    saved = Signal()

    def __init__(self, desk: Desk, worker: Executor) -> None:
        super().__init__(desk)
        self._desk = desk
        self._library: Library | None = None
        self._said = ""
        self.saver = NoteSaver(self._save, worker, self)
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._failed)
        desk.note.editor.changed.connect(self.saver.put)
        desk.note.setEnabled(False)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        notebook = library.notebook
        self._desk.note.setEnabled(notebook is not None)
        self._desk.note.editor.setReadOnly(notebook is not None and notebook.read_only)

    def show(self, key: EntryKey) -> None:
        """Show the note of an entry; what is not saved yet goes before what is."""
        if self._library is None:
            return
        self._desk.place_note(beside_entry=True)
        self._desk.note.editor.flush()
        try:
            self._show(self._library, key)
        except ZorgDeskError as error:
            self._lock(key, error)

    def reload(self, key: EntryKey) -> None:
        """Show what the notebook has now; what is not saved yet goes before that."""
        if self._library is None:
            return
        try:
            text = self._text(self._library, key)
        except ZorgDeskError as error:
            self._lock(key, error)
        else:
            self._desk.note.replace_note(key, text)

    def hide(self) -> None:
        """No entry is open: keep what was typed, and take the pane away."""
        self._desk.note.editor.flush()
        self._desk.place_note(beside_entry=False)

    def _show(self, library: "Library", key: EntryKey) -> None:
        """Show the note of an entry. Raises NotebookError."""
        text, changed = self._text(library, key), library.own.changed_at(key)
        notebook = library.notebook
        self._desk.note.setEnabled(notebook is not None)
        self._desk.note.editor.setReadOnly(notebook is not None and notebook.read_only)
        is_pending = key in self.saver.pending()
        self._desk.note.show_note(key, text, pending=is_pending, changed=changed)

    def _text(self, library: "Library", key: EntryKey) -> str:
        """The newest text of a note. Raises NotebookError."""
        pending = self.saver.pending().get(key)
        return library.own.note(key) if pending is None else pending

    def _lock(self, key: EntryKey, why: ZorgDeskError) -> None:
        """A note that cannot be read is not to be written over."""
        self._desk.note.replace_note(key, "")
        self._desk.note.setEnabled(False)
        self._desk.banner.say(str(why))

    def _save(self, key: EntryKey, text: str) -> None:
        """On the notebook's worker thread. Raises NotebookError."""
        assert self._library is not None
        self._library.own.save_note(key, text)

    def _saved(self, key: EntryKey) -> None:
        self._desk.note.show_saved(key)
        if not self.saver.pending() and self._desk.banner.text() == self._said:
            self._desk.banner.hide()
        self.saved.emit()

    def _failed(self, key: EntryKey, why: str) -> None:
        self._desk.note.show_failed(key)
        self._said = why
        retry: Callable[[], object] = self.saver.save_pending
        self._desk.banner.say(why, self.tr("Try again"), retry)
