"""The note pane: a heading that says whether the note is saved, and the editor."""

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.ui.notes.editor import NoteEditor
from zorgdesk.ui.theme import heading_font


class NoteView(QFrame):
    """Beside every entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.editor = NoteEditor()
        self._title = QLabel(self.tr("Your note"))
        self._title.setFont(heading_font(self.font()))
        self._title.setBuddy(self.editor)
        self._state = QLabel()
        self._state.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._state.setAccessibleName(self.tr("State of your note"))
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 10, 30, 14)
        layout.addLayout(head)
        layout.addWidget(self.editor, 1)
        self.editor.touched.connect(lambda: self._state.setText(self.tr("Not saved yet …")))

    def show_note(self, key: EntryKey, text: str, *, pending: bool) -> None:
        """Show the note of an entry; `pending` says the notebook does not have it yet."""
        if key != self.editor.key:
            self.editor.show_note(key, text)
            self._state.setText(self.tr("Not saved yet …") if pending else "")

    def replace_note(self, key: EntryKey, text: str) -> None:
        """Show another text for the same entry, because the notebook changed."""
        self.editor.replace_note(key, text)
        self._state.setText("")

    def show_saved(self, key: EntryKey) -> None:
        """Say that the note is in the notebook, unless more was typed since."""
        if key == self.editor.key and not self.editor.document().isModified():
            now = QTime.currentTime().toString("HH:mm")
            self._state.setText(self.tr("Saved at %s") % now)

    def show_failed(self, key: EntryKey) -> None:
        """Say that the note is only on the screen."""
        if key == self.editor.key:
            self._state.setText(self.tr("Not saved: the text is kept here"))
