"""The text of an entry page: painted badges, marked hits, links that are announced."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextBrowser, QToolTip, QWidget

from zorgdesk.domain.query import Span
from zorgdesk.ui.detail.geometry import box_of
from zorgdesk.ui.detail.highlight_layer import HighlightLayer
from zorgdesk.ui.detail.hits import Hits
from zorgdesk.ui.detail.link_looks import LinkLooks
from zorgdesk.ui.theme import Colours

MEASURE = 700
"""Pixels at 100 %: a comfortable line of about 85 letters."""
SIDE = 30
INDENT = 24


class PageBrowser(QTextBrowser):
    """Shows HTML it is given; a link is reported, never followed."""

    followed = Signal(str)
    pointed = Signal(str)  # the link under mouse or keyboard, "" when none
    left = Signal()  # Esc

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Entry"))
        self.document().setIndentWidth(INDENT)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.highlights = HighlightLayer(lambda place: box_of(self.document(), place, 0))
        self._looks, self._hits = LinkLooks(self.document()), Hits(self.document())
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self.highlighted.connect(lambda url: self.pointed.emit(url.toString()))

    def show_page(self, html: str, style: str) -> None:
        """Show another page from its top, without hits."""
        document = self.document()
        document.setDefaultStyleSheet(style)
        self.highlights.clear()
        self.setExtraSelections([])  # else each of them follows each change until it is marked anew
        self.setHtml(html)
        self._hits.show(())
        self._mark()
        self._looks.dress(self.colours)
        self._set_margins()

    @contextmanager
    def keeping_selection(self) -> Iterator[None]:
        """Whatever the block shows, the caret stays where the text before it is the same."""
        cursor, before = self.textCursor(), self.plain_text()
        ends = cursor.anchor(), cursor.position()
        yield
        if before[: max(ends)] == self.plain_text()[: max(ends)]:
            again = QTextCursor(self.document())
            again.setPosition(ends[0])
            again.setPosition(ends[1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(again)

    def plain_text(self) -> str:
        """The page as Qt counts it: one character for each place in the document."""
        return self.document().toRawText()

    def show_hits(self, spans: Sequence[Span]) -> None:
        """Mark these spans of `plain_text`; what is marked so already is not painted again."""
        if self._hits.show(spans):
            self._mark()

    def step_hit(self, by: int) -> int:
        """Go to the next or previous hit, round the end; returns its number from 1, or 0."""
        number = self._hits.step(by)
        if number:
            self.setTextCursor(self._hits.cursor())
            self.ensureCursorVisible()
            self._mark()
        return number

    def show_highlights(self) -> None:
        """Paint what is in `highlights` now, with the signs in the margin."""
        self._mark()
        self.viewport().update()

    def _mark(self) -> None:
        """Mark the highlights, and the hits over them."""
        own = self.highlights.selections(QTextCursor(self.document()), self.colours)
        self.setExtraSelections([*own, *self._hits.selections(self.colours)])

    def in_document(self, point: QPointF) -> QPointF:
        """A point of the viewport as the document counts it."""
        return point + self._scrolled()

    def place_at(self, point: QPointF) -> int | None:
        """The place of the document under a point of the viewport; None beside the text."""
        exact = Qt.HitTestAccuracy.ExactHit
        place = self.document().documentLayout().hitTest(self.in_document(point), exact)
        return place if place >= 0 else None

    def show_place(self, place: int) -> None:
        """Scroll until a place of the document stands where one reads easily."""
        bar, line = self.verticalScrollBar(), box_of(self.document(), place, 0)
        height = self.viewport().height()
        if not bar.value() <= line.top() <= bar.value() + height - 2 * line.height():
            bar.setValue(round(line.top() - height / 3))

    @property
    def hit_count(self) -> int:
        """How many hits are marked."""
        return len(self._hits)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """A page never fetches anything, from a disk or from a network."""
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset = self._scrolled()
        painter.translate(-offset)
        self._looks.paint(painter, QRectF(self.viewport().rect()).translated(offset), self.colours)
        self.highlights.paint_signs(painter, self.colours)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        scale = self.font().pointSizeF() / 10
        spare = self.viewport().width() - SIDE - MEASURE * scale
        margins = frame.frameFormat()
        margins.setLeftMargin(SIDE)
        margins.setRightMargin(max(SIDE, spare))
        margins.setTopMargin(18)
        margins.setBottomMargin(28)
        if margins != frame.frameFormat():  # the whole page is laid out anew for it
            frame.setFrameFormat(margins)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 - Qt's signature
        moved = super().focusNextPrevChild(next_)
        if moved:
            self._explain_focused_link()
        return moved

    def _explain_focused_link(self) -> None:
        """Say what a link with the keyboard's focus means, on the screen and to its reader."""
        style = self.textCursor().charFormat()
        self.pointed.emit(style.anchorHref())
        if style.isAnchor() and style.toolTip():
            below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            QToolTip.showText(below, style.toolTip(), self)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, style.toolTip()))
