"""Between the note pane and the notebook."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.notes import NoteRef, Writing
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.front_note import FrontNote
from zorgdesk.ui.keeping_notes import KeepingNotes
from zorgdesk.ui.notes.shown import ShownNote

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Noting(QObject):
    """Shows the notes about the open entry, one of them in front to be written in."""

    changed = Signal()  # a note was pinned, deleted or put back
    fronted = Signal(bool, bool)  # whether a note can be changed, and whether it is pinned

    def __init__(self, desk: Desk, keeping: KeepingNotes) -> None:
        super().__init__(desk)
        self._desk, self._pane, self._keeping = desk, desk.note, keeping
        self._front = FrontNote(desk.note.sheet, desk.banner, keeping)
        self._front.changed.connect(self._show_changed)
        self._library: Library | None = None
        self._key: EntryKey | None = None
        self._notes: list[ShownNote] = []
        keeping.saved.connect(self._follow)
        desk.note.chosen.connect(self.open)
        desk.note.setEnabled(False)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self._allow(library)

    def show(self, key: EntryKey) -> None:
        """Show the notes about an entry."""
        if self._library is not None:
            self._desk.place_note(beside_entry=True)
            self.reload(key)

    def reload(self, key: EntryKey) -> None:
        """Show what the notebook has now; what is not saved yet goes before that."""
        library = self._library
        if library is None:
            return
        self._pane.editor.flush()
        self._key = key
        if self._read(library):
            self._allow(library)
            self._show(self._wanted(key))

    def hide(self) -> None:
        """No entry is open: keep what was typed, and take the pane away."""
        self._pane.editor.flush()
        self._key = None
        self._desk.place_note(beside_entry=False)
        self._tell()

    def begin(self) -> None:
        """Begin another note about the open entry; an empty one in front will do."""
        if self._key is None or not self._front.can_change:
            return
        if not self._pane.sheet.writing.is_blank:
            self._show(ShownNote(NoteRef.new(self._key), Writing()))
        self._pane.editor.setFocus()

    def open(self, ref: NoteRef) -> None:
        """Put one of the notes about the open entry in front."""
        self._pane.editor.flush()
        if self._library is not None and self._key is not None and self._read(self._library):
            wanted = next((note for note in self._notes if note.ref == ref), None)
            self._show(wanted or self._wanted(self._key))

    @property
    def front(self) -> NoteRef | None:
        """The note in front, while an entry is open."""
        return self._front.ref if self._key is not None else None

    def toggle_pin(self) -> None:
        """Put the note in front before the others, or among them again."""
        self._front.pin(on=not self._is_pinned)

    def delete(self) -> None:
        """Delete the note in front, with a way back."""
        self._front.delete()

    def _show_changed(self, ref: NoteRef) -> None:
        if ref.key == self._key:
            self.open(ref)
        self.changed.emit()

    @property
    def _is_pinned(self) -> bool:
        return any(note.pinned for note in self._notes if note.ref == self._front.ref)

    def _read(self, library: "Library") -> bool:
        """Know the notes about the open entry as they are now; tells why it cannot."""
        assert self._key is not None
        try:
            stored = library.notes.of(self._key)
        except ZorgDeskError as error:
            self._lock(self._key, error)
            return False
        unwritten = self._keeping.unwritten(stored, self._key)
        self._notes = [*self._keeping.newest(stored), *unwritten]
        return True

    def _wanted(self, key: EntryKey) -> ShownNote:
        """The note that is in front if it is still there, else the first one, else a new one."""
        same = next((note for note in self._notes if note.ref == self._front.ref), None)
        return same or next(iter(self._notes), None) or ShownNote(NoteRef.new(key), Writing())

    def _show(self, note: ShownNote) -> None:
        self._front.show(note)
        self._line_up(note.ref)

    def _line_up(self, ref: NoteRef) -> None:
        """Show the notes beside the one in front, which may not be written yet."""
        if ref not in (note.ref for note in self._notes):
            self._notes = [*self._notes, ShownNote(ref, self._pane.sheet.writing)]
        self._pane.show_notes(self._notes, ref)
        self._tell()

    def _follow(self, ref: NoteRef) -> None:
        """A note was saved: its name and time may be others now."""
        in_front = self._front.ref
        if self._library is None or in_front is None or ref.key is None or ref.key != self._key:
            return
        if self._read(self._library):
            self._line_up(in_front)

    def _tell(self) -> None:
        is_open = self._key is not None
        self.fronted.emit(is_open and self._front.can_change, is_open and self._is_pinned)

    def _allow(self, library: "Library") -> None:
        self._pane.setEnabled(library.notebook is not None)
        self._front.attach(library)

    def _lock(self, key: EntryKey, why: ZorgDeskError) -> None:
        """Notes that cannot be read are not to be written over."""
        self._notes = []
        self._show(ShownNote(NoteRef.new(key), Writing()))
        self._pane.setEnabled(False)
        self._desk.say_trouble(why)
