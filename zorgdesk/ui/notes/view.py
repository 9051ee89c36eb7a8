"""The note pane: the notes about the open entry, one of which can be typed in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from zorgdesk.domain.notes import NoteRef
from zorgdesk.ui.notes.editor import NoteEditor
from zorgdesk.ui.notes.sheet import NoteSheet
from zorgdesk.ui.notes.shown import ShownNote
from zorgdesk.ui.notes.strip import NoteStrip


class NoteView(QFrame):
    """Beside every entry."""

    followed = Signal(str)  # a link in the note
    chosen = Signal(object)  # NoteRef

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.strip = NoteStrip()
        self.sheet = NoteSheet(
            self.tr("Your note"), self.tr("Write what you want to remember about this entry.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 6, 30, 14)
        layout.setSpacing(4)
        layout.addWidget(self.strip)
        layout.addWidget(self.sheet, 1)
        self.strip.chosen.connect(self.chosen)
        self.sheet.followed.connect(self.followed)

    @property
    def editor(self) -> NoteEditor:
        """Where the text of the note in front is typed."""
        return self.sheet.editor

    def show_notes(self, notes: Sequence[ShownNote], current: NoteRef) -> None:
        """Show all notes there are beside the one in front."""
        self.strip.show_notes(notes, current)
