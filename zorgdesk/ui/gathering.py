"""Everything a reader does with collections, joined."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.listed import collection_in, key_of_note
from zorgdesk.ui.asking import Asking
from zorgdesk.ui.curating import Curating
from zorgdesk.ui.describing import Describing
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.filling import Filling
from zorgdesk.ui.reading import Reading

if TYPE_CHECKING:
    from zorgdesk.domain.notes import Note
    from zorgdesk.library import Library
    from zorgdesk.ui.workers import Workers


class Gathering(QObject):
    """The tree, what is put in it and what it is for."""

    changed = Signal()  # other collections, or other things in them
    touched = Signal()  # the order or a description: nothing else has to be shown anew
    note_wanted = Signal(object)  # NoteRef
    shown = Signal()  # or folded: worth remembering

    def __init__(
        self, desk: Desk, workers: "Workers", asking: Asking, reading: Reading, owner: QWidget
    ) -> None:
        super().__init__(desk)
        self._desk, self._asking, self._reading = desk, asking, reading
        self._library: Library | None = None
        self.curating = Curating(desk, workers.search, asking)
        self.filling = Filling(desk, self.curating, asking, owner)
        self.describing = Describing(desk, workers.notebook, self.curating, owner)
        self.curating.changed.connect(self.changed)
        self.filling.arranged.connect(self.touched)
        self.describing.saved.connect(self.curating.refresh)
        self.describing.saved.connect(self.touched)
        desk.results.note_reached.connect(self._reach)
        desk.results.note_opened.connect(self._open)
        desk.collections.folded.connect(self.shown)
        reading.collection_followed.connect(self.curating.open)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self.filling.attach(library)
        self.describing.attach(library)
        self.curating.attach(library)

    def refresh(self) -> None:
        """Something came back into the notebook: show it."""
        self.curating.refresh()

    def toggle(self) -> None:
        """Show the collections and go there, or fold them."""
        view = self._desk.collections
        if view.is_open and not self._desk.side.isHidden():
            view.set_open(False)
        else:
            self._desk.side.show()
            view.enter()

    def begin(self) -> None:
        """Let the reader name a new collection."""
        self._desk.side.show()
        self._desk.collections.begin()

    def collect(self) -> None:
        """Put the open entry, or what is chosen in the list, in a collection."""
        self.filling.choose(self._meant())

    def collect_note(self, note_id: str) -> None:
        """Put a note in a collection; an empty one is none."""
        note = self._note(note_id)
        if note is None or note.writing.is_blank:
            self._desk.say_briefly(self.tr("Write something in the note first."))
        else:
            self.filling.choose([key_of_note(note_id)])

    def move(self) -> None:
        """Move the same from the collection that the list is within to another."""
        self.filling.choose(self._meant(), leaving=True)

    def take_out(self) -> None:
        """Take the same out of the collection that the list is within."""
        self.filling.take_out(self._meant())

    @property
    def is_within(self) -> bool:
        """Whether the list is within a collection that can be changed."""
        return bool(collection_in(self._asking.query)) and self.curating.may_change

    def _reach(self, note_id: str) -> None:
        """Show the entry that a note is about, and stay on the row of the note."""
        note = self._note(note_id)
        if note is not None and note.key is not None and self._reading.knows(note.key):
            self._reading.open(note.key)
        self._asking.show_open(key_of_note(note_id))

    def _open(self, note_id: str) -> None:
        if (note := self._note(note_id)) is not None:
            self.note_wanted.emit(note.ref)
            self._asking.show_open(key_of_note(note_id))

    def _note(self, note_id: str) -> "Note | None":
        return self._library.gathered.note(note_id) if self._library else None

    def _meant(self) -> list[str]:
        chosen = self._desk.results.list.chosen()
        is_at_list = self._desk.results.list.hasFocus() or len(chosen) > 1
        open_entry = [self._reading.key] if self._reading.key else []
        return chosen if is_at_list and chosen else list(open_entry)
