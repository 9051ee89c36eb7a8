"""What a reader does that concerns more than one pane."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from zorgdesk.domain.entry import EntryKey, Facet
from zorgdesk.domain.notes import NoteRef
from zorgdesk.domain.query import Query
from zorgdesk.ui.asking import Asking
from zorgdesk.ui.authoring import Authoring
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.exporting import Exporting
from zorgdesk.ui.gathering import Gathering
from zorgdesk.ui.history import History, Place
from zorgdesk.ui.marking import Marking
from zorgdesk.ui.note_taking import NoteTaking
from zorgdesk.ui.notebook_controls import NotebookControls
from zorgdesk.ui.pairing_words import PairingWords
from zorgdesk.ui.pencil import Pencil
from zorgdesk.ui.printing import Printing
from zorgdesk.ui.reading import Reading
from zorgdesk.ui.recovering import Recovering
from zorgdesk.ui.saving_searches import SavingSearches
from zorgdesk.ui.searching import Searching
from zorgdesk.ui.undoing import Undoing
from zorgdesk.ui.unsaved import Unsaved

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from zorgdesk.library import Library
    from zorgdesk.ui.filter_groups import Values
    from zorgdesk.ui.workers import Workers


class Steering(QObject):
    """Joins asking, reading, noting and what is saved; goes back and forth between them."""

    moved = Signal()  # another query, entry or pane: worth remembering
    titled = Signal(str)  # what the window is about, "" for nothing in particular
    closing_wanted = Signal()
    scheme_chosen = Signal(object)  # Scheme
    language_chosen = Signal(object)  # Language
    text_size_stepped = Signal(int)  # -1, 1, or 0 for the normal size
    manual_wanted = Signal()
    palette_wanted = Signal()
    wipe_wanted = Signal()

    def __init__(self, desk: Desk, workers: "Workers", values: "Values", owner: "QWidget") -> None:
        super().__init__(owner)
        self.desk = desk
        self.searching = Searching(workers.search, self)
        self.asking = Asking(desk, self.searching, values)
        self.reading = Reading(desk)
        self.pencil = Pencil(desk, self.reading, workers.notebook, owner)
        self.notes = NoteTaking(desk, workers, self.reading, owner)
        self.saving = SavingSearches(desk, workers.search)
        self.pairing = PairingWords(owner)
        self.exporting = Exporting(desk, workers, self.asking, self.reading, owner)
        self.printing = Printing(desk, workers.notebook, self.reading, owner)
        self.marking = Marking(desk, workers.notebook, owner)
        self.gathering = Gathering(desk, workers, self.asking, self.reading, owner)
        self.unsaved = self._watched()
        self.authoring = Authoring(desk, workers.notebook, self.unsaved, self.reading, self.asking)
        self.undoing = Undoing(desk, self.unsaved)
        self.recovering = Recovering(desk, self.unsaved, owner)
        self.notebook = NotebookControls(desk, workers, self.unsaved, owner)
        self._library: Library | None = None
        self._owner, self.history = owner, History()
        self._connect()

    def _watched(self) -> Unsaved:
        """Every place where a reader types what keeps itself."""
        unsaved, notes, margins = Unsaved(), self.notes.keeping, self.pencil.page.margins
        unsaved.watch(notes.flush, notes.saver, notes.name, notes.changed_at)
        unsaved.watch(margins.flush, margins.saver, margins.name, margins.changed_at)
        describing = self.gathering.describing
        unsaved.watch(describing.flush, describing.saver, describing.name)
        return unsaved

    def attach(self, library: "Library") -> None:
        """The library is open: answer what was asked."""
        self._library = library
        for part in (self.reading, self.asking, self.exporting, self.printing):
            part.attach(library)
        self._attach_notebook(library)
        if library.notebook is not None:  # the window is another, in another language
            self._offer_own()

    def notebook_opened(self, library: "Library") -> None:
        """A notebook was opened: show what is in it."""
        for window in self._owner.findChildren(QDialog):
            window.close()  # it is about the notebook before
        self._attach_notebook(library)
        self.pencil.refresh()
        self._offer_own()
        self.notes.reload()
        self.reading.reload()
        self.reading.show_bookmark()

    def _attach_notebook(self, library: "Library") -> None:
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
        ):
            part.attach(library)

    def notebook_left(self, library: "Library") -> None:
        """No notebook is open any more: nobody is to write in the one before, or beside it."""
        self._attach_notebook(library)

    def notebook_followed(self) -> None:
        """The opened notebook can be searched: answer anew."""
        self._offer_own()
        self.reading.reload()
        self.asking.offer_values()

    def begin(self, query: Query, scroll: int) -> None:
        """Start where reading stopped."""
        self.asking.begin(query, scroll)
        self.history.visit(Place(query, None))
        self.desk.box.setFocus()

    def go(self, by: int) -> None:
        """Back or forward through what was asked and read."""
        place = self.history.go(by)
        if place is None:
            return
        with self.history.paused():
            self.asking.ask(place.query)
            if place.key is None:
                self.show_start()
            else:
                self.reading.open(place.key)
        self.moved.emit()

    def focus_box(self) -> None:
        """Go and type in the search box."""
        self.desk.box.setFocus()
        self.desk.box.selectAll()

    def clear_all(self) -> None:
        """Search everything again."""
        query = self.asking.query
        self.asking.ask(Query(sort=query.sort, expand=query.expand))
        self.desk.box.setFocus()

    def save_search(self) -> None:
        """Save what is asked now, named after its words and filters."""
        name = self.asking.description() or self.tr("All entries")
        self.saving.save(self.asking.query, name)

    def toggle_expand(self) -> None:
        """Search synonyms and abbreviations too, or only what was typed."""
        self.asking.expand(on=not self.asking.query.expand)

    def explain(self) -> None:
        """Say why the open entry is in the list."""
        if self.reading.key is not None:
            self.desk.detail.explain(self.asking.reasons(self.reading.key))

    def show_start(self) -> None:
        """The page one starts on."""
        self.authoring.writing.leave()
        self.reading.close()
        self.notes.beside.hide()
        self.pencil.show(None)
        self.asking.show_open(None)
        self.history.visit(Place(self.asking.query, None))
        self.titled.emit("")
        self.moved.emit()

    def toggle_read(self) -> None:
        """Mark the open entry as read, or as not read."""
        self.marking.read_marking.toggle(self.reading.key)

    def show_labels(self) -> None:
        """Put labels on the open entry."""
        self.marking.labelling.show_labels(self.reading.key)

    def toggle_bookmark(self) -> None:
        """Put a bookmark on the open entry, or take it away."""
        self.reading.toggle_bookmark()
        self.asking.again()

    def toggle_filters(self) -> None:
        """Show or hide the filter pane."""
        self.desk.side.setVisible(self.desk.side.isHidden())
        self.moved.emit()

    def _connect(self) -> None:
        desk, asking, reading = self.desk, self.asking, self.reading
        desk.box.left_down.connect(desk.results.enter)
        desk.box.escaped.connect(lambda: self.go(-1))
        desk.results.list.typed.connect(desk.box.continue_with)
        desk.results.list.left.connect(desk.box.setFocus)
        desk.results.opened.connect(lambda _key: asking.keep_recent())
        desk.searches.chosen.connect(asking.ask)
        asking.asked.connect(self._asked)
        asking.answered.connect(lambda: reading.mark(asking.query))
        reading.opened.connect(self._opened)
        self._connect_authoring()
        reading.filter_followed.connect(lambda facet, value: asking.toggle(Facet(facet), value))
        reading.search_followed.connect(asking.ask_text)
        self._connect_notes()
        self.pairing.changed.connect(asking.again)
        self.pencil.changed.connect(asking.again)
        self._connect_marking()
        self.notebook.opened.connect(self.notebook_opened)
        self.notebook.followed.connect(self.notebook_followed)
        self._connect_gathering()
        self.undoing.undone.connect(lambda _step: self._put_back())
        self.recovering.reopened.connect(self._attach_notebook)
        self.recovering.put_back.connect(self._put_back)
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
            reading.bookmarked,
        ):
            changed.connect(self.undoing.refresh)

    def _connect_notes(self) -> None:
        notes, asking = self.notes, self.asking
        notes.changed.connect(asking.again)
        notes.changed.connect(self.saving.refresh)
        notes.moved.connect(self.moved)
        notes.versions_wanted.connect(self.recovering.show_versions)
        notes.undo_wanted.connect(self.undoing.undo)
        notes.redo_wanted.connect(self.undoing.redo)
        asking.answered.connect(lambda: notes.look(asking.query.text))

    def collect_note(self, ref: NoteRef) -> None:
        """Put a note in a collection, when what was typed in it is in the notebook."""
        if not self.unsaved.finish():
            self.gathering.collect_note(ref.id)

    def _connect_gathering(self) -> None:
        self.gathering.changed.connect(self._labelled)
        self.notes.collect_wanted.connect(self.collect_note)
        self.gathering.note_wanted.connect(self.notes.open)
        self.desk.collections.exported.connect(self.exporting.show)
        self.gathering.shown.connect(self.moved)

    def _connect_marking(self) -> None:
        several = self.marking.several
        self.asking.answered.connect(several.refresh)
        several.undo_wanted.connect(self.undoing.undo)
        several.collect_wanted.connect(self.gathering.collect)
        several.export_wanted.connect(self.exporting.show)
        several.copy_wanted.connect(lambda: self.printing.copy_several(several.keys()))
        self.marking.changed.connect(self._labelled)

    def _connect_authoring(self) -> None:
        authoring = self.authoring
        for left in (self.reading.lost, authoring.left):
            left.connect(self.show_start)
        authoring.titled.connect(self.titled)
        for made in (authoring.titled, authoring.changed):
            made.connect(self.moved)

    def _asked(self, query: Query, typing: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.history.visit(Place(query, self.reading.key), typing=typing)
        self.moved.emit()

    def _put_back(self) -> None:
        """Something came back into the notebook: show it."""
        self.authoring.writing.reload()
        self.asking.offer_values()
        self.notes.reload()
        self.pencil.refresh()
        self.reading.show_bookmark()
        self.saving.refresh()
        self.gathering.refresh()
        self.marking.labelling.refresh()
        self._labelled()

    def _offer_own(self) -> None:
        """Offer what the reader made of the catalogue: labels, and how far one has read."""
        self.asking.offer_labels()
        if self._library is not None:
            self.desk.detail.set_progress(*self._library.personal.progress())

    def _labelled(self) -> None:
        """Labels, read marks or collections changed: show them in filters, list and page."""
        self._offer_own()
        self.reading.reload()
        self.reading.mark(self.asking.query)

    def show_entry_versions(self) -> None:
        """What the own entry that is written or read was before."""
        self.recovering.show_entry_versions(self.authoring.writing.key or self.reading.key)

    def _opened(self, key: EntryKey, title: str) -> None:
        self.asking.show_open(key)
        self.notes.beside.show(key)
        self.pencil.show(key)
        self.reading.mark(self.asking.query)
        self.history.visit(Place(self.asking.query, key))
        self.titled.emit(title)
        self.moved.emit()
