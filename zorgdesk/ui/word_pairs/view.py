"""A small window in which the reader joins words that are to be searched as one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.searches import WordPair
from zorgdesk.ui.making_room import size_on_screen
from zorgdesk.ui.plain import PlainLabel


class WordPairsWindow(QDialog):
    """Shows the pairs; adding and removing is reported, and shown when it is done."""

    added = Signal(str, str)
    removed = Signal(str)  # id

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your own words"))
        size_on_screen(self, 560, 380)
        self.word, self.other = QLineEdit(), QLineEdit()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Your pairs of words"))
        self._add = QPushButton(self.tr("Add"))
        self._remove = QPushButton(self.tr("Remove"))
        self._is_locked = False
        self._remove.setAutoDefault(False)  # Enter in the list is not to take a pair away
        self._trouble = PlainLabel()
        self._trouble.setWordWrap(True)
        self._lay_out()
        self._connect()

    def show_pairs(self, pairs: Sequence[WordPair]) -> None:
        """Replace the list."""
        self._trouble.hide()
        self.list.clear()
        for pair in pairs:
            item = QListWidgetItem(f"{pair.word}  =  {pair.other}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, pair.id)
        self._remove.setEnabled(bool(pairs) and not self._is_locked)

    def lock(self, why: str) -> None:
        """Let the pairs be read only, and say why."""
        self._is_locked = True
        for part in (self.word, self.other, self._add, self._remove):
            part.setEnabled(False)
        self.say(why)

    def say(self, text: str) -> None:
        """Show what went wrong."""
        self._trouble.setText(text)
        self._trouble.show()

    def _lay_out(self) -> None:
        told = PlainLabel(
            self.tr("Who searches one of the two words finds the other as well, marked as such.")
        )
        told.setWordWrap(True)
        fields = QHBoxLayout()
        for label, field in ((self.tr("Word"), self.word), (self.tr("same as"), self.other)):
            name = PlainLabel(label)
            name.setBuddy(field)
            field.setAccessibleName(label)
            fields.addWidget(name)
            fields.addWidget(field, 1)
        fields.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        for part in (told, fields, self._trouble, self.list):
            if isinstance(part, QHBoxLayout):
                layout.addLayout(part)
            else:
                layout.addWidget(part)
        layout.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._trouble.hide()

    def _connect(self) -> None:
        self._add.clicked.connect(self._report)
        self._remove.clicked.connect(self._drop)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._drop)

    def _report(self) -> None:
        word, other = self.word.text().strip(), self.other.text().strip()
        if word and other and word.casefold() != other.casefold():
            self.added.emit(word, other)
            self.word.clear()
            self.other.clear()
            self.word.setFocus()
        else:
            self.say(self.tr("Type two different words."))

    def _drop(self) -> None:
        item = self.list.currentItem() or self.list.item(0)
        if item is not None and not self._is_locked:
            self.removed.emit(item.data(Qt.ItemDataRole.UserRole))
