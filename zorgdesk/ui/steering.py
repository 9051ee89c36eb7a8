"""What a reader does that concerns more than one pane."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey, Facet
from zorgdesk.domain.query import Query
from zorgdesk.ui.asking import Asking
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.exporting import Exporting
from zorgdesk.ui.history import History, Place
from zorgdesk.ui.printing import Printing
from zorgdesk.ui.readers_work import ReadersWork
from zorgdesk.ui.reading import Reading
from zorgdesk.ui.searching import Searching

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
        self.exporting = Exporting(desk, workers, self.asking, self.reading, owner)
        self.printing = Printing(desk, workers.notebook, self.reading, owner)
        self.work = ReadersWork(desk, workers, self.asking, self.reading, owner)
        self.history = History()
        self._connect()

    def attach(self, library: "Library") -> None:
        """The library is open: answer what was asked."""
        for part in (self.reading, self.asking, self.exporting, self.printing, self.work):
            part.attach(library)

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
        self.work.saving.save(self.asking.query, name)

    def toggle_expand(self) -> None:
        """Search synonyms and abbreviations too, or only what was typed."""
        self.asking.expand(on=not self.asking.query.expand)

    def explain(self) -> None:
        """Say why the open entry is in the list."""
        if self.reading.key is not None:
            self.desk.detail.explain(self.asking.reasons(self.reading.key))

    def show_start(self) -> None:
        """The page one starts on."""
        self.work.authoring.writing.leave()
        self.reading.close()
        self.work.show(None)
        self.asking.show_open(None)
        self.history.visit(Place(self.asking.query, None))
        self.titled.emit("")
        self.moved.emit()

    def toggle_read(self) -> None:
        """Mark the open entry as read, or as not read."""
        self.work.marking.read_marking.toggle(self.reading.key)

    def show_labels(self) -> None:
        """Put labels on the open entry."""
        self.work.marking.labelling.show_labels(self.reading.key)

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
        reading.filter_followed.connect(lambda facet, value: asking.toggle(Facet(facet), value))
        reading.search_followed.connect(asking.ask_text)
        reading.lost.connect(self.show_start)
        self._connect_work()

    def _connect_work(self) -> None:
        work, several = self.work, self.work.marking.several
        work.moved.connect(self.moved)
        work.titled.connect(self.titled)
        work.left.connect(self.show_start)
        several.export_wanted.connect(self.exporting.show)
        several.copy_wanted.connect(lambda: self.printing.copy_several(several.keys()))
        self.desk.collections.exported.connect(self.exporting.show)

    def _asked(self, query: Query, typing: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.history.visit(Place(query, self.reading.key), typing=typing)
        self.moved.emit()

    def _opened(self, key: EntryKey, title: str) -> None:
        self.asking.show_open(key)
        self.work.show(key)
        self.reading.mark(self.asking.query)
        self.history.visit(Place(self.asking.query, key))
        self.titled.emit(title)
        self.moved.emit()
