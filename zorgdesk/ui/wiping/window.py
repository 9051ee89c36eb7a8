"""What would be wiped, to the last file; a word must be typed, for it cannot be undone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.ui.making_room import size_on_screen
from zorgdesk.ui.plain import PlainLabel

HIGHEST = 190
"""Pixels for the list of notebooks; more of them are scrolled."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A notebook that can be wiped or left."""

    name: str
    told: str
    ticked: bool


class WipeWindow(QDialog):
    """Reports which of the choices are to go; afterwards it tells what became of them."""

    wanted = Signal(object)  # list[int]: the places of the ticked choices

    def __init__(self, files_of: Callable[[list[int]], Sequence[str]], parent: QWidget) -> None:
        """`files_of` tells the files that go when these choices are ticked."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Wipe everything on this computer"))
        size_on_screen(self, 720, 620)
        self._files_of = files_of
        self.word = self.tr("WIPE")
        """What must be typed."""
        self.head, self.stays = _words(), _words()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Notebooks that are wiped"))
        self.list.setWordWrap(True)
        self.list.itemChanged.connect(lambda _item: self._show_files())
        self._count = PlainLabel()
        self.files = QPlainTextEdit(readOnly=True)
        self.files.setAccessibleName(self.tr("Files that are wiped"))
        self.files.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.files.setTabChangesFocus(True)
        self.field = QLineEdit()
        self.button = QPushButton(self.tr("Wipe everything"))
        self.close_button = QPushButton(self.tr("Keep everything"))
        self._confirm = self._confirming()
        self._lay_out()

    def show_choices(self, choices: Sequence[Choice], stays: str) -> None:
        """Show what would go; `stays` tells what does not."""
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        for choice in choices:
            item = QListWidgetItem(f"{choice.name}\n{choice.told}", self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
            item.setCheckState(on if choice.ticked else off)
        self.list.blockSignals(False)  # noqa: FBT003
        self.list.setCurrentRow(0)
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setFixedHeight(min(max(rows, 40) + 14, HIGHEST))
        self.stays.setText(stays)
        self._show_files()

    def show_done(self, told: str, left: Sequence[str]) -> None:
        """Tell what became of it: nothing is left to choose."""
        self.head.setText(told)
        for widget in (self.list, self._count, self._confirm, self.stays, self.button):
            widget.hide()
        self.files.setPlainText("\n".join(left))
        self.files.setVisible(bool(left))
        if not left:
            self.resize(self.minimumSizeHint().expandedTo(QSize(520, 0)))
        self.close_button.setText(self.tr("Close ZorgDesk"))
        self.close_button.setEnabled(True)
        self.close_button.setFocus()

    def ticked(self) -> list[int]:
        """The places of the choices that go."""
        on = Qt.CheckState.Checked
        return [at for at in range(self.list.count()) if self.list.item(at).checkState() == on]

    def _show_files(self) -> None:
        files = self._files_of(self.ticked())
        self._count.setText(self.tr("These files are wiped (%s):") % len(files))
        self.files.setPlainText("\n".join(files))

    def _begin(self) -> None:
        for widget in (self.list, self.field, self.button, self.close_button):
            widget.setEnabled(False)
        self.wanted.emit(self.ticked())

    def _confirming(self) -> QWidget:
        row = QWidget()
        label = PlainLabel(self.tr("This cannot be undone. Type %s to go on:") % self.word)
        label.setBuddy(self.field)
        self.field.setAccessibleName(label.text())
        self.field.setFixedWidth(120)
        self.field.textChanged.connect(
            lambda text: self.button.setEnabled(text.strip().casefold() == self.word.casefold())
        )
        self.button.setEnabled(False)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._begin)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self.field)
        layout.addStretch(1)
        return row

    def _lay_out(self) -> None:
        self.head.setText(
            self.tr(
                "For a computer that is shared: ZorgDesk leaves nothing of you behind. "
                "Save a copy on a stick first of what you want to take along."
            )
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        for part in (self.head, self.list, self._count):
            layout.addWidget(part)
        layout.addWidget(self.files, 1)
        layout.addWidget(self.stays)
        layout.addWidget(self._confirm)
        layout.addLayout(buttons)


def _words() -> QLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    return label
