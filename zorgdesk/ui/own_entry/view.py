"""Where an own entry is written: what can be done above it, and its fields."""

from PySide6.QtCore import QRect, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.own_entries import Draft
from zorgdesk.ui.own_entry.form import OwnEntryForm
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.self_saving import MOST_MS, PAUSE_MS
from zorgdesk.ui.theme import Colours

_ABOUT_A_LINE = 40
"""Pixels that stay visible around where one types."""


class OwnEntryView(QFrame):
    """Reports what is filled in when typing pauses or goes on for long, and before it is left."""

    changed = Signal(str, object)  # the key and the Draft
    done = Signal()
    delete_wanted = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.form = OwnEntryForm(colours)
        self.ready = QPushButton(self.tr("Done"))
        self.delete = QPushButton(self.tr("Delete"))
        self._key: EntryKey | None = None
        self._is_touched = False
        self._heading, self._state = PlainLabel(), PlainLabel()
        self._scroll = QScrollArea()
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._most = QTimer(self, interval=MOST_MS, singleShot=True)
        self._lay_out()
        self._connect()

    @property
    def key(self) -> EntryKey | None:
        """The entry that is written, None when there is none."""
        return self._key

    def write(self, key: EntryKey, draft: Draft, *, is_new: bool) -> None:
        """Write another entry."""
        self.flush()
        self._key = key
        self.form.belong_to(key)
        self.replace(draft)
        self._heading.setText(self.tr("New own entry") if is_new else self.tr("Own entry"))
        self._scroll.verticalScrollBar().setValue(0)
        self.form.title.setFocus()

    def replace(self, draft: Draft) -> None:
        """Show another draft of the same entry, because the notebook changed."""
        self._stop_waiting()
        self._is_touched = False
        self.form.show_draft(draft)
        self._state.setText("")

    def leave(self) -> None:
        """Report what was typed, and write nothing any more."""
        self.flush()
        self._key = None

    def flush(self) -> None:
        """Report what was filled in since the last time."""
        self._stop_waiting()
        if self._key is not None and self._is_touched:
            self._is_touched = False
            self.changed.emit(self._key, self.form.draft())

    def show_saved(self, key: str) -> None:
        """Say that all of it is in the notebook, unless more was typed since.

        One in which nothing was filled in is not kept, and then nothing is said.
        """
        if key == self._key and not self._is_touched:
            told = self.tr("Saved at %s") % QTime.currentTime().toString("HH:mm")
            self._state.setText("" if self.form.draft().is_blank else told)

    def show_failed(self, key: str) -> None:
        """Say that it is only on the screen."""
        if key == self._key:
            self._state.setText(self.tr("Not saved: the text is kept here"))

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        self.form.restyle(colours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._heading.setProperty("heading", True)  # noqa: FBT003 - a Qt property
        self._state.setProperty("quiet", True)  # noqa: FBT003
        self._state.setAccessibleDescription(self.tr("State of your own entry"))
        self.ready.setToolTip(self.tr("Show it as a page (Esc)"))
        self.ready.setDefault(True)
        head = QHBoxLayout()
        head.setContentsMargins(30, 8, 24, 6)
        head.setSpacing(8)
        head.addLayout(self._told(), 1)
        head.addWidget(self.delete)
        head.addWidget(self.ready)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.form)
        for ground in (self._scroll.viewport(), self.form):  # that of the sheet itself
            ground.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)

    def _told(self) -> QVBoxLayout:
        """What is written, and under it whether it is saved; that may need more than a line."""
        self._state.setWordWrap(True)
        self._state.setMinimumHeight(self._state.fontMetrics().height())
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._heading)
        told.addWidget(self._state)
        return told

    def _connect(self) -> None:
        self.ready.clicked.connect(self.done)
        self.delete.clicked.connect(self.delete_wanted)
        self.form.edited.connect(self._touch)
        self.form.moved.connect(self._keep_visible)
        self._pause.timeout.connect(self.flush)
        self._most.timeout.connect(self.flush)

    def _touch(self) -> None:
        self._is_touched = True
        self._state.setText(self.tr("Not saved yet …"))
        self._pause.start()
        if not self._most.isActive():
            self._most.start()

    def _stop_waiting(self) -> None:
        self._pause.stop()
        self._most.stop()

    def _keep_visible(self, part: QWidget, place: QRect) -> None:
        """Scroll to a place in a part of the form; of an empty place, to the whole part.

        On the next turn of the loop: a field that grew has its new place then.
        """

        def scroll() -> None:
            shown = place if place.isValid() else part.rect()
            centre = part.mapTo(self.form, shown.center())
            margin = shown.height() // 2 + _ABOUT_A_LINE
            self._scroll.ensureVisible(centre.x(), centre.y(), 0, margin)

        QTimer.singleShot(0, self, scroll)
