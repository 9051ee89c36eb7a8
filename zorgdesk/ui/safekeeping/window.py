"""A window with a list at the left, what is chosen at the right, and one thing to do with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.ui.making_room import size_on_screen
from zorgdesk.ui.plain import PlainLabel


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the list; `html` tells more about it, None what is read when it is chosen.

    A link in it is reported with its address.
    """

    name: str
    html: str | None


@dataclass(frozen=True, slots=True)
class Wording:
    """What the window says: its title, what it is for, the button, and what an empty list means."""

    title: str
    told: str
    button: str
    empty: str


class KeptWindow(QDialog):
    """Reports the number of the item that is to be put back."""

    wanted = Signal(int)
    asked = Signal(int)  # the number of the item about which is to be told: see `tell`
    followed = Signal(str)  # the address of a link

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(wording.title)
        size_on_screen(self, 760, 480)
        self._wording = wording
        self._items: Sequence[Item] = ()
        self._is_locked = False
        self.list = QListWidget()
        self.list.setAccessibleName(wording.title)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QTextBrowser()
        self.page.setObjectName("kept")
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self.page.setAccessibleName(self.tr("What is chosen"))
        self.page.document().setDocumentMargin(8)
        self.button = QPushButton(wording.button)
        self.message = PlainLabel()
        self.message.setWordWrap(True)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.button.clicked.connect(lambda: self.wanted.emit(self.list.currentRow()))

    def show_items(self, items: Sequence[Item]) -> None:
        """Replace the list; the first item is chosen."""
        self._items = items
        self.list.clear()
        self.list.addItems([item.name for item in items])
        self.list.setCurrentRow(0 if items else -1)
        self._show(self.list.currentRow())

    def read_again(self) -> None:
        """Show anew what is chosen: it may be otherwise now."""
        self._show(self.list.currentRow())

    def tell(self, html: str) -> None:
        """Tell about the item that was asked for last."""
        self.page.setHtml(html)

    def lock(self, why: str) -> None:
        """Let things be read and nothing be put back, and say why."""
        self._is_locked = True
        self.button.setEnabled(False)
        self.say(why)

    def say(self, text: str) -> None:
        """Tell what was done, or what went wrong."""
        self.message.setText(text)

    def _show(self, row: int) -> None:
        chosen = 0 <= row < len(self._items)
        self.button.setEnabled(chosen and not self._is_locked)
        if not chosen:
            self.page.setPlainText("" if self._items else self._wording.empty)
        elif (html := self._items[row].html) is None:
            self.page.setPlainText(self.tr("Reading …"))
            self.asked.emit(row)
        else:
            self.page.setHtml(html)

    def _lay_out(self) -> None:
        told = PlainLabel(self._wording.told)
        told.setWordWrap(True)
        panes = QSplitter()
        panes.addWidget(self.list)
        panes.addWidget(self.page)
        panes.setSizes([270, 490])
        panes.setHandleWidth(10)
        panes.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.message, 1)
        foot.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(told)
        layout.addWidget(panes, 1)
        layout.addLayout(foot)
