"""Everything a reader does with notes: beside an entry, between entries, and keeping them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.notes import NoteRef
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.keeping_notes import KeepingNotes
from zorgdesk.ui.linking import Linking
from zorgdesk.ui.noting import Noting
from zorgdesk.ui.reading import Reading

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.workers import Workers


class NoteTaking(QObject):
    """Joins the places where notes are written and the links between them."""

    changed = Signal()  # the notebook has other notes than before
    moved = Signal()  # the pane was shown or hidden

    def __init__(self, desk: Desk, workers: "Workers", reading: Reading) -> None:
        super().__init__(desk)
        self._desk, self._reading = desk, reading
        self.keeping = KeepingNotes(desk, workers.notebook)
        self.beside = Noting(desk, self.keeping)
        self.linking = Linking(desk, reading)
        self.keeping.saved.connect(lambda _ref: self.changed.emit())
        self.beside.changed.connect(self.changed)
        self.changed.connect(reading.follow_notes)
        self.linking.note_wanted.connect(self.open)
        reading.note_wanted.connect(self.open)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self.keeping.attach(library)
        self.beside.attach(library)
        self.linking.attach(library)

    def reload(self) -> None:
        """Show what the notebook has now; what is not saved yet goes before that."""
        if self._reading.key is not None:
            self.beside.reload(self._reading.key)

    def write(self) -> None:
        """Go and type in the note of the open entry."""
        self._show_pane()
        self._desk.note.editor.setFocus()

    def begin(self) -> None:
        """Begin another note about the open entry."""
        if self._reading.key is not None:
            self._show_pane()
            self.beside.begin()

    def open(self, ref: NoteRef) -> None:
        """Show a note where one writes it, beside its entry."""
        if ref.key is not None and self._reading.knows(ref.key):
            self._reading.open(EntryKey(ref.key))
            self._show_pane()
            self.beside.open(ref)
            self._desk.note.editor.setFocus()

    def toggle_pane(self) -> None:
        """Show or hide the note pane."""
        self._desk.note_wanted = not self._desk.note_wanted
        self._desk.place_note()
        self.moved.emit()

    def _show_pane(self) -> None:
        self._desk.note_wanted = True
        self._desk.place_note()
        self._desk.foot.bring(self._desk.note)
        self.moved.emit()
