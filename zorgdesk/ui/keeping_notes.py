"""Between the sheets on which notes are written and the notebook that keeps them."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError, ZorgDeskError
from zorgdesk.domain.notes import Note, NoteRef, Writing
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.notes.saver import NoteSaver
from zorgdesk.ui.notes.sheet import NoteSheet
from zorgdesk.ui.notes.shown import ShownNote
from zorgdesk.ui.saying import said

if TYPE_CHECKING:
    from zorgdesk.library import Library


class KeepingNotes(QObject):
    """Sees to it that what is written on any sheet is kept, and tells where that fails."""

    saved = Signal(object)  # NoteRef

    def __init__(self, desk: Desk, worker: Executor) -> None:
        super().__init__(desk)
        self._desk = desk
        self._library: Library | None = None
        self._sheets: list[NoteSheet] = []
        self._said = ""
        self.saver = NoteSaver(self._save, worker, self)
        self.saver.saved.connect(self._tell_saved)
        self.saver.failed.connect(self._tell_failed)
        self.saver.damaged.connect(desk.damaged)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def join(self, sheet: NoteSheet) -> None:
        """Keep what is written on a sheet from now on."""
        self._sheets.append(sheet)
        sheet.changed.connect(self.saver.put)
        self.saver.saved.connect(sheet.show_saved)
        self.saver.failed.connect(lambda ref, _why: sheet.show_failed(ref))

    @property
    def is_behind(self) -> bool:
        """Whether something is written that the notebook does not have yet."""
        return bool(self.saver.pending()) or any(s.editor.is_behind for s in self._sheets)

    def flush(self) -> None:
        """Take what was written on every sheet since the last time."""
        for sheet in self._sheets:
            sheet.editor.flush()

    def change(self, change: Callable[[], object], say: Callable[[str], object]) -> bool:
        """Change the notebook once it has everything that was written; tells why it cannot."""
        self.flush()
        if self.saver.finish():
            return False  # its own message says why
        try:
            change()
        except ZorgDeskError as error:
            say(said(error))
            return False
        return True

    def newest(self, notes: Sequence[Note]) -> list[ShownNote]:
        """Notes of the notebook, with what was written in them since."""
        pending = {ref.id: writing for ref, writing in self.saver.pending().items()}
        return [
            ShownNote(
                note.ref,
                pending.get(note.id) or note.writing,
                pinned=note.pinned,
                changed_at=note.changed_at,
                is_pending=note.id in pending,
            )
            for note in notes
        ]

    def unwritten(self, known: Sequence[Note], key: EntryKey | None) -> list[ShownNote]:
        """The notes about an entry, or about nothing, that the notebook does not have yet."""
        wanted = {ref: w for ref, w in self.saver.pending().items() if ref.key == key}
        ids = {note.id for note in known} if wanted else set()
        return [
            ShownNote(ref, writing, is_pending=True)
            for ref, writing in wanted.items()
            if ref.id not in ids and not writing.is_blank
        ]

    def name(self, ref: NoteRef) -> str:
        """What a note is about, in a reader's words."""
        if self._library is None or ref.key is None:
            return self.tr("A note about nothing in particular")
        return self._library.title(ref.key)

    def changed_at(self, ref: NoteRef) -> datetime | None:
        """When the notebook's text of a note last changed (UTC), None when it has no such note."""
        assert self._library is not None
        try:
            return self._library.own_notebook.notepad.get(ref.id).changed_at
        except NotebookError:
            return None

    def _save(self, ref: NoteRef, writing: Writing) -> None:
        """On the notebook's worker thread. Raises NotebookError."""
        assert self._library is not None
        self._library.notes.write(ref, writing)

    def _tell_saved(self, ref: NoteRef) -> None:
        if not self.saver.pending() and self._desk.banner.text() == self._said:
            self._desk.banner.hide()
        self.saved.emit(ref)

    def _tell_failed(self, _ref: NoteRef, why: str) -> None:
        self._said = why
        self._desk.banner.say(why, self.tr("Try again"), self.saver.save_pending)
