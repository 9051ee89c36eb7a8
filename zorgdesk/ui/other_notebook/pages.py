"""What is told of other notebooks: a list at the left, and what is chosen in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QTextBrowser

from zorgdesk.ui.plain import plain_tip

INDENT = 14
"""Pixels by which what is in a notebook stands further in than its name."""


@dataclass(frozen=True, slots=True)
class Page:
    """A line of the list at the left, and what is shown of it; `is_part` of the one above."""

    name: str
    html: Callable[[], str]
    is_part: bool = False


class Pages(QSplitter):
    """The list is not there where there is one page."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Sequence[Page] = ()
        self.list, self.page = QListWidget(), QTextBrowser()
        self._dress()
        self.addWidget(self.list)
        self.addWidget(self.page)
        self.setSizes([280, 480])
        self.setHandleWidth(10)
        self.setChildrenCollapsible(False)
        self.list.currentRowChanged.connect(self._show)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show these; the line that was chosen stays so."""
        row = max(self.list.currentRow(), 0)
        self._pages = pages
        self.list.clear()
        for page in pages:
            self._add(page)
        self.list.setVisible(len(pages) > 1)
        self.list.setCurrentRow(min(row, len(pages) - 1))

    def _add(self, page: Page) -> None:
        line = QListWidgetItem(page.name, self.list)
        line.setToolTip(plain_tip(page.name))  # a long one is cut off
        if page.is_part:
            room = QPixmap(INDENT, 1)
            room.fill(Qt.GlobalColor.transparent)
            line.setData(Qt.ItemDataRole.DecorationRole, room)  # also before a second line

    def _show(self, row: int) -> None:
        self.page.setHtml(self._pages[row].html() if 0 <= row < len(self._pages) else "")

    def _dress(self) -> None:
        self.list.setAccessibleName(self.tr("Notebooks, and what differs in them"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setObjectName("kept")
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.tr("What would be taken over"))
        self.page.document().setDocumentMargin(8)
