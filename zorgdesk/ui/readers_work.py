"""What a reader makes of the catalogue, how it is kept, and how it is taken back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.notes import NoteRef
from zorgdesk.ui.asking import Asking
from zorgdesk.ui.authoring import Authoring
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.gathering import Gathering
from zorgdesk.ui.locked import why_locked
from zorgdesk.ui.marking import Marking
from zorgdesk.ui.note_taking import NoteTaking
from zorgdesk.ui.notebook_controls import NotebookControls
from zorgdesk.ui.pairing_words import PairingWords
from zorgdesk.ui.pencil import Pencil
from zorgdesk.ui.reading import Reading
from zorgdesk.ui.recovering import Recovering
from zorgdesk.ui.saving_searches import SavingSearches
from zorgdesk.ui.taking_over import TakingOverNotebooks
from zorgdesk.ui.undoing import Undoing
from zorgdesk.ui.unsaved import Unsaved

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zorgdesk.library import Library
    from zorgdesk.ui.workers import Workers


class ReadersWork(QObject):
    """Joins all that is kept in a notebook: a change in one place is shown in the others."""

    moved = Signal()  # something that is worth remembering of the window
    titled = Signal(str)  # what is written now
    locked = Signal(str)  # why nothing can be changed, "" where it can
    left = Signal()  # an own entry is no longer written

    def __init__(
        self, desk: Desk, workers: "Workers", asking: Asking, reading: Reading, owner: "QWidget"
    ) -> None:
        super().__init__(owner)
        self._desk, self._asking, self._reading, self._owner = desk, asking, reading, owner
        self._library: Library | None = None
        self.pencil = Pencil(desk, reading, workers.notebook, owner)
        self.notes = NoteTaking(desk, workers, reading, owner)
        self.saving = SavingSearches(desk, workers.search)
        self.pairing = PairingWords(owner)
        self.marking = Marking(desk, workers.notebook, owner)
        self.gathering = Gathering(desk, workers, asking, reading, owner)
        self.unsaved = self._watched()
        self.authoring = Authoring(desk, workers.notebook, self.unsaved, reading, asking)
        self.undoing = Undoing(desk, self.unsaved, workers.notebook)
        self.recovering = Recovering(desk, self.unsaved, workers, owner)
        self.notebook = NotebookControls(desk, workers, self.unsaved, owner)
        self.taking_over = TakingOverNotebooks(
            desk, workers, self.unsaved, self.notebook.file, owner
        )
        self._connect_parts()
        self._connect_notebook()

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before, or with none."""
        self._library = library
        for part in (
            self.notes,
            self.pencil,
            self.saving,
            self.pairing,
            self.undoing,
            self.recovering,
            self.marking,
            self.gathering,
            self.authoring,
            self.notebook,
            self.taking_over,
        ):
            part.attach(library)
        self.locked.emit(why_locked(library.notebook))
        if library.notebook is not None:
            self.offer()

    def show(self, key: EntryKey | None) -> None:
        """Show what was made of the entry that is open now, None for no entry."""
        if key is None:
            self.notes.beside.hide()
        else:
            self.notes.beside.show(key)
        self.pencil.show(key)

    def show_opened(self, library: "Library") -> None:
        """A notebook was opened: show what is in it."""
        for window in self._owner.findChildren(QDialog):
            window.close()  # it is about the notebook before
        self.attach(library)
        self.pencil.refresh()
        self.notes.reload()
        self._reading.reload()
        self._reading.show_bookmark()

    def offer(self) -> None:
        """Offer what the reader made of the catalogue: labels, and how far one has read."""
        self._asking.offer_labels()
        if self._library is not None:
            self._desk.detail.set_progress(*self._library.personal.progress())

    def collect_note(self, ref: NoteRef) -> None:
        """Put a note in a collection, when what was typed in it is in the notebook."""
        if not self.unsaved.finish():
            self.gathering.collect_note(ref.id)

    def show_entry_versions(self) -> None:
        """What the own entry that is written or read was before."""
        self.recovering.show_entry_versions(self.authoring.writing.key or self._reading.key)

    def _watched(self) -> Unsaved:
        """Every place where a reader types what keeps itself."""
        unsaved, notes, margins = Unsaved(), self.notes.keeping, self.pencil.page.margins
        unsaved.watch(notes.flush, notes.saver, notes.name, notes.changed_at)
        unsaved.watch(margins.flush, margins.saver, margins.name, margins.changed_at)
        describing = self.gathering.describing
        unsaved.watch(describing.flush, describing.saver, describing.name, describing.changed_at)
        return unsaved

    def _connect_parts(self) -> None:
        self._connect_notes()
        for changed in (self.pairing.changed, self.pencil.changed):
            changed.connect(self._asking.again)
        self._connect_several()
        for changed in (self.marking.changed, self.gathering.changed):
            changed.connect(self._show_marks)
        self.gathering.note_wanted.connect(self.notes.open)
        self.gathering.shown.connect(self.moved)
        self.authoring.left.connect(self.left)
        self.authoring.titled.connect(self.titled)
        for made in (self.authoring.titled, self.authoring.changed):
            made.connect(self.moved)

    def _connect_notes(self) -> None:
        notes, asking = self.notes, self._asking
        notes.changed.connect(asking.again)
        notes.changed.connect(self.saving.refresh)
        notes.moved.connect(self.moved)
        notes.versions_wanted.connect(self.recovering.show_versions)
        notes.undo_wanted.connect(self.undoing.undo)
        notes.redo_wanted.connect(self.undoing.redo)
        notes.collect_wanted.connect(self.collect_note)
        asking.answered.connect(lambda: notes.look(asking.query.text))
        self._connect_links()

    def _connect_links(self) -> None:
        """Links can be typed and followed in margins and own entries too."""
        join, say = self.notes.linking.join_edit, self._desk.say_briefly
        self.pencil.page.below.made.connect(lambda panel: join(panel.details.margin, say))
        self.authoring.writing.made.connect(lambda view: join(view.form.text, say))
        for changed in (self.pencil.changed, self.authoring.changed):
            changed.connect(self.notes.look_who_points)

    def _connect_several(self) -> None:
        several = self.marking.several
        self._asking.answered.connect(several.refresh)
        several.undo_wanted.connect(self.undoing.undo)
        several.collect_wanted.connect(self.gathering.collect)

    def _connect_notebook(self) -> None:
        self.notebook.opened.connect(self.show_opened)
        self.notebook.followed.connect(self._show_followed)
        self.recovering.reopened.connect(self.attach)
        self.recovering.put_back.connect(self._show_put_back)
        self.undoing.undone.connect(lambda _step: self._show_put_back())
        self.undoing.busy.connect(self._lock)
        self.taking_over.taken.connect(self._show_put_back)
        self.taking_over.undo_wanted.connect(self.undoing.undo)
        for changed in (
            self.notes.changed,
            self.pairing.changed,
            self.saving.changed,
            self.pencil.changed,
            self.marking.changed,
            self.gathering.changed,
            self.gathering.touched,
            self.authoring.changed,
            self.recovering.put_back,
            self.taking_over.taken,
            self._reading.bookmarked,
        ):
            changed.connect(self.undoing.refresh)

    def _lock(self, why: str) -> None:
        """Take no change for this reason; for none, unless the notebook takes none at all."""
        if self._library is not None:
            self.locked.emit(why or why_locked(self._library.notebook))

    def _show_followed(self) -> None:
        """The opened notebook can be searched: answer anew."""
        self.offer()
        self._reading.reload()
        self._asking.offer_values()

    def _show_put_back(self) -> None:
        """Something came back into the notebook: show it."""
        self.authoring.writing.reload()
        self._asking.offer_values()
        self.notes.reload()
        self.pencil.refresh()
        self._reading.show_bookmark()
        self.saving.refresh()
        self.gathering.refresh()
        self.marking.labelling.refresh()
        self._show_marks()

    def _show_marks(self) -> None:
        """Labels, read marks or collections changed: show them in filters, list and page."""
        self.offer()
        self._reading.reload()
        self._reading.mark(self._asking.query)
