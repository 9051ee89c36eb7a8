"""Join the views; no view knows another."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from zorgdesk.domain.entry import EntryKey, Facet, Value
from zorgdesk.domain.query import Query
from zorgdesk.domain.row import ResultRow
from zorgdesk.settings import Settings
from zorgdesk.ui import remembering
from zorgdesk.ui.asking import Asking
from zorgdesk.ui.closing import may_close
from zorgdesk.ui.command_list import commands
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.history import History, Place
from zorgdesk.ui.icons import Icons
from zorgdesk.ui.menu_bar import fill_menus
from zorgdesk.ui.noting import Noting
from zorgdesk.ui.pairing_words import PairingWords
from zorgdesk.ui.reading import Reading
from zorgdesk.ui.saving_searches import SavingSearches
from zorgdesk.ui.searching import Searching
from zorgdesk.ui.theme import Colours

if TYPE_CHECKING:
    from zorgdesk.library import Library

REMEMBER_MS = 1500
"""How long after a change the window's state is written."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What the window shows before the library is open."""

    rows: Sequence[ResultRow]
    values: Mapping[Facet, Sequence[Value]]
    counts: Mapping[Facet, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Workers:
    """Threads of one worker each: one that searches, one that writes the notebook."""

    search: Executor
    notebook: Executor


@dataclass(frozen=True, slots=True)
class Look:
    """The colours in use, and the icons that are drawn in them."""

    colours: Colours
    icons: Icons


class MainWindow(QMainWindow):
    """One window on one library and one notebook."""

    remembered = Signal(object)  # Settings
    scheme_chosen = Signal(object)  # Scheme
    language_chosen = Signal(object)  # Language
    text_size_stepped = Signal(int)  # -1, 1, or 0 for the normal size
    manual_wanted = Signal()

    def __init__(self, opening: Opening, workers: Workers, settings: Settings, look: Look) -> None:
        super().__init__()
        self.settings = settings
        self._look = look
        self.desk = Desk(look.colours)
        self.searching = Searching(workers.search, self)
        self.asking = Asking(self.desk, self.searching, opening.values)
        self.reading = Reading(self.desk)
        self.noting = Noting(self.desk, workers.notebook)
        self.saving = SavingSearches(self.desk, workers.search)
        self.pairing = PairingWords(self)
        self.history = History()
        self._remember = QTimer(self, interval=REMEMBER_MS, singleShot=True)
        self._commands = {command.id: command.action(self) for command in commands(self)}
        self._arrange()
        self._connect()
        self._show_opening(opening)

    def attach(self, library: "Library") -> None:
        """The library is open: answer, and open the entry that was being read."""
        for part in (self.reading, self.noting, self.asking, self.saving, self.pairing):
            part.attach(library)
        if self.reading.key is None and self.reading.knows(self.settings.open_key):
            self.reading.open(EntryKey(self.settings.open_key))
            bar = self.desk.detail.browser.verticalScrollBar()
            QTimer.singleShot(0, self, lambda: bar.setValue(self.settings.page_scroll))

    def notebook_opened(self, library: "Library") -> None:
        """A notebook was opened: show what is in it."""
        self.noting.attach(library)
        self.saving.attach(library)
        self.pairing.attach(library)
        if self.reading.key is not None:
            self.noting.show(self.reading.key)
        self.reading.show_bookmark()
        self.asking.again()

    def restyle(self, look: Look) -> None:
        """Use other colours."""
        self._look = look
        self._draw_icons()
        self.desk.restyle(look.colours)
        self.reading.mark(self.asking.query)

    def go(self, by: int) -> None:
        """Back or forward through what was asked and read."""
        place = self.history.go(by)
        if place is None:
            return
        self.asking.ask(place.query)
        if place.key is None:
            self.show_start()
        else:
            self.reading.open(place.key)

    def clear_all(self) -> None:
        """Search everything again."""
        self.asking.ask(Query(sort=self.asking.query.sort))
        self.desk.box.setFocus()

    def show_start(self) -> None:
        """The page one starts on."""
        self.reading.close()
        self.noting.hide()
        self.setWindowTitle("ZorgDesk")

    def write_note(self) -> None:
        """Go and type in the note of the open entry."""
        self.desk.note_wanted = True
        self.desk.place_note()
        self._show_panes()
        self.desk.note.editor.setFocus()

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
            reasons = self.asking.reasons(self.reading.key)
            self.desk.detail.explain(reasons)

    def toggle_filters(self) -> None:
        """Show or hide the filter pane."""
        self.desk.side.setVisible(self.desk.side.isHidden())
        self._show_panes()

    def toggle_note(self) -> None:
        """Show or hide the note pane."""
        self.desk.note_wanted = not self.desk.note_wanted
        self.desk.place_note()
        self._show_panes()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.desk.note.editor.flush()
        self.searching.cancel()
        if not may_close(self, self.noting.saver):
            event.ignore()
            return
        self._remember.stop()
        self._report_settings()
        super().closeEvent(event)

    def _arrange(self) -> None:
        self.setWindowTitle("ZorgDesk")
        self.setCentralWidget(self.desk)
        made = self._commands
        fill_menus(self.menuBar(), made)
        self._draw_icons()
        self.desk.detail.set_actions(
            [made["go.back"], made["go.forward"]], [made["entry.bookmark"]]
        )

    def _show_opening(self, opening: Opening) -> None:
        """The first paint: all rows, or none yet where a query is to be answered first."""
        query = remembering.query_of(self.settings)
        remembering.restore_layout(self.settings, self, self.desk)
        self._show_panes()
        self.desk.filters.show_counts(opening.counts)
        self.desk.detail.set_counts(opening.counts)
        if query == Query():
            keys = [row.key for row in opening.rows]
            self.desk.results.show_results(keys, opening.rows, lambda _start, _stop: ())
        self.asking.begin(query, self.settings.list_scroll)
        self.history.visit(Place(query, None))
        self._show_history()
        self.desk.box.setFocus()

    def _connect(self) -> None:
        desk = self.desk
        desk.box.left_down.connect(desk.results.enter)
        desk.results.list.typed.connect(desk.box.continue_with)
        desk.results.list.left.connect(desk.box.setFocus)
        self.asking.asked.connect(self._asked)
        self.asking.answered.connect(lambda: self.reading.mark(self.asking.query))
        self.reading.opened.connect(self._opened)
        self.reading.filter_followed.connect(
            lambda facet, value: self.asking.toggle(Facet(facet), value)
        )
        self.reading.search_followed.connect(self.asking.ask_text)
        self.reading.bookmarked.connect(self._show_bookmark)
        self.noting.saved.connect(self.asking.again)
        self.noting.saved.connect(self.saving.refresh)
        desk.searches.chosen.connect(self.asking.ask)
        desk.results.opened.connect(lambda _key: self.asking.keep_recent())
        self.pairing.changed.connect(self.asking.again)
        self._remember.timeout.connect(self._report_settings)

    def _asked(self, query: Query, typing: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.history.visit(Place(query, self.reading.key), typing=typing)
        self._show_history()
        self._commands["find.expand"].setChecked(query.expand)
        self._remember.start()

    def _opened(self, key: EntryKey, title: str) -> None:
        self.asking.show_open(key)
        self.noting.show(key)
        self.reading.mark(self.asking.query)
        self.history.visit(Place(self.asking.query, key))
        self._show_history()
        self.setWindowTitle(f"{title} – ZorgDesk")
        self._remember.start()

    def toggle_bookmark(self) -> None:
        """Put a bookmark on the open entry, or take it away."""
        self.reading.toggle_bookmark()
        self.asking.again()

    def _show_bookmark(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        action = self._commands["entry.bookmark"]
        action.setChecked(on)
        action.setText(self.tr("Bookmarked") if on else self.tr("Bookmark"))
        self._draw_icons()

    def _draw_icons(self) -> None:
        colours, icons = self._look.colours, self._look.icons
        bookmark = self._commands["entry.bookmark"]
        for action, name, colour in (
            (self._commands["go.back"], "back", colours.text),
            (self._commands["go.forward"], "forward", colours.text),
            (bookmark, "bookmarked" if bookmark.isChecked() else "bookmark", colours.accent),
        ):
            action.setIcon(icons.icon(name, colour, colours.faint))
        self.desk.box.show_icon(icons.icon("search", colours.quiet))

    def _show_history(self) -> None:
        self._commands["go.back"].setEnabled(self.history.can_go(-1))
        self._commands["go.forward"].setEnabled(self.history.can_go(1))

    def _show_panes(self) -> None:
        self._commands["view.filters"].setChecked(not self.desk.side.isHidden())
        self._commands["find.expand"].setChecked(self.asking.query.expand)
        self._commands["view.note"].setChecked(self.desk.note_wanted)

    def _report_settings(self) -> None:
        self.settings = remembering.remember(
            self.settings, self, self.desk, self.asking.query, self.reading.key
        )
        self.remembered.emit(self.settings)

    def change_settings(self, **changes: object) -> None:
        """Remember other choices of the reader."""
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]
        self._report_settings()
