"""The note pane: whether the note is saved, where it is typed, and how it reads."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QTime, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.entry import EntryKey
from zorgdesk.ui.notes.editor import NoteEditor
from zorgdesk.ui.notes.toolbar import NoteToolbar


class NoteView(QFrame):
    """Beside every entry."""

    followed = Signal(str)  # a link in the note

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.editor = NoteEditor()
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Your note, as it reads"))
        self.page.setOpenLinks(False)
        self.toolbar = NoteToolbar(self.editor)
        self._title = QLabel(self.tr("Your note"))
        self._title.setProperty("heading", True)  # noqa: FBT003 - a Qt property
        self._title.setBuddy(self.editor)
        self._state = QLabel()
        self._state.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._state.setAccessibleDescription(self.tr("State of your note"))
        self._sheets = QStackedWidget()
        self._lay_out()
        self.toolbar.wanted.connect(self.editor.format)
        self.toolbar.reading.connect(self._show_reading)
        self.page.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self.editor.touched.connect(lambda: self._state.setText(self.tr("Not saved yet …")))

    def show_note(
        self, key: EntryKey, text: str, *, pending: bool, changed: datetime | None = None
    ) -> None:
        """Show the note of an entry, last changed then (UTC); a pending one is not saved yet."""
        if key != self.editor.key:
            self.toolbar.show_reading(on=False)
            self.editor.show_text(key, text)
            self._state.setText(self.tr("Not saved yet …") if pending else self._changed(changed))

    def replace_note(self, key: EntryKey, text: str) -> None:
        """Show another text for the same entry, because the notebook changed."""
        self.toolbar.show_reading(on=False)
        self.editor.replace_text(key, text)
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

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addSpacing(8)
        head.addWidget(self._state)
        head.addStretch(1)
        head.addWidget(self.toolbar)
        self._sheets.addWidget(self.editor)
        self._sheets.addWidget(self.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(30, 6, 30, 14)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._sheets, 1)

    def _show_reading(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if on:
            self.editor.flush()
            self.page.setMarkdown(self.editor.toPlainText())
        self._sheets.setCurrentWidget(self.page if on else self.editor)

    def _changed(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
        return self.tr("Changed on %s") % QLocale().toString(local, "d MMMM yyyy, HH:mm")
