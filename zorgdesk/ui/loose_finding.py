"""The loose notes that answer what is searched in them, or all of them."""

from collections.abc import Sequence
from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.notes import Note, NoteRef
from zorgdesk.ui.keeping_notes import KeepingNotes
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.notes.shown import ShownNote
from zorgdesk.ui.saying import said

if TYPE_CHECKING:
    from zorgdesk.library import Library


class LooseFinding(QObject):
    """With words it looks on the thread that searches; only the newest question is answered."""

    done = Signal()
    failed = Signal(str)  # why, in a plain sentence

    def __init__(self, keeping: KeepingNotes, searcher: Executor, parent: QObject) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._library: Library | None = None
        self._notes: list[Note] = []
        self.words = ""
        self._looking = Latest(searcher, self)
        self._looking.done.connect(self._take)
        self._looking.failed.connect(self._fail)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def look(self, words: str) -> None:
        """Find the notes with these words, or all of them."""
        library, self.words = self._library, words.strip()
        self._looking.cancel()
        if library is None:
            return
        if self.words:
            self._looking.start(lambda: library.notes.loose_with(words))
            return
        try:
            self._take(library.notes.loose())
        except ZorgDeskError as error:
            self._fail(error)

    def notes(self) -> list[ShownNote]:
        """What was found, with what the notebook does not have yet."""
        unwritten = [] if self.words else self._keeping.unwritten(self._notes, None)
        return [*unwritten, *self._keeping.newest(self._notes)]

    def note(self, ref: NoteRef | None) -> ShownNote | None:
        """One of them."""
        return next((note for note in self.notes() if note.ref == ref), None)

    def titles(self) -> frozenset[str]:
        """What they are called."""
        return frozenset(note.title for note in self._notes)

    def renewed(self, ref: NoteRef) -> ShownNote | None:
        """One of them as it reads now, without looking for the others; None where it is new."""
        place = next((at for at, note in enumerate(self._notes) if note.id == ref.id), None)
        if place is None or self._library is None:
            return None
        try:
            self._notes[place] = self._library.notes.get(ref.id)
        except ZorgDeskError:
            return None
        return self._keeping.newest(self._notes[place : place + 1])[0]

    def _take(self, found: Sequence[Note]) -> None:
        self._notes = list(found)
        self.done.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        self.failed.emit(said(error))
