"""A window with a list at the left, what is chosen at the right, and one thing to do with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the list; `html` tells more about it, read when it is chosen where that costs.

    A link in it is reported with its address.
    """

    name: str
    html: str | Callable[[], str]

    def told(self) -> str:
        """What is shown of it."""
        return self.html if isinstance(self.html, str) else self.html()


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
    followed = Signal(str)  # the address of a link

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(wording.title)
        self.resize(760, 480)
        self._wording = wording
        self._items: Sequence[Item] = ()
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
        self.message = QLabel()
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

    def say(self, text: str) -> None:
        """Tell what was done, or what went wrong."""
        self.message.setText(text)

    def _show(self, row: int) -> None:
        chosen = 0 <= row < len(self._items)
        self.button.setEnabled(chosen)
        self.page.setHtml(self._items[row].told() if chosen else "")
        if not self._items:
            self.page.setPlainText(self._wording.empty)

    def _lay_out(self) -> None:
        told = QLabel(self._wording.told)
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
