"""Between the note pane and the notebook."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.notes import NoteRef, Writing
from zorgdesk.ui.desk import Desk
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
        self._library: Library | None = None
        self._key: EntryKey | None = None
        self._notes: list[ShownNote] = []
        keeping.join(desk.note.sheet)
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
            self._front(self._wanted(key))

    def hide(self) -> None:
        """No entry is open: keep what was typed, and take the pane away."""
        self._pane.editor.flush()
        self._key = None
        self._desk.place_note(beside_entry=False)
        self._tell()

    def begin(self) -> None:
        """Begin another note about the open entry; an empty one in front will do."""
        if self._key is None or not self._can_change:
            return
        if not self._pane.sheet.writing.is_blank:
            self._pane.editor.flush()
            self._front(ShownNote(NoteRef.new(self._key), Writing()))
        self._pane.editor.setFocus()

    def open(self, ref: NoteRef) -> None:
        """Put one of the notes about the open entry in front."""
        self._pane.editor.flush()
        wanted = next((note for note in self._notes if note.ref == ref), None)
        if wanted is not None and self._library is not None and self._read(self._library):
            self._front(next((note for note in self._notes if note.ref == ref), wanted))

    def toggle_pin(self) -> None:
        """Put the note in front before the others, or among them again."""
        ref, library = self._pane.sheet.ref, self._library
        if library is None or ref is None or self._pane.sheet.writing.is_blank:
            return
        pinned = self._is_pinned
        self._change(lambda: library.notes.pin(ref, on=not pinned))

    def delete(self) -> None:
        """Delete the note in front, with a way back."""
        ref, library = self._pane.sheet.ref, self._library
        if library is None or ref is None or self._pane.sheet.writing.is_blank:
            return
        if self._change(lambda: library.notes.delete(ref)):
            self._desk.banner.tell(
                self.tr("The note is deleted."), self.tr("Undo"), lambda: self._put_back(ref)
            )

    def _put_back(self, ref: NoteRef) -> None:
        library = self._library
        self._desk.banner.hide()
        if library is not None:
            self._change(lambda: library.notes.put_back(ref))
            self.open(ref)

    def _change(self, change: Callable[[], object]) -> bool:
        if not self._keeping.change(change):
            return False
        if self._key is not None:
            self.reload(self._key)
        self.changed.emit()
        return True

    @property
    def _can_change(self) -> bool:
        return self._library is not None and self._library.notes.can_change

    @property
    def _is_pinned(self) -> bool:
        return any(note.pinned for note in self._notes if note.ref == self._pane.sheet.ref)

    def _read(self, library: "Library") -> bool:
        """Know the notes about the open entry as they are now; tells why it cannot."""
        assert self._key is not None
        try:
            stored = library.notes.of(self._key)
        except ZorgDeskError as error:
            self._lock(self._key, error)
            return False
        known = {note.ref for note in stored}
        new = [each for each in self._keeping.unknown(known) if each.ref.key == self._key]
        self._notes = [*map(self._keeping.newest, stored), *new]
        return True

    def _wanted(self, key: EntryKey) -> ShownNote:
        """The note that is in front if it is still there, else the first one, else a new one."""
        ref = self._pane.sheet.ref
        same = next((note for note in self._notes if note.ref == ref), None)
        return same or next(iter(self._notes), None) or ShownNote(NoteRef.new(key), Writing())

    def _front(self, note: ShownNote) -> None:
        sheet = self._pane.sheet
        if (note.ref, note.writing) != (sheet.ref, sheet.writing):
            sheet.replace_note(note)
        self._line_up(note.ref)

    def _line_up(self, ref: NoteRef) -> None:
        """Show the notes beside the one in front, which may not be written yet."""
        if ref not in (note.ref for note in self._notes):
            self._notes = [*self._notes, ShownNote(ref, self._pane.sheet.writing)]
        self._pane.show_notes(self._notes, ref)
        self._tell()

    def _follow(self, ref: NoteRef) -> None:
        """A note was saved: its name and time may be others now."""
        in_front = self._pane.sheet.ref
        if self._library is None or in_front is None or ref.key is None or ref.key != self._key:
            return
        if self._read(self._library):
            self._line_up(in_front)

    def _tell(self) -> None:
        is_open = self._key is not None
        self.fronted.emit(is_open and self._can_change, is_open and self._is_pinned)

    def _allow(self, library: "Library") -> None:
        self._pane.setEnabled(library.notebook is not None)
        self._pane.sheet.set_changeable(on=library.notes.can_change)

    def _lock(self, key: EntryKey, why: ZorgDeskError) -> None:
        """Notes that cannot be read are not to be written over."""
        self._notes = []
        self._front(ShownNote(NoteRef.new(key), Writing()))
        self._pane.setEnabled(False)
        self._desk.banner.say(str(why))
