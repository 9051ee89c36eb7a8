"""A window with every highlight in the notebook, to be narrowed and opened."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.highlights import Certainty, Colour
from zorgdesk.domain.passages import PlacedHighlight
from zorgdesk.ui.highlight_look import dot_icon
from zorgdesk.ui.highlight_names import Meanings, highlights_name, meaning_name
from zorgdesk.ui.highlights.entry_delegate import EntryHighlightDelegate
from zorgdesk.ui.highlights.model import MARK, HighlightsModel
from zorgdesk.ui.highlights.narrowing import Everything, Narrowing
from zorgdesk.ui.making_room import size_on_screen
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.theme import Colours

DOT = 16


class EverythingWindow(QDialog):
    """Typing narrows, Down goes to the list, Enter opens the entry at the passage."""

    opened = Signal(object)  # PlacedHighlight
    confirmed = Signal(object)  # those that were found again, of what is listed
    colours_wanted = Signal()

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All highlights"))
        size_on_screen(self, 760, 520)
        self._colours = colours
        self._everything = Everything((), {})
        self.model = HighlightsModel()
        self.words, self.colour = QLineEdit(), QComboBox()
        self.unsure = QCheckBox(self.tr("Only what moved or is to be reviewed"))
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = EntryHighlightDelegate(colours, self.list)
        self.list.setItemDelegate(self._delegate)
        self.count, self.message = PlainLabel(), PlainLabel()
        self.confirm = QPushButton()
        self.meanings = QPushButton(self.tr("Colours …"))
        self._lay_out()
        self._connect()

    def say(self, text: str) -> None:
        """Show in the place of the list why there is none."""
        self.message.setText(text)
        self.message.show()
        self.list.hide()

    def tell(self, text: str) -> None:
        """Show what became of what was asked."""
        self.count.setText(text)

    def show_everything(
        self,
        marks: Sequence[PlacedHighlight],
        titles: Mapping[EntryKey, str],
        meanings: Meanings,
    ) -> None:
        """Take these highlights, in the order of their entries."""
        self._everything = Everything(marks, titles)
        self.model.titles, self.model.meanings = titles, meanings
        self._offer_colours(meanings)
        self._narrow()

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        self._colours = self._delegate.colours = colours
        self._offer_colours(self.model.meanings)
        self.list.viewport().update()

    def listed(self) -> Sequence[PlacedHighlight]:
        """What is in the list now."""
        return self.model.marks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.words.hasFocus() and self.model.marks:
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _narrow(self) -> None:
        asked = Narrowing(self.words.text(), self.colour.currentData(), self.unsure.isChecked())
        marks = self._everything.narrowed(asked)
        self.model.show(marks, self.model.meanings)
        self.count.setText(highlights_name(len(marks)))
        found = sum(mark.certainty is Certainty.FOUND for mark in marks)
        self.confirm.setText(self.tr("These places are right (%s)") % found)
        self.confirm.setVisible(bool(found))
        self._say_when_empty(asked)

    def _say_when_empty(self, asked: Narrowing) -> None:
        if self.model.marks:
            self.message.hide()
            self.list.show()
        elif asked == Narrowing():
            self.say(self.tr("Nothing is marked yet. Select words in an entry and press Ctrl+1."))
        else:
            self.say(self.tr("No highlight answers to this. Take words or the colour away."))

    def _offer_colours(self, meanings: Meanings) -> None:
        chosen, ratio = self.colour.currentData(), self.devicePixelRatioF()
        self.colour.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.colour.clear()
        self.colour.addItem(self.tr("All colours"), None)
        for colour in Colour:
            icon = dot_icon(colour, self._colours, DOT, ratio)
            self.colour.addItem(icon, meaning_name(colour, meanings), colour)
        self.colour.setCurrentIndex(max(self.colour.findData(chosen), 0))
        self.colour.blockSignals(False)  # noqa: FBT003

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(MARK))

    def _confirm(self) -> None:
        self.confirmed.emit([m for m in self.model.marks if m.certainty is Certainty.FOUND])

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda _text: self._narrow())
        self.colour.currentIndexChanged.connect(lambda _index: self._narrow())
        self.unsure.toggled.connect(lambda _on: self._narrow())
        self.list.clicked.connect(self._open)
        self.confirm.clicked.connect(self._confirm)
        self.meanings.clicked.connect(lambda: self.colours_wanted.emit())

    def _name_parts(self) -> None:
        self.words.setPlaceholderText(self.tr("Words in a passage, its margin or its entry"))
        self.words.setAccessibleName(self.tr("Words"))
        self.colour.setIconSize(QSize(DOT, DOT))
        self.colour.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.colour.setMaximumWidth(260)
        self.list.setAccessibleName(self.tr("All highlights"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (self.message, self.count):
            label.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        for button in (self.confirm, self.meanings):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self._name_parts()
        name = PlainLabel(self.tr("Colour"))
        name.setBuddy(self.colour)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(name)
        top.addWidget(self.colour)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.confirm)
        foot.addWidget(self.meanings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.unsure)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.message, 1)
        layout.addLayout(foot)
