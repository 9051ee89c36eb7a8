"""The window with notes about nothing in particular: a journal beside what one reads."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.ui.banner import Banner
from zorgdesk.ui.beside_window import let_go_behind
from zorgdesk.ui.making_room import size_on_screen
from zorgdesk.ui.notes.loose_commands import LooseCommands
from zorgdesk.ui.notes.loose_list import LooseList
from zorgdesk.ui.notes.sheet import NoteSheet
from zorgdesk.ui.notes.shown import ShownNote
from zorgdesk.ui.plain import PlainLabel

LIST, SHEET, HEIGHT = 280, 560, 520
"""Pixels of the panes at 100 %."""


class LooseWindow(QDialog):
    """Shows what it is given; closing hides it, and what was typed is kept."""

    searched = Signal(str)
    closing = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Loose notes"))
        size_on_screen(self, LIST + SHEET, HEIGHT)
        let_go_behind(self)
        self.commands = LooseCommands(self)
        self.box = QLineEdit()
        self.list = LooseList()
        self.sheet = NoteSheet(
            self.tr("Title"), self.tr("Write what you want to remember."), roomy=True
        )
        self.banner = Banner()
        self._new = QPushButton(self.commands.new.text())
        self._empty = PlainLabel()
        self._lay_out()
        self._connect()

    def show_notes(self, notes: Sequence[ShownNote]) -> None:
        """Show the notes that answer what is searched."""
        self.list.show_notes(notes, self.sheet.ref)
        self._empty.setText(
            self.tr("No loose note has these words.")
            if self.box.text().strip()
            else self.tr("Notes that are about no entry come here: of a workshop, or of a visit.")
        )
        self._empty.setVisible(not notes)
        self.list.setVisible(bool(notes))

    def show_standing(self, *, can_change: bool, pinned: bool) -> None:
        """Let the note in front be changed, or only read."""
        self.commands.show_standing(can_change=can_change, pinned=pinned)
        self._new.setEnabled(can_change)
        self.sheet.set_changeable(on=can_change)

    def done(self, result: int) -> None:
        """Esc and the cross hide the window."""
        self.closing.emit()
        super().done(result)

    def _connect(self) -> None:
        self._new.setAutoDefault(False)  # Enter in the search box is no click
        self.box.returnPressed.connect(self.list.setFocus)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.box)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.list.setFocus)
        self._new.clicked.connect(self.commands.new.trigger)
        self.box.textChanged.connect(self.searched)
        self.list.activated.connect(lambda _index: self.sheet.editor.setFocus())
        self.sheet.left.connect(self._leave_sheet)
        self.sheet.toolbar.add_actions(self.commands.new, self.commands.about_note)

    def _leave_sheet(self) -> None:
        (self.box if self.list.isHidden() else self.list).setFocus()

    def _lay_out(self) -> None:
        self.box.setPlaceholderText(self.tr("Search in loose notes"))
        self.box.setAccessibleName(self.tr("Search in loose notes"))
        self.box.setClearButtonEnabled(True)
        self._empty.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        panes = QSplitter()
        for pane in (self._left(), self._right()):
            panes.addWidget(pane)
        panes.setSizes([LIST, SHEET])
        panes.setStretchFactor(1, 1)
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(panes, 1)

    def _left(self) -> QWidget:
        left = QWidget()
        self._empty.setContentsMargins(14, 8, 14, 0)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(_padded(self.box))
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(_padded(self._new))
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setObjectName("note")
        layout = QVBoxLayout(right)
        layout.setContentsMargins(18, 10, 18, 16)
        layout.addWidget(self.sheet)
        return right


def _padded(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(12, 10, 12, 10)
    row.addWidget(widget, 1)
    return row
