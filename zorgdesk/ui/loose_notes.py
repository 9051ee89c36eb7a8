"""Between the window with loose notes and the notebook."""

from collections.abc import Sequence
from concurrent.futures import Executor
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.notes import Note, NoteRef, Writing
from zorgdesk.ui.front_note import FrontNote
from zorgdesk.ui.keeping_notes import KeepingNotes
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.moments import day_in_full, in_brief
from zorgdesk.ui.notes.loose_window import LooseWindow
from zorgdesk.ui.notes.shown import ShownNote

if TYPE_CHECKING:
    from zorgdesk.library import Library


class LooseNotes(QObject):
    """Shows the notes that are about no entry, one of them in front to be written in."""

    changed = Signal()  # a note was pinned, deleted or put back
    versions_wanted = Signal(object)  # NoteRef
    collect_wanted = Signal(object)  # NoteRef

    def __init__(self, keeping: KeepingNotes, searcher: Executor, owner: QWidget) -> None:
        super().__init__(owner)
        self._keeping = keeping
        self._library: Library | None = None
        self.window = LooseWindow(owner)
        self._front = FrontNote(self.window.sheet, self.window.banner, keeping)
        self._found: Sequence[Note] = ()
        self._stays = False  # who is writing goes on with the note in front
        self._begun: NoteRef | None = None
        self._looking = Latest(searcher, self)
        self._connect()

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self._front.attach(library)
        self._front.show(ShownNote(NoteRef.new(None), Writing()))
        self._look()

    def reload(self) -> None:
        """Show what the notebook has now; what is not saved yet goes before that."""
        self.window.sheet.editor.flush()
        self._look()

    def show(self, words: str = "") -> None:
        """Open the window with the notes that have these words, or with all of them."""
        self.window.box.setText(words)
        self._look()
        self._appear()
        if words:
            self.window.list.setFocus()
        else:
            self._write_on()

    def open(self, ref: NoteRef) -> None:
        """Open the window with one note in front."""
        self.window.box.clear()
        self._look()
        self._choose(ref)
        self._appear()
        self._write_on()

    def begin(self) -> None:
        """Begin a note with the day as its title; one that was begun and not written will do."""
        if self._front.can_change and not self._is_begun:
            self.window.box.clear()
            self._show(self._new())
        self._write_on()

    def _connect(self) -> None:
        window, commands = self.window, self.window.commands
        self._looking.done.connect(self._show_found)
        self._looking.failed.connect(self._fail)
        self._keeping.saved.connect(self._follow)
        self._front.changed.connect(self._show_changed)
        window.searched.connect(lambda _words: self._look())
        window.list.chosen.connect(self._choose)
        window.closing.connect(window.sheet.editor.flush)
        commands.new.triggered.connect(self.begin)
        commands.pin.triggered.connect(self._toggle_pin)
        commands.delete.triggered.connect(self._delete)
        commands.collect.triggered.connect(lambda: self.collect_wanted.emit(self._front.ref))
        commands.versions.triggered.connect(lambda: self.versions_wanted.emit(self._front.ref))

    @property
    def _is_searching(self) -> bool:
        return bool(self.window.box.text().strip())

    @property
    def _is_begun(self) -> bool:
        """Whether the note in front has nothing in it but the title it was given."""
        return self._front.ref == self._begun and not self.window.sheet.writing.text

    def _appear(self) -> None:
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _write_on(self) -> None:
        self.window.sheet.editor.setFocus()
        self.window.sheet.editor.moveCursor(QTextCursor.MoveOperation.End)

    def _look(self, *, stay: bool = False) -> None:
        """Find the notes again; with words that takes its time, and is done elsewhere."""
        library, words = self._library, self.window.box.text()
        self._looking.cancel()
        self._stays = stay
        if library is None:
            return
        if self._is_searching:
            self._looking.start(lambda: library.notes.loose_with(words))
            return
        try:
            self._show_found(library.notes.loose())
        except ZorgDeskError as error:
            self._fail(error)

    def _show_found(self, found: Sequence[Note]) -> None:
        self._found = found
        found_nothing = self._is_searching and not found
        if found_nothing or self._is_begun or (self._stays and self._is_written_on):
            self._line_up()
        else:
            self._show(self._wanted())

    @property
    def _is_written_on(self) -> bool:
        focused = self.window.focusWidget()
        is_in_sheet = focused is not None and self.window.sheet.isAncestorOf(focused)
        return is_in_sheet and self.window.isActiveWindow()

    def _notes(self) -> list[ShownNote]:
        """What was found, with what the notebook does not have yet."""
        unwritten = [] if self._is_searching else self._keeping.unwritten(self._found, None)
        return [*unwritten, *self._keeping.newest(self._found)]

    def _note(self, ref: NoteRef | None) -> ShownNote | None:
        return next((note for note in self._notes() if note.ref == ref), None)

    def _wanted(self) -> ShownNote:
        """The note that is in front if it is still there, else the first one, else a new one."""
        return self._note(self._front.ref) or next(iter(self._notes()), None) or self._new()

    def _choose(self, ref: NoteRef) -> None:
        self.window.sheet.editor.flush()
        if (wanted := self._note(ref)) is not None:
            self._show(wanted)

    def _show(self, note: ShownNote) -> None:
        self._front.show(note)
        self._line_up()

    def _line_up(self) -> None:
        """List what was found, and above it the note in front when it is not written yet."""
        ref, notes = self._front.ref, self._notes()
        is_listed = self._is_searching or any(note.ref == ref for note in notes)
        new = [] if is_listed or ref is None else [ShownNote(ref, self.window.sheet.writing)]
        self.window.show_notes([*new, *notes])
        pinned = any(note.pinned for note in notes if note.ref == ref)
        self.window.show_standing(can_change=self._front.can_change, pinned=pinned)

    def _follow(self, ref: NoteRef) -> None:
        """A note was saved: its name and time may be others now."""
        if ref.key is None:
            self._look(stay=True)

    def _toggle_pin(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._front.ref == self._begun:
            self.window.sheet.editor.touch()  # its title makes it a note
        self._front.pin(on=on)

    def _delete(self) -> None:
        if self._is_begun:
            self._show(next(iter(self._notes()), None) or self._new())
        else:
            self._front.delete()

    def _show_changed(self, ref: NoteRef) -> None:
        self._look()
        self._choose(ref)
        self.changed.emit()

    def _new(self) -> ShownNote:
        """A note with the day as its title, and the time where there is one of that day."""
        now = datetime.now(UTC)
        day = day_in_full(now)
        titles = {note.title for note in self._found}
        ref = self._begun = NoteRef.new(None)
        return ShownNote(ref, Writing(f"{day}, {in_brief(now)}" if day in titles else day))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        self.window.banner.say(str(error))
