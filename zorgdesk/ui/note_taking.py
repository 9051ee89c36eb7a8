"""Everything a reader does with notes: beside an entry, between entries, and keeping them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.notes import NoteRef
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.keeping_notes import KeepingNotes
from zorgdesk.ui.linking import Linking
from zorgdesk.ui.loose_found import LooseFound
from zorgdesk.ui.noting import Noting
from zorgdesk.ui.pointing import Pointing
from zorgdesk.ui.reading import Reading

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.loose_notes import LooseNotes
    from zorgdesk.ui.workers import Workers


class NoteTaking(QObject):
    """Joins the places where notes are written and the links between them."""

    changed = Signal()  # the notebook has other notes than before
    moved = Signal()  # the pane was shown or hidden
    versions_wanted = Signal(object)  # NoteRef
    collect_wanted = Signal(object)  # NoteRef
    loose_made = Signal(object)  # the window with loose notes, when it is first asked for
    undo_wanted = Signal()  # where the keys of the main window do not reach
    redo_wanted = Signal()

    def __init__(self, desk: Desk, workers: "Workers", reading: Reading, owner: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._reading = desk, reading
        self.keeping = KeepingNotes(desk, workers.notebook)
        self.beside = Noting(desk, self.keeping)
        self.linking = Linking(desk, reading)
        self.found = LooseFound(desk, workers.search)
        self._pointing = Pointing(desk, reading, workers.notebook)
        self._workers, self._owner, self._pin = workers, owner, QIcon()
        self._library: Library | None = None
        self._loose: LooseNotes | None = None
        self.keeping.saved.connect(lambda _ref: self.changed.emit())
        self.beside.changed.connect(self.changed)
        self.changed.connect(self.look_who_points)
        self.linking.note_wanted.connect(self.open)
        self.found.wanted.connect(self.show_loose)
        reading.note_wanted.connect(self.open)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self.keeping.attach(library)
        self.beside.attach(library)
        self.linking.attach(library)
        self._library = library
        if self._loose is not None:
            self._loose.attach(library)

    def look(self, words: str) -> None:
        """Tell of loose notes with the words that are searched in the catalogue."""
        if self._library is not None:
            self.found.look(self._library, words)

    def reload(self) -> None:
        """Show what the notebook has now; what is not saved yet goes before that."""
        if self._reading.key is not None:
            self.beside.reload(self._reading.key)
        if self._loose is not None:
            self._loose.reload()

    def write(self) -> None:
        """Go and type in the note of the open entry."""
        self._show_pane()
        self._desk.note.editor.setFocus()

    def begin(self) -> None:
        """Begin another note about the open entry."""
        if self._reading.key is not None:
            self._show_pane()
            self.beside.begin()

    def collect(self) -> None:
        """Put the note in front in a collection."""
        if (ref := self.beside.front) is not None:
            self.collect_wanted.emit(ref)

    def open(self, ref: NoteRef) -> None:
        """Show a note where one writes it: beside its entry, or among the loose ones."""
        if ref.key is None:
            self._loose_notes().open(ref)
        elif self._reading.knows(ref.key):
            self._open_beside(ref)

    def show_loose(self, words: str = "") -> None:
        """Open the window with loose notes, with those that have these words or with all."""
        self._loose_notes().show(words)

    def close_loose(self) -> None:
        """The main window closes, and this one with it."""
        if self._loose is not None:
            self._loose.window.close()

    def set_pin(self, pin: QIcon) -> None:
        """Show pinned notes with this."""
        self._pin = pin
        self._desk.note.strip.set_pin(pin)
        if self._loose is not None:
            self._loose.window.list.set_pin(pin)

    def look_who_points(self) -> None:
        """Show anew what points at the open entry, where the notebook changed."""
        if self._library is not None:
            self._pointing.look(self._library)

    def _loose_notes(self) -> "LooseNotes":
        """Made when it is first asked for."""
        from zorgdesk.ui.loose_notes import LooseNotes  # noqa: PLC0415 - when asked for

        if self._loose is None:
            self._loose = LooseNotes(self.keeping, self._workers.search, self._owner)
            self.linking.join(self._loose.window.sheet, self._loose.window.banner.say)
            self._loose.changed.connect(self.changed)
            self._loose.collect_wanted.connect(self.collect_wanted)
            self._loose.versions_wanted.connect(self.versions_wanted)
            self._loose.window.commands.undo.triggered.connect(self.undo_wanted)
            self._loose.window.commands.redo.triggered.connect(self.redo_wanted)
            self._loose.window.list.set_pin(self._pin)
            if self._library is not None:
                self._loose.attach(self._library)
            self.loose_made.emit(self._loose.window)
        return self._loose

    def _open_beside(self, ref: NoteRef) -> None:
        if ref.key is not None:
            self._reading.open(ref.key)
            self._show_pane()
            self.beside.open(ref)
            self._desk.note.editor.setFocus()
            self._owner.activateWindow()

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
