"""The entry pane: a bar with what one can do, the page, and an empty state."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.entry import Facet
from zorgdesk.domain.notes import Backlink
from zorgdesk.domain.page import EntryPage
from zorgdesk.domain.passages import PlacedHighlight
from zorgdesk.domain.query import Span
from zorgdesk.ui.banner import Banner
from zorgdesk.ui.detail import start_page
from zorgdesk.ui.detail.browser import PageBrowser
from zorgdesk.ui.detail.marking import Marking
from zorgdesk.ui.detail.marking_gestures import MarkingGestures
from zorgdesk.ui.detail.style import style_sheet
from zorgdesk.ui.highlight_names import Meanings
from zorgdesk.ui.names import hits_name
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.theme import Colours

NARROW = 58
"""Widths of a letter under which the bar has no room for words."""

Counts = Mapping[Facet, Mapping[str, int]]


class DetailView(QFrame):
    """Shows one entry, or what to do when none is open."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.browser = PageBrowser(colours)
        self.marking = Marking(self.browser)
        self.gestures = MarkingGestures(self.marking)
        self._highlights: tuple[Sequence[PlacedHighlight], Meanings, bool] = ((), {}, False)
        self._page: EntryPage | None = None
        self._counts: Counts = {}
        self._progress = (0, 0)
        self._buttons: list[QToolButton] = []
        self._why = Banner("notice")
        self._hits = PlainLabel()
        self._hits.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(14, 6, 14, 2)
        self._bar.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar)
        layout.addWidget(self._why)
        layout.addWidget(self.browser, 1)

    def set_actions(self, left: Sequence[QAction], right: Sequence[QAction]) -> None:
        """Put these commands in the bar."""
        for action in left:
            self._bar.addWidget(self._button(action))
        self._bar.addStretch(1)
        self._bar.addWidget(self._hits)
        self._bar.addSpacing(10)
        for action in right:
            self._bar.addWidget(self._button(action))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_bar()

    def _fit_bar(self) -> None:
        """In a narrow pane the buttons keep their icons only."""
        is_narrow = self.width() < NARROW * self.fontMetrics().averageCharWidth()
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if is_narrow
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        for button in self._buttons:
            button.setToolButtonStyle(style)

    def explain(self, reasons: Sequence[str]) -> None:
        """Say above the page why the entry is in the list."""
        none = self.tr("Nothing was searched for, or the entry is not in the list.")
        self._why.say("\n".join(dict.fromkeys(reasons)) or none)

    def set_counts(self, counts: Counts) -> None:
        """What the start page tells of the catalogue; shows it."""
        self._counts = counts
        self.show_start()

    def set_progress(self, read: int, initiatives: int) -> None:
        """How far the reader is with the inventory, for the start page."""
        self._progress = (read, initiatives)
        if self._page is None:
            self.show_start()

    def show_start(self) -> None:
        """Show the page one starts on."""
        self._page = None
        self._highlights = ((), {}, False)
        self._show(start_page.html(self._counts, self._progress))

    def show_page(self, page: EntryPage) -> None:
        """Show an entry from its top, without marks."""
        if not _is_same_text(page, self._page):
            self._highlights = ((), {}, False)
        self._page = page
        self._show(_html(page))

    def replace_page(self, page: EntryPage) -> None:
        """Show the same entry with other facts about it, where one had read to."""
        place = self.browser.verticalScrollBar().value()
        with self.browser.keeping_selection():
            self.show_page(page)
        self.browser.verticalScrollBar().setValue(place)

    def show_highlights(
        self, marks: Sequence[PlacedHighlight], meanings: Meanings, *, can_mark: bool
    ) -> None:
        """Show the reader's highlights in the text of the entry."""
        self._highlights = (marks, meanings, can_mark)
        self.marking.show(marks, meanings, can_mark=can_mark)

    def show_marks(self, marks: Sequence[Span]) -> None:
        """Mark other hits on the page that is shown."""
        self._why.hide()  # it told of an earlier answer
        self.browser.show_hits(marks)
        self._hits.setText(hits_name(self.browser.hit_count))

    def step_hit(self, by: int) -> None:
        """Walk the hits."""
        number = self.browser.step_hit(by)
        if number:
            place = {"n": number, "all": self.browser.hit_count}
            self._hits.setText(self.tr("Hit %(n)s of %(all)s") % place)

    def show_backlinks(self, backlinks: tuple[Backlink, ...]) -> None:
        """Show which notes point at the open entry, where one was reading, if those are others."""
        if self._page is not None and self._page.backlinks != backlinks:
            self.replace_page(replace(self._page, backlinks=backlinks))

    def restyle(self, colours: Colours) -> None:
        """Use other colours, and show the page in them where one had read to."""
        self.browser.colours = colours
        place = self.browser.verticalScrollBar().value()
        self._show(
            _html(self._page) if self._page else start_page.html(self._counts, self._progress)
        )
        self.browser.verticalScrollBar().setValue(place)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._buttons.append(button)
        return button

    def _show(self, html: str) -> None:
        self.browser.show_page(html, style_sheet(self.browser.colours, self.font().pointSizeF()))
        self._show_highlights_again()
        self._hits.clear()
        self._why.hide()

    def _show_highlights_again(self) -> None:
        """The document is another one; what is marked stands in it where it stood."""
        page = self._page
        self.marking.use(page.passages if page else (), _blocks_above(page) if page else 0)
        marks, meanings, can_mark = self._highlights
        self.marking.show(marks, meanings, can_mark=can_mark)


def _is_same_text(page: EntryPage, other: EntryPage | None) -> bool:
    """Whether what is marked in the one stands in the other too."""
    return other is not None and (page.entry.key, page.passages) == (
        other.entry.key,
        other.passages,
    )


def _html(page: EntryPage) -> str:
    from zorgdesk.ui.detail.page import html  # noqa: PLC0415 - brings Markdown: after first paint

    return html(page)


def _blocks_above(page: EntryPage) -> int:
    from zorgdesk.ui.detail.page import blocks_above_text  # noqa: PLC0415 - as above

    return blocks_above_text(page)
