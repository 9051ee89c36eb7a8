"""One note: its title, whether it is saved, where it is typed, and how it reads."""

from PySide6.QtCore import QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from zorgdesk.domain.notes import NoteRef, Writing
from zorgdesk.ui.elided_label import ElidedLabel
from zorgdesk.ui.moments import in_brief, in_full
from zorgdesk.ui.notes.editor import NoteEditor
from zorgdesk.ui.notes.page import NotePage
from zorgdesk.ui.notes.shown import ShownNote
from zorgdesk.ui.notes.title import NoteTitle
from zorgdesk.ui.notes.toolbar import NoteToolbar
from zorgdesk.ui.self_saving import PAUSE_MS

GAP = 8
"""Pixels between the parts of the head."""


class NoteSheet(QWidget):
    """Reports what is written before that leaves the screen."""

    changed = Signal(object, object)  # NoteRef, Writing
    followed = Signal(str)  # a link in the note
    left = Signal()  # Esc

    def __init__(
        self,
        untitled: str,
        empty: str,
        *,
        roomy: bool = False,
        pause_ms: int = PAUSE_MS,
    ) -> None:
        """`untitled` stands where there is no title, `empty` where there is no text.

        A roomy one has a line for its title alone.
        """
        super().__init__()
        self._ref: NoteRef | None = None
        self._empty, self._is_roomy = empty, roomy
        self.title = NoteTitle()
        self.title.setPlaceholderText(untitled)
        self.editor = NoteEditor(pause_ms)
        self.page = NotePage()
        self.toolbar = NoteToolbar(self.editor)
        self._state = ElidedLabel()
        self._state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._state.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._state.setAccessibleDescription(self.tr("State of your note"))
        self._sheets = QStackedWidget()
        self._lay_out(roomy=roomy)
        self._connect()
        self.set_changeable(on=True)

    @property
    def ref(self) -> NoteRef | None:
        """The note that is shown."""
        return self._ref

    @property
    def writing(self) -> Writing:
        """What is written in it, saved or not."""
        return Writing(self.title.text(), self.editor.toPlainText())

    def replace_note(self, note: ShownNote) -> None:
        """Show this in the place of what is there, without reporting that."""
        self.toolbar.show_reading(on=False)
        self._ref = note.ref
        self.title.setText(note.writing.title)
        self.title.setCursorPosition(0)
        self.editor.replace_text(note.ref.id, note.writing.text)
        self._show_state(note)

    def set_changeable(self, *, on: bool) -> None:
        """Let the note be changed, or only read."""
        self.title.setReadOnly(not on)
        self.editor.setReadOnly(not on)
        self.toolbar.set_changeable(on=on)
        nothing = self.tr("Nothing can be written here now.")
        self.editor.setPlaceholderText(self._empty if on else nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all in the head, the buttons of the styles go."""
        others = 0 if self._is_roomy else self.title.minimumWidth()
        self.toolbar.fit(self.width() - others - self._state.sizeHint().width() - 2 * GAP)

    def show_saved(self, ref: NoteRef) -> None:
        """Say that the note is in the notebook, unless more was typed since."""
        if ref == self._ref and not self.editor.is_behind:
            self._say(self.tr("Saved at %s") % QTime.currentTime().toString("HH:mm"))

    def show_failed(self, ref: NoteRef) -> None:
        """Say that the note is only on the screen."""
        if ref == self._ref:
            self._say(self.tr("Not saved: the text is kept here"))

    def _lay_out(self, *, roomy: bool) -> None:
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title.setMinimumWidth(90)
        self._sheets.addWidget(self.editor)
        self._sheets.addWidget(self.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        if roomy:
            self.title.setProperty("roomy", True)  # noqa: FBT003 - a Qt property
            layout.addWidget(self.title)
            head.addWidget(self._state)
            head.addStretch(1)
        else:
            head.addWidget(self.title, 1)
            head.addWidget(self._state)
        head.addWidget(self.toolbar)
        layout.addLayout(head)
        layout.addWidget(self._sheets, 1)

    def _connect(self) -> None:
        self.title.textEdited.connect(lambda _text: self.editor.touch())
        self.title.editingFinished.connect(self.editor.flush)
        self.title.finished.connect(self._go_on_in_text)
        self.title.left.connect(self.left)
        self.editor.left.connect(self.left)
        self.editor.changed.connect(lambda _key, _text: self.changed.emit(self._ref, self.writing))
        self.editor.touched.connect(lambda: self._say(self.tr("Not saved yet …")))
        self.toolbar.wanted.connect(self.editor.format)
        self.toolbar.reading.connect(self._read)
        self.page.followed.connect(self.followed)
        self.page.ticked.connect(self._tick)

    def _go_on_in_text(self) -> None:
        self.toolbar.show_reading(on=False)
        self.editor.setFocus()

    def _read(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        if on:
            self.editor.flush()
            self.page.show_text(self.editor.toPlainText())
        self._sheets.setCurrentWidget(self.page if on else self.editor)

    def _tick(self, line: int) -> None:
        self.editor.tick(line)
        self.editor.flush()
        self.page.show_again(self.editor.toPlainText())

    def _show_state(self, note: ShownNote) -> None:
        if note.is_pending:
            self._say(self.tr("Not saved yet …"))
        elif note.changed_at is not None:
            changed = self.tr("Changed: %s")
            self._say(changed % in_brief(note.changed_at), changed % in_full(note.changed_at))
        else:
            self._say("")

    def _say(self, text: str, in_full: str = "") -> None:
        self._state.show_text(text, in_full)
        self._fit()
