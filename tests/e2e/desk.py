"""A reader at work: acts by mouse and keys on what is on the screen, and tells what is there."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QDeadlineTimer, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextCursor,
    QTextFragment,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from zorgdesk.app import Application
from zorgdesk.domain.entry import Entry, Facet
from zorgdesk.domain.query import Sort
from zorgdesk.ui.exports.view import ExportWindow
from zorgdesk.ui.filters.model import Role as FilterRole
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.results.model import Role

LEFT = Qt.MouseButton.LeftButton
PATIENCE_MS = 30_000
LONGEST_PAUSE_MS = 10


@dataclass(frozen=True)
class Counts:
    """One value in the filter pane as a reader sees it."""

    count: int
    ticked: bool


def note_on_disk(notebook: Path, key: str) -> str:
    """The note about an entry in a notebook, also while a window has it open."""
    with closing(sqlite3.connect(f"file:{notebook}?mode=ro", uri=True)) as db:
        query = "SELECT text FROM note WHERE entry_key = ? AND deleted_at IS NULL"
        return next((text for (text,) in db.execute(query, (key,))), "")


class Desk:
    """One running ZorgDesk: never asserts on the insides of widgets, waits for what is shown."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self._qtbot, self.application = qtbot, application
        self.is_closed = False
        self.waits_for(lambda: application.is_settled)
        self.waits_for(lambda: self.window.desk.results.answered_text is not None)

    @property
    def window(self) -> MainWindow:
        """The window that is open now; another language opens another."""
        return self.application.window

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The whole catalogue, to compare with."""
        assert self.application.library is not None
        return self.application.library.entries

    # What a reader does

    def search(self, words: str) -> None:
        """Type other words in the search box."""
        self.press("Ctrl+F")
        if words:
            self.type(words)
        else:
            self.press("Del")
        self.waits_for(lambda: self.window.desk.results.answered_text == words)

    def type(self, text: str) -> None:
        """Type where the focus is, on a keyboard with keys for every letter."""
        for letter in text:
            if letter == "\n":
                self.press("Return")
            elif letter.isascii():
                self._qtbot.keyClicks(self._focused(), letter)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    pressed = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                    QApplication.sendEvent(self._focused(), pressed)

    def press(self, keys: str) -> None:
        """Press a key where the focus is."""
        pressed = QKeySequence(keys)[0]
        self._qtbot.keyClick(self._focused(), pressed.key(), pressed.keyboardModifiers())

    def tick(self, facet: Facet, key: str) -> None:
        """Click on a value of a filter, unfolding the filter where it is folded."""
        pane = self.window.desk.filters
        value = self._value(facet, key)
        if not pane.isExpanded(value.parent()):
            self._click_row(pane, value.parent())
        self._click_row(pane, value)

    def remove_chip(self, label: str) -> None:
        """Click on the chip of an active filter."""
        [chip] = [chip for chip in self._chips() if chip.text().startswith(label)]
        self._qtbot.mouseClick(chip, LEFT)

    def remove_all_chips(self) -> None:
        """Click on the link behind the chips."""
        [link] = [b for b in self._buttons(self.window.desk.chips) if b not in self._chips()]
        self._qtbot.mouseClick(link, LEFT)

    def relax(self) -> None:
        """Click on the button that the empty list offers."""
        [button] = [
            button
            for button in self._buttons(self.window.desk.results)
            if not self.window.desk.chips.isAncestorOf(button)
        ]
        self._qtbot.mouseClick(button, LEFT)

    def sort(self, order: Sort) -> None:
        """Choose the order of the results from its menu."""
        [button] = [
            b
            for b in self.window.desk.results.findChildren(QToolButton)
            if b.isVisible() and b.menu() is not None
        ]
        button.menu().actions()[list(Sort).index(order)].trigger()

    def open(self, title: str) -> None:
        """Click on an entry in the list."""
        self.shows_among(title)
        row = self.titles().index(title)
        self._click_row(self.window.desk.results.list, self._rows().index(row, 0))
        self.reads(title)

    def follow(self, address: str) -> None:
        """Click on a link of the page."""
        browser = self.window.desk.detail.browser
        links = [f for f in _fragments(browser.document().begin()) if _leads_to(f, address)]
        assert links, f"the page has no link {address}"
        cursor = QTextCursor(browser.document())
        cursor.setPosition(links[0].position() + links[0].length() // 2)
        browser.setTextCursor(cursor)
        browser.ensureCursorVisible()
        place = browser.cursorRect(cursor).center()
        self._qtbot.mouseClick(browser.viewport(), LEFT, pos=place)

    def write_note(self, text: str) -> None:
        """Click in the note and type at its end."""
        editor = self.window.desk.note.editor
        self._qtbot.mouseClick(editor.viewport(), LEFT, pos=QPoint(3, 3))
        self.press("Ctrl+End")
        self.type(text)

    def choose(self, command: str) -> None:
        """Take a command from the menus, by its id."""
        action = self.window.findChild(QAction, command)
        assert action is not None
        assert action.isEnabled(), command
        action.trigger()

    def export(self) -> ExportWindow:
        """Take the command to export; the window that opens."""
        self.choose("file.export")
        return self.offers_export()

    def offers_export(self) -> ExportWindow:
        """Wait for the window that exports."""
        exporting = self.window.steering.exporting
        self.waits_for(lambda: exporting.window is not None and exporting.window.isVisible())
        assert exporting.window is not None
        return exporting.window

    def answer_message(self, offer: int = 0) -> None:
        """Click on what the banner offers to do, the first thing unless told."""
        self._qtbot.mouseClick(self._in_banner()[offer], LEFT)

    def close_message(self) -> None:
        """Click the banner away."""
        self._qtbot.mouseClick(self._in_banner()[-1], LEFT)

    def close(self) -> None:
        """Close the window and let the program end."""
        assert self.window.close()
        self.is_closed = True
        QApplication.processEvents()
        self.application.stop()
        self.window.deleteLater()
        self.application.deleteLater()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def fold(self, facet: Facet) -> None:
        """Click on the heading of a filter."""
        self._click_row(self.window.desk.filters, self._facet(facet))

    def scroll_list_to_the_end(self) -> int:
        """Scroll on until there is no more; where that is."""
        bar = self.window.desk.results.list.verticalScrollBar()
        while self._rows().rowCount() < len(self.found()) or bar.value() < bar.maximum():
            bar.setValue(bar.maximum())
            QApplication.processEvents()
        return bar.value()

    def scroll_page(self, pixels: int) -> int:
        """Scroll the page down; where one is then."""
        bar = self.window.desk.detail.browser.verticalScrollBar()
        bar.setValue(pixels)
        assert bar.value() == pixels
        return pixels

    # What a reader sees

    def titles(self) -> list[str]:
        """The titles in the list, as far as one has scrolled."""
        rows = self._rows()
        return [rows.index(row, 0).data() for row in range(rows.rowCount())]

    def found(self) -> list[str]:
        """The keys of all results, in order."""
        return list(self.window.desk.results.model.keys())

    def selected(self) -> str | None:
        """The title of the row that is current."""
        return self.window.desk.results.list.currentIndex().data()

    def row(self, title: str) -> str:
        """What a screen reader says of a row."""
        index = self._rows().index(self.titles().index(title), 0)
        return index.data(Qt.ItemDataRole.AccessibleTextRole)

    def marked(self, title: str) -> list[str]:
        """The words that stand out in a row."""
        row = self._rows().index(self.titles().index(title), 0).data(Role.ROW)
        pairs = ((row.title, row.title_marks), (row.line, row.line_marks))
        return [text[span.start : span.end] for text, spans in pairs for span in spans]

    def page(self) -> str:
        """The text of the page."""
        return self.window.desk.detail.browser.toPlainText()

    def hit(self) -> str:
        """The hit on the page where one stands, "" where one stands on none."""
        browser = self.window.desk.detail.browser
        colour = browser.colours.current_mark
        hits = browser.extraSelections()
        found = [h.cursor.selectedText() for h in hits if h.format.background().color() == colour]
        return found[0] if found else ""

    def value(self, facet: Facet, key: str) -> Counts:
        """A value in the filter pane."""
        index = self._value(facet, key)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        return Counts(index.data(FilterRole.COUNT), ticked)

    def label(self, facet: Facet, key: str) -> str:
        """What a value of a filter is called."""
        return self._value(facet, key).data()

    def is_unfolded(self, facet: Facet) -> bool:
        """Whether a filter shows its values."""
        return self.window.desk.filters.isExpanded(self._facet(facet))

    def list_place(self) -> int:
        """How far the list is scrolled, in pixels."""
        return self.window.desk.results.list.verticalScrollBar().value()

    def page_place(self) -> int:
        """How far the page is scrolled, in pixels."""
        return self.window.desk.detail.browser.verticalScrollBar().value()

    def is_dark(self) -> bool:
        """Whether the window is dark on the whole."""
        smooth = Qt.TransformationMode.SmoothTransformation
        whole = self.window.grab().scaled(1, 1, mode=smooth).toImage()
        return whole.pixelColor(0, 0).lightness() < 128

    def text_height(self) -> int:
        """How high a line in the search box is, in pixels."""
        return self.window.desk.box.fontMetrics().height()

    def counts(self, facet: Facet) -> Mapping[str, int]:
        """All counts of a filter."""
        model = self.window.desk.filters.model()
        parent = self._facet(facet)
        indexes = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
        return {index.data(FilterRole.KEY): index.data(FilterRole.COUNT) for index in indexes}

    def chips(self) -> list[str]:
        """The labels of the chips."""
        return [chip.text().removesuffix("✕").strip() for chip in self._chips()]

    def note(self) -> str:
        """The text in the note."""
        return self.window.desk.note.editor.toPlainText()

    def message(self) -> str:
        """What the banner says, "" when there is none."""
        return self.window.desk.banner.text()

    def told(self) -> str:
        """What the foot of the window tells, "" while it tells nothing."""
        return self.window.told.text()

    def is_bookmarked(self) -> bool:
        """Whether the bookmark of the page is on."""
        action = self.window.findChild(QAction, "entry.bookmark")
        assert action is not None
        return action.isChecked()

    def cursor(self) -> int:
        """How far one is on the page, in places of its text."""
        return self.window.desk.detail.browser.textCursor().position()

    def can(self, command: str) -> bool:
        """Whether a command of the menus can be taken."""
        action = self.window.findChild(QAction, command)
        assert action is not None
        return action.isEnabled()

    def place(self) -> str:
        """Where the focus is: box, list, filters, page, note, or "" for elsewhere."""
        desk = self.window.desk
        places: dict[QWidget, str] = {
            desk.box: "box",
            desk.results.list: "list",
            desk.filters: "filters",
            desk.detail.browser: "page",
            desk.note.editor: "note",
        }
        focused = self.window.focusWidget()
        return places.get(focused, "") if focused else ""

    # What a reader waits for

    def waits_for(self, condition: Callable[[], bool]) -> None:
        """Go on when the condition holds; at first one looks often, as most do so at once."""
        patience, pause = QDeadlineTimer(PATIENCE_MS), 1
        while not condition():
            assert not patience.hasExpired(), f"waited for {PATIENCE_MS} ms in vain"
            self._qtbot.wait(pause)
            pause = min(pause + 1, LONGEST_PAUSE_MS)

    def shows(self, *titles: str) -> None:
        """Wait until the list shows just these."""
        self.waits_for(lambda: self.titles() == list(titles))

    def shows_all(self, which: Callable[[Entry], bool]) -> None:
        """Wait until the list holds just these entries of the catalogue, in whatever order."""
        wanted = {entry.key for entry in self.entries if which(entry)}
        assert wanted
        self.waits_for(lambda: set(self.found()) == wanted)

    def shows_first(self, title: str) -> None:
        """Wait until this entry is at the top of the list."""
        self.waits_for(lambda: self.titles()[:1] == [title])

    def shows_among(self, title: str) -> None:
        """Wait until this entry is in the list."""
        self.waits_for(lambda: title in self.titles())

    def settles(self) -> None:
        """Let the threads finish what they were asked, and show what came of it."""
        for worker in (self.application._workers.notebook, self.application._workers.search):
            worker.submit(int).result()
            QApplication.processEvents()

    def shows_nothing(self) -> None:
        """Wait until the list is empty and offers a way out."""
        self.waits_for(lambda: not self.found())

    def reads(self, title: str) -> None:
        """Wait until this entry's page is open."""
        self.waits_for(lambda: self.window.windowTitle().startswith(f"{title} – "))

    def is_in(self, place: str) -> None:
        """Wait until the focus is there."""
        self.waits_for(lambda: self.place() == place)

    def saves(self) -> None:
        """Wait until every note that was typed is kept, at once, as when one goes elsewhere."""
        self.window.steering.work.notes.keeping.flush()
        self.has_saved()

    def has_saved(self) -> None:
        """Wait until every note that was typed is kept by itself, after a pause."""
        keeping = self.window.steering.work.notes.keeping
        self.waits_for(lambda: not keeping.is_behind)

    def _focused(self) -> QWidget:
        """What gets the keys: a list that pops up, or else what has the focus."""
        if popup := QApplication.activePopupWidget():
            return popup
        if not self.window.isActiveWindow():  # without a screen nobody else does this
            self.window.activateWindow()
            self.waits_for(self.window.isActiveWindow)
        return self.window.focusWidget() or self.window

    def _rows(self) -> QAbstractItemModel:
        return self.window.desk.results.list.model()

    def _facet(self, facet: Facet) -> QModelIndex:
        model = self.window.desk.filters.model()
        indexes = [model.index(row, 0) for row in range(model.rowCount())]
        [found] = [index for index in indexes if index.data(FilterRole.FACET) == facet]
        return found

    def _value(self, facet: Facet, key: str) -> QModelIndex:
        model, parent = self.window.desk.filters.model(), self._facet(facet)
        indexes = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
        [found] = [index for index in indexes if index.data(FilterRole.KEY) == key]
        return found

    def _click_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        if popup := QApplication.activePopupWidget():
            popup.close()
        view.scrollTo(index)
        self._qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())

    def _chips(self) -> list[QPushButton]:
        return [b for b in self._buttons(self.window.desk.chips) if b.property("chip")]

    def _in_banner(self) -> list[QPushButton]:
        return sorted(self._buttons(self.window.desk.banner), key=lambda button: button.x())

    def offers(self) -> list[str]:
        """What the banner offers to do."""
        return [button.text() for button in self._in_banner()[:-1]]

    def _buttons(self, parent: QWidget) -> list[QPushButton]:
        return [b for b in parent.findChildren(QPushButton) if b.isVisible()]


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The pieces of a document that look the same, from this block on."""
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            yield iterator.fragment()
            iterator += 1
        block = block.next()


def _leads_to(fragment: QTextFragment, address: str) -> bool:
    return fragment.charFormat().anchorHref() == address
