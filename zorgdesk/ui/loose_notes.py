"""Between the window with loose notes and the notebook."""

from concurrent.futures import Executor
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.notes import NoteRef, Writing
from zorgdesk.ui.front_note import FrontNote
from zorgdesk.ui.keeping_notes import KeepingNotes
from zorgdesk.ui.loose_finding import LooseFinding
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
        self.window = LooseWindow(owner)
        self._sheet = self.window.sheet
        self._front = FrontNote(self._sheet, self.window.banner, keeping)
        self._finding = LooseFinding(keeping, searcher, self)
        self._stays = False  # who is writing goes on with the note in front
        self._begun: NoteRef | None = None
        keeping.saved.connect(self._follow)
        self._connect()

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._finding.attach(library)
        self._front.attach(library)
        self._front.show(ShownNote(NoteRef.new(None), Writing()))
        self._look()

    def reload(self) -> None:
        """Show what the notebook has now; what is not saved yet goes before that."""
        self._sheet.editor.flush()
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
        self._finding.done.connect(self._show_found)
        self._finding.failed.connect(window.banner.say)
        self._front.changed.connect(self._show_changed)
        window.searched.connect(lambda _words: self._look())
        window.list.chosen.connect(self._choose)
        window.closing.connect(self._sheet.editor.flush)
        commands.new.triggered.connect(self.begin)
        commands.pin.triggered.connect(self._toggle_pin)
        commands.delete.triggered.connect(self._delete)
        commands.collect.triggered.connect(lambda: self.collect_wanted.emit(self._front.ref))
        commands.versions.triggered.connect(lambda: self.versions_wanted.emit(self._front.ref))

    @property
    def _is_begun(self) -> bool:
        """Whether the note in front has nothing in it but the title it was given."""
        return self._front.ref == self._begun and not self._sheet.writing.text

    @property
    def _is_written_on(self) -> bool:
        focused = self.window.focusWidget()
        is_in_sheet = focused is not None and self._sheet.isAncestorOf(focused)
        return is_in_sheet and self.window.isActiveWindow()

    def _appear(self) -> None:
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _write_on(self) -> None:
        self._sheet.editor.setFocus()
        self._sheet.editor.moveCursor(QTextCursor.MoveOperation.End)

    def _look(self, *, stay: bool = False) -> None:
        self._stays = stay
        self._finding.look(self.window.box.text())

    def _show_found(self) -> None:
        notes = self._finding.notes()
        found_nothing = bool(self._finding.words) and not notes
        if found_nothing or self._is_begun or (self._stays and self._is_written_on):
            self._line_up(notes)
        else:
            same = next((note for note in notes if note.ref == self._front.ref), None)
            self._front.show(same or next(iter(notes), None) or self._new())
            self._line_up(notes)

    def _choose(self, ref: NoteRef) -> None:
        self._sheet.editor.flush()
        if (wanted := self._finding.note(ref)) is not None:
            self._show(wanted)

    def _show(self, note: ShownNote) -> None:
        self._front.show(note)
        self._line_up(self._finding.notes())

    def _line_up(self, notes: list[ShownNote]) -> None:
        """List what was found, and above it the note in front when it is not written yet."""
        ref = self._front.ref
        in_front = next((note for note in notes if note.ref == ref), None)
        is_new = in_front is None and ref is not None and not self._finding.words
        new = [ShownNote(ref, self._sheet.writing)] if is_new and ref is not None else []
        self.window.show_notes([*new, *notes])
        pinned = in_front is not None and in_front.pinned
        self.window.show_standing(can_change=self._front.can_change, pinned=pinned)

    def _follow(self, ref: NoteRef) -> None:
        """A note was saved: its name and time may be others now."""
        if ref.key is not None or not self.window.isVisible():
            return
        is_written = ref == self._front.ref and not self._sheet.writing.is_blank
        renewed = self._finding.renewed(ref) if is_written and not self._finding.words else None
        if renewed is not None:
            self.window.list.renew(renewed)
        else:
            self._look(stay=True)

    def _toggle_pin(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._front.ref == self._begun:
            self._sheet.editor.touch()  # its title makes it a note
        self._front.pin(on=on)

    def _delete(self) -> None:
        if self._is_begun:
            self._show(next(iter(self._finding.notes()), None) or self._new())
        else:
            self._front.delete()

    def _show_changed(self, ref: NoteRef) -> None:
        self._look()
        self._choose(ref)
        self.changed.emit()

    def _new(self) -> ShownNote:
        """A note with the day as its title, and the time where there is one of that day."""
        now = datetime.now(UTC)
        day, ref = day_in_full(now), NoteRef.new(None)
        is_taken = day in self._finding.titles()
        self._begun = ref
        return ShownNote(ref, Writing(f"{day}, {in_brief(now)}" if is_taken else day))
