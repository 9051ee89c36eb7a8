"""One highlight at a time: its colour, how sure its place is, and what stands in its margin."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.highlights import Certainty
from zorgdesk.domain.passages import PlacedHighlight
from zorgdesk.ui.elided_label import ElidedLabel
from zorgdesk.ui.highlight_names import Meanings, meaning_name, state_name
from zorgdesk.ui.highlights.dots import ColourDots
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.self_saving import SelfSavingEdit
from zorgdesk.ui.theme import Colours

LEAST = 280
"""Pixels in which the head can still do its work."""
ROOMY = 45
"""Widths of a letter from which there is room for everything."""


class HighlightDetails(QFrame):
    """Reports what is wanted with the highlight that is shown."""

    recoloured = Signal(str, object)  # a highlight's id, Colour
    deleted = Signal(str)
    confirmed = Signal(str)
    review_wanted = Signal(str)
    colours_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: PlacedHighlight | None = None
        self.dots = ColourDots()
        self._meaning = ElidedLabel()
        self._kept = PlainLabel()
        self._state = ElidedLabel()
        self._place = QWidget()
        for label in (self._meaning, self._kept):
            label.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self.confirm = QPushButton(self.tr("That is right"))
        self.review = QPushButton(self.tr("Review …"))
        self.colours = QPushButton(self.tr("Colours …"))
        self.colours.setProperty("link", True)  # noqa: FBT003 - a Qt property
        self.delete = QToolButton()
        self.delete.setText("✕")
        self.delete.setToolTip(self.tr("Take the highlight away"))
        self.delete.setAccessibleName(self.tr("Take the highlight away"))
        self.margin = SelfSavingEdit()
        self.margin.setPlaceholderText(self.tr("Write something in the margin of this passage."))
        self.margin.setAccessibleName(self.tr("Margin"))
        self._lay_out()
        self._connect()
        self.setMinimumWidth(LEAST)

    def dress(self, colours: Colours, meanings: Meanings) -> None:
        """Take these colours, and tell what they mean to the reader."""
        self.dots.dress(colours, meanings)

    def show_mark(
        self, mark: PlacedHighlight, meanings: Meanings, note: str, *, can_change: bool
    ) -> None:
        """Show a highlight; `note` is the newest text of its margin, saved or not."""
        self._mark = mark
        self.dots.show_chosen(mark.highlight.colour)
        self._meaning.show_text(meaning_name(mark.highlight.colour, meanings))
        self._state.show_text(state_name(mark))
        self.confirm.setVisible(mark.certainty is Certainty.FOUND)
        self.review.setVisible(mark.certainty is Certainty.LOST)
        self._fit()
        self._show_note(mark.highlight.id, note)
        self._allow(can_change)

    def say(self, text: str) -> None:
        """Say how the margin is kept."""
        self._kept.setText(text)
        self._kept.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What the head has room for: what is not sure goes before what the colour means."""
        is_sure = self._mark is None or self._mark.certainty is Certainty.EXACT
        self._place.setVisible(not is_sure)
        self._meaning.setVisible(is_sure)
        has_room = self.width() > ROOMY * self.fontMetrics().averageCharWidth()
        self.colours.setVisible(is_sure and has_room)

    def _show_note(self, highlight_id: str, note: str) -> None:
        """Another text comes in the place of the margin, unless it is being written."""
        is_same = highlight_id == self.margin.key
        if not is_same:
            self.margin.show_text(highlight_id, note)
            self.say("")
        elif not self.margin.document().isModified() and note != self.margin.toPlainText():
            self.margin.replace_text(highlight_id, note)

    def _allow(self, can_change: bool) -> None:  # noqa: FBT001 - a state
        self.margin.setReadOnly(not can_change)
        for widget in (self.dots, self.confirm, self.review, self.delete, self.colours):
            widget.setEnabled(can_change)

    def _connect(self) -> None:
        self.dots.chosen.connect(lambda colour: self.recoloured.emit(self._id(), colour))
        self.confirm.clicked.connect(self._report(self.confirmed.emit))
        self.review.clicked.connect(self._report(self.review_wanted.emit))
        self.delete.clicked.connect(self._report(self.deleted.emit))
        self.colours.clicked.connect(lambda: self.colours_wanted.emit())

    def _report(self, emit: Callable[[str], object]) -> Callable[[], object]:
        return lambda: emit(self._id())

    def _id(self) -> str:
        return self._mark.highlight.id if self._mark else ""

    def _lay_out(self) -> None:
        head, place = QHBoxLayout(), QHBoxLayout(self._place)
        head.addWidget(self.dots)
        head.addWidget(self._meaning, 1)
        head.addWidget(self._place, 1)
        for each in (self._kept, self.colours, self.delete):
            head.addWidget(each)
        head.setSpacing(8)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self._state, 1)
        place.addWidget(self.confirm)
        place.addWidget(self.review)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.margin, 1)
