"""The note in front on a sheet, and what is done with it as a whole."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.notes import NoteRef
from zorgdesk.ui.banner import Banner
from zorgdesk.ui.keeping_notes import KeepingNotes
from zorgdesk.ui.notes.sheet import NoteSheet
from zorgdesk.ui.notes.shown import ShownNote

if TYPE_CHECKING:
    from zorgdesk.library import Library


class FrontNote(QObject):
    """Pins and deletes it, with a way back; the banner is that of the window it is in."""

    changed = Signal(object)  # the NoteRef of what was pinned, deleted or put back

    def __init__(self, sheet: NoteSheet, banner: Banner, keeping: KeepingNotes) -> None:
        super().__init__(sheet)
        self._sheet, self._banner, self._keeping = sheet, banner, keeping
        self._library: Library | None = None
        keeping.join(sheet)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self._sheet.set_changeable(on=self.can_change)

    @property
    def can_change(self) -> bool:
        """Whether there is a notebook that takes changes."""
        return self._library is not None and self._library.notes.can_change

    @property
    def ref(self) -> NoteRef | None:
        """Which note it is."""
        return self._sheet.ref

    def show(self, note: ShownNote) -> None:
        """Put a note in front; the same with the same words is left alone."""
        self._sheet.editor.flush()
        if (note.ref, note.writing) != (self._sheet.ref, self._sheet.writing):
            self._sheet.replace_note(note)

    def pin(self, *, on: bool) -> None:
        """Put the note before the others, or among them again; an empty one is no note yet."""
        ref, library = self.ref, self._library
        if library is not None and ref is not None and not self._sheet.writing.is_blank:
            self._change(ref, lambda: library.notes.pin(ref, on=on))

    def delete(self) -> None:
        """Delete the note, and offer to put it back."""
        ref, library = self.ref, self._library
        if library is None or ref is None or self._sheet.writing.is_blank:
            return
        if self._change(ref, lambda: library.notes.delete(ref)):
            self._banner.tell(
                self.tr("The note is deleted."), self.tr("Undo"), lambda: self._put_back(ref)
            )

    def _put_back(self, ref: NoteRef) -> None:
        library = self._library
        self._banner.hide()
        if library is not None:
            self._change(ref, lambda: library.notes.put_back(ref))

    def _change(self, ref: NoteRef, change: Callable[[], object]) -> bool:
        done = self._keeping.change(change, self._banner.say)
        if done:
            self.changed.emit(ref)
        return done
