"""The window: arranges the desk, its menus and what is remembered of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QMainWindow

from zorgdesk.domain.entry import EntryKey, Facet, Value
from zorgdesk.domain.query import Query
from zorgdesk.domain.row import ResultRow
from zorgdesk.settings import Settings
from zorgdesk.ui.asked import query_of
from zorgdesk.ui.first_sight import FirstSight, place_window
from zorgdesk.ui.theme import Colours
from zorgdesk.ui.workers import Workers

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.icons import Icons

REMEMBER_MS = 1500
"""How long after a change the window's state is written."""
UNPAINTED_MS = 300
"""How long a window waits for its first paint before it is furnished without."""

ABOUT_AN_ENTRY = (
    "entry.bookmark", "entry.copy", "entry.labels", "entry.note", "entry.read", "entry.versions",
    "find.why", "mark.yellow", "mark.green", "mark.blue", "mark.pink",
    "mark.list", "mark.margin",
)  # fmt: skip
"""Commands that need an open entry."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What the window shows before the library is open."""

    rows: Sequence[ResultRow]
    values: Mapping[Facet, Sequence[Value]]
    counts: Mapping[Facet, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Look:
    """The colours in use, and the icons that are drawn in them."""

    colours: Colours
    icons: "Icons"


class MainWindow(QMainWindow):
    """One window on one library and one notebook."""

    remembered = Signal(object)  # Settings
    furnished = Signal()

    def __init__(self, opening: Opening, workers: Workers, settings: Settings, look: Look) -> None:
        super().__init__()
        self.settings = settings
        self._opening, self._workers, self._look = opening, workers, look
        self._is_furnished = False
        self._last = settings.open_key, settings.page_scroll  # until it is open, or another is
        self._show_title("")
        self._is_placed = place_window(self, settings.geometry)
        first = FirstSight(opening.rows if query_of(settings) == Query() else (), look.colours)
        first.painted.connect(lambda: QTimer.singleShot(0, self, self.furnish))
        self.setCentralWidget(first)

    def showEvent(self, event: QShowEvent) -> None:
        """A window that is shown and never painted is furnished all the same."""
        super().showEvent(event)
        QTimer.singleShot(UNPAINTED_MS, self, self.furnish)

    def furnish(self) -> None:
        """Make the desk with all its panes and commands, once."""
        if self._is_furnished:
            return
        self._is_furnished = True
        from zorgdesk.ui.command_actions import CommandActions  # noqa: PLC0415 - as below
        from zorgdesk.ui.command_list import commands  # noqa: PLC0415 - after the first paint
        from zorgdesk.ui.desk import Desk  # noqa: PLC0415
        from zorgdesk.ui.steering import Steering  # noqa: PLC0415

        self.desk = Desk(self._look.colours, self)
        self.steering = Steering(self.desk, self._workers, self._opening.values, self)
        self._remember = QTimer(self, interval=REMEMBER_MS, singleShot=True)
        self._commands = CommandActions(commands(self.steering), self)
        self._arrange()
        self._connect()
        self._show_opening(self._opening)
        self.furnished.emit()

    def attach(self, library: "Library") -> None:
        """The library is open: answer, and open the entry that was being read."""
        self.furnish()
        self.steering.attach(library)
        self._open_last()

    def _open_last(self) -> None:
        """Open the entry that was being read; an own one when the notebook is open."""
        reading, (key, place) = self.steering.reading, self._last
        self._show_state()
        if not reading.knows(key):
            return
        self._last = "", 0
        if reading.key is None and self.steering.work.authoring.writing.key is None:
            reading.open(EntryKey(key))
            bar = self.desk.detail.browser.verticalScrollBar()
            QTimer.singleShot(0, self, lambda: bar.setValue(place))

    def restyle(self, look: Look) -> None:
        """Use other colours."""
        self._look = look
        self._draw_icons()
        self.desk.restyle(look.colours)
        self.steering.work.pencil.restyle(look.colours)
        self.steering.work.authoring.writing.restyle(look.colours)
        self.steering.reading.mark(self.steering.asking.query)

    def change_settings(self, **changes: object) -> None:
        """Remember other choices of the reader."""
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]
        self._choices.show(self.settings)
        self._report_settings()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_furnished:
            super().closeEvent(event)
            return
        from zorgdesk.ui.closing import may_close  # noqa: PLC0415 - at the end

        if not may_close(self, self.steering.work.unsaved, self.steering.work.notebook.rescuing):
            event.ignore()
            return
        self.steering.work.notes.close_loose()
        self.steering.searching.cancel()  # also what was asked anew when the last words were saved
        self.steering.exporting.stop()
        self.steering.work.notebook.safety.copying_text.finish()
        self._remember.stop()
        self._report_settings()
        super().closeEvent(event)

    def _arrange(self) -> None:
        from zorgdesk.ui.choices_shown import ChoicesShown  # noqa: PLC0415 - after first paint
        from zorgdesk.ui.menu_bar import fill_menus  # noqa: PLC0415

        self.setCentralWidget(self.desk)
        made = self._commands
        menus = fill_menus(self.menuBar(), made)
        self._choices = ChoicesShown(made, self)
        self._choices.show(self.settings)
        self.steering.work.notebook.recent.fill(menus.recent)
        self.desk.notebook_name.setMenu(menus.whole)
        self._draw_icons()
        self.desk.detail.set_actions(
            [made["go.back"], made["go.forward"]], [made["entry.read"], made["entry.bookmark"]]
        )
        others = [
            made[name] for name in ("note.pin", "note.collect", "entry.versions", "note.delete")
        ]
        self.desk.note.sheet.toolbar.add_actions(made["note.new"], others)

    def _connect(self) -> None:
        from zorgdesk.ui.command_keys import CommandKeys  # noqa: PLC0415 - after first paint
        from zorgdesk.ui.notebook_drop import NotebookDrop  # noqa: PLC0415
        from zorgdesk.ui.told import Told  # noqa: PLC0415

        CommandKeys(self)
        steering = self.steering
        steering.moved.connect(self._show_state)
        steering.moved.connect(self._remember.start)
        steering.titled.connect(self._show_title)
        steering.closing_wanted.connect(self.close)
        steering.palette_wanted.connect(self._show_palette)
        steering.reading.bookmarked.connect(self._show_bookmark)
        steering.reading.marked_read.connect(self._show_read)
        steering.work.undoing.named.connect(self._name_undo)
        drop = NotebookDrop(self)
        drop.dropped.connect(steering.work.notebook.opening.open)
        drop.several_dropped.connect(steering.work.taking_over.begin)
        steering.work.notebook.opening.shelved.connect(
            lambda shelf: self.change_settings(recent_notebooks=shelf.stored())
        )
        steering.work.notes.beside.fronted.connect(self._show_note)
        steering.work.notes.loose_made.connect(self._place_loose)
        steering.work.notebook.followed.connect(self._open_last)
        self.told = Told(self, self.desk.side)
        self.desk.told.connect(self.told.say)
        self._commands.refused.connect(self.told.say)
        steering.work.locked.connect(self._commands.lock)
        self._remember.timeout.connect(self._report_settings)

    def _show_opening(self, opening: Opening) -> None:
        """The first paint: all rows, or none yet where a query is to be answered first."""
        from zorgdesk.ui import remembering  # noqa: PLC0415 - after the first paint

        query = query_of(self.settings)
        remembering.restore_layout(self.settings, self, self.desk, is_placed=self._is_placed)
        self.desk.filters.show_counts(opening.counts)
        self.desk.detail.set_counts(opening.counts)
        if query == Query():
            keys = [row.key for row in opening.rows]
            self.desk.results.show_results(keys, opening.rows, lambda _start, _stop: ())
        self.steering.begin(query, self.settings.list_scroll)
        self._show_state()
        self._show_note(False, False)  # noqa: FBT003 - as the signal tells it

    def _show_palette(self) -> None:
        from zorgdesk.ui.palette.palette import CommandPalette  # noqa: PLC0415 - when asked

        others = [self._commands[name] for name in self._commands if name != "help.palette"]
        palette = CommandPalette(others, self)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open_over(self)

    def _show_title(self, title: str) -> None:
        self.setWindowTitle(f"{title} – ZorgDesk" if title else "ZorgDesk")

    def _show_bookmark(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        action = self._commands["entry.bookmark"]
        action.setChecked(on)
        action.setText(self.tr("Bookmarked") if on else self.tr("Bookmark"))
        self._draw_icons()

    def _show_read(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        action = self._commands["entry.read"]
        self._commands.enable("entry.read", self.steering.reading.key is not None)
        action.setChecked(on)
        action.setText(self.tr("Read") if on else self.tr("Mark as read"))
        self._draw_icons()

    def _show_note(self, can_change: bool, pinned: bool) -> None:  # noqa: FBT001 - signal's
        for name in ("note.new", "note.pin", "note.collect", "note.delete"):
            self._commands.enable(name, can_change)
        self._commands["note.pin"].setChecked(pinned)

    def _name_undo(self, undo: str, redo: str) -> None:
        """Say in the menu what would be undone or done again."""
        for name, plain, full, what in (
            ("edit.undo", self.tr("Undo"), self.tr("Undo: %s"), undo),
            ("edit.redo", self.tr("Redo"), self.tr("Redo: %s"), redo),
        ):
            self._commands[name].setText(full % what if what else plain)
            self._commands.enable(name, bool(what))

    def _place_loose(self, window: QDialog) -> None:
        from zorgdesk.ui.beside_window import keep_place  # noqa: PLC0415 - when asked for

        keep_place(
            window,
            self.settings.loose_geometry,
            lambda geometry: self.change_settings(loose_geometry=geometry),
        )

    def _draw_icons(self) -> None:
        colours, icons = self._look.colours, self._look.icons
        bookmark = self._commands["entry.bookmark"]
        for action, name, colour in (
            (self._commands["go.back"], "back", colours.text),
            (self._commands["go.forward"], "forward", colours.text),
            (self._commands["entry.read"], "read", colours.accent),
            (bookmark, "bookmarked" if bookmark.isChecked() else "bookmark", colours.accent),
        ):
            action.setIcon(icons.icon(name, colour, colours.faint))
        self.steering.work.notes.set_pin(icons.icon("pin", colours.accent))
        self.desk.box.show_icon(icons.icon("search", colours.quiet))

    def _show_state(self) -> None:
        """What can be done, and what is switched on."""
        steering, made = self.steering, self._commands
        made.enable("go.back", steering.history.can_go(-1))
        made.enable("go.forward", steering.history.can_go(1))
        for name in ABOUT_AN_ENTRY:
            made.enable(name, steering.reading.key is not None)
        for name, can in steering.work.authoring.possible().items():
            made.enable(name, can)
        made["view.filters"].setChecked(not self.desk.side.isHidden())
        made["view.collections"].setChecked(self.desk.collections.is_open)
        for name in ("collection.move", "collection.take_out"):
            made.enable(name, steering.work.gathering.is_within)
        made["view.note"].setChecked(self.desk.note_wanted)
        made["find.expand"].setChecked(steering.asking.query.expand)

    def _report_settings(self) -> None:
        from zorgdesk.ui import remembering  # noqa: PLC0415 - after the first paint

        steering = self.steering
        if steering.reading.key is not None:
            self._last = "", 0
        self.settings = remembering.remember(
            self.settings, self, self.desk, steering.asking, steering.reading.key, self._last
        )
        self.remembered.emit(self.settings)
