"""The notes about one entry side by side, when there are several."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from zorgdesk.domain.notes import NoteRef
from zorgdesk.ui.moments import in_brief, in_full
from zorgdesk.ui.notes.shown import ShownNote

FEW, LONG_NAME, SHORT_NAME = 2, 24, 16
"""Letters of a name in a tab, for a few notes and for more."""


class NoteStrip(QTabBar):
    """A tab per note with its name and when it changed; hidden where one note is all there is."""

    chosen = Signal(object)  # NoteRef

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName(self.tr("Notes about this entry"))
        names = self.tr("Notes further left"), self.tr("Notes further right")
        for button, name in zip(self.findChildren(QToolButton), names, strict=True):
            button.setAccessibleName(name)
        self._pin = QIcon()
        self._notes: Sequence[ShownNote] = ()
        self.currentChanged.connect(self._report)
        self.hide()

    def show_notes(self, notes: Sequence[ShownNote], current: NoteRef) -> None:
        """Show these, with this one in front."""
        same_room = (len(notes) <= FEW) == (self.count() <= FEW)
        before, self._notes = self._notes if same_room else (), notes
        had_focus = self.hasFocus()
        self.blockSignals(True)  # noqa: FBT003 - Qt's name
        self.hide()  # a row of tabs on the screen is laid out again at each word
        while self.count() > len(notes):
            self.removeTab(self.count() - 1)
        while self.count() < len(notes):
            self.addTab("")
        for at, note in enumerate(notes):
            if at >= len(before) or note != before[at]:
                self._dress(at, note)
        self.setCurrentIndex([note.ref for note in notes].index(current))
        self.blockSignals(False)  # noqa: FBT003
        self.setVisible(len(notes) > 1)
        if had_focus:
            self.setFocus()

    def step(self) -> None:
        """Go to the next note, round the end."""
        if self.count() > 1:
            self.setCurrentIndex((self.currentIndex() + 1) % self.count())

    def set_pin(self, pin: QIcon) -> None:
        """Show pinned notes with this."""
        if pin.cacheKey() == self._pin.cacheKey():
            return
        self._pin = pin
        for at, note in enumerate(self._notes):
            self._dress(at, note)

    def _dress(self, at: int, note: ShownNote) -> None:
        name = note.writing.name or self.tr("New note")
        brief = f" · {in_brief(note.changed_at)}" if note.changed_at else ""
        letters = LONG_NAME if self.count() <= FEW else SHORT_NAME
        room = self.fontMetrics().averageCharWidth() * letters
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self.setTabText(at, f"{short}{brief}".replace("&", "&&"))
        self.setTabIcon(at, self._pin if note.pinned else QIcon())
        told = [name, self.tr("pinned") if note.pinned else ""]
        if note.changed_at:
            told.append(self.tr("Changed: %s") % in_full(note.changed_at))
        self.setTabToolTip(at, "\n".join(filter(None, told)))
        self.setAccessibleTabName(at, ", ".join(filter(None, told)))

    def _report(self, at: int) -> None:
        if 0 <= at < len(self._notes):
            self.chosen.emit(self._notes[at].ref)
