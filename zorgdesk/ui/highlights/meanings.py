"""A small window in which the reader says what the colours mean."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.highlights import Colour
from zorgdesk.ui.highlight_look import dot_icon
from zorgdesk.ui.highlight_names import Meanings, colour_name
from zorgdesk.ui.making_room import make_room
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.theme import Colours

DOT = 18


class MeaningsWindow(QDialog):
    """Reports every meaning when one is done with it; nothing has to be confirmed."""

    named = Signal(object, str)  # Colour, meaning

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Colours of highlights"))
        self.resize(440, 0)
        self._known: Meanings = {}
        self._trouble = PlainLabel()
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.edits = {colour: QLineEdit() for colour in Colour}
        self._lay_out(colours)
        for colour, edit in self.edits.items():
            edit.editingFinished.connect(lambda colour=colour: self._report(colour))

    def show_meanings(self, meanings: Meanings, *, can_change: bool) -> None:
        """Show what the colours mean now."""
        self._known = meanings
        for colour, edit in self.edits.items():
            edit.setReadOnly(not can_change)
            edit.setText(meanings.get(colour, ""))

    def say(self, text: str) -> None:
        """Show what went wrong."""
        self._trouble.setText(text)
        self._trouble.show()
        make_room(self)

    def done(self, result: int) -> None:
        """Close; what was typed last counts."""
        for colour in self.edits:
            self._report(colour)
        super().done(result)

    def _report(self, colour: Colour) -> None:
        meaning = self.edits[colour].text().strip()
        if meaning != self._known.get(colour, ""):
            self._known = {**self._known, colour: meaning}
            self._trouble.hide()
            self.named.emit(colour, meaning)

    def _lay_out(self, colours: Colours) -> None:
        examples = {
            Colour.YELLOW: self.tr("for instance: important"),
            Colour.GREEN: self.tr("for instance: strong point"),
            Colour.BLUE: self.tr("for instance: question"),
            Colour.PINK: self.tr("for instance: to discuss"),
        }
        told = PlainLabel(
            self.tr("The meaning stands with every highlight, and in what you export.")
        )
        told.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for row, (colour, edit) in enumerate(self.edits.items()):
            name = PlainLabel(colour_name(colour))
            name.setBuddy(edit)
            edit.setPlaceholderText(examples[colour])
            edit.setAccessibleName(colour_name(colour))
            grid.addWidget(_dot(colour, colours, self.devicePixelRatioF()), row, 0)
            grid.addWidget(name, row, 1)
            grid.addWidget(edit, row, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 18)
        layout.setSpacing(12)
        layout.addWidget(told)
        layout.addLayout(grid)
        layout.addWidget(self._trouble)
        layout.addStretch(1)


def _dot(colour: Colour, colours: Colours, ratio: float) -> QLabel:
    label = PlainLabel()
    pixmap: QPixmap = dot_icon(colour, colours, DOT, ratio).pixmap(DOT, DOT)
    label.setPixmap(pixmap)
    return label
