"""The text of an entry page: painted badges, marked hits, links that are announced."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFragment,
    QTextLine,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QToolTip, QWidget

from zorgdesk.domain.query import Span
from zorgdesk.ui.detail.highlight_layer import HighlightLayer
from zorgdesk.ui.theme import Colours
from zorgdesk.ui.utf16 import utf16_length

MEASURE = 700
"""Pixels at 100 %: a comfortable line of about 85 letters."""
SIDE = 30
INDENT = 24
BADGE_LINKS = ("collection:", "filter:", "search:")


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
        self.highlights = HighlightLayer(lambda place: self._box(place, 0))
        self._badges: list[tuple[str, int, int]] = []  # link, start, length
        self._hits: list[tuple[int, int]] = []
        self._current = -1
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self.highlighted.connect(lambda url: self.pointed.emit(url.toString()))

    def show_page(self, html: str, style: str) -> None:
        """Show another page from its top, without hits."""
        document = self.document()
        document.setDefaultStyleSheet(style)
        self.highlights.clear()
        self.setHtml(html)
        self.show_hits(())
        self._dress_links()
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
        """Mark these spans of `plain_text`."""
        text = self.plain_text()
        self._hits = [
            (utf16_length(text[: span.start]), utf16_length(text[: span.end])) for span in spans
        ]
        self._current = -1
        self.repaint_marks()

    def step_hit(self, by: int) -> int:
        """Go to the next or previous hit, round the end; returns its number from 1, or 0."""
        if not self._hits:
            return 0
        start = self._current if self._current >= 0 or by > 0 else 0
        self._current = (start + by) % len(self._hits)
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._hits[self._current][0])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.repaint_marks()
        return self._current + 1

    def repaint_marks(self) -> None:
        """Paint the highlights, and the hits over them."""
        hits = [
            self._selection(start, end, is_current=number == self._current)
            for number, (start, end) in enumerate(self._hits)
        ]
        own = self.highlights.selections(QTextCursor(self.document()), self.colours)
        self.setExtraSelections([*own, *hits])
        self.viewport().update()

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
        bar, line = self.verticalScrollBar(), self._box(place, 0)
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
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.badge))
        offset = self._scrolled()
        for _, start, length in self._badges:
            box = self._box(start, length).translated(-offset)
            if box.intersects(QRectF(self.viewport().rect())):
                painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.translate(-offset)
        self.highlights.paint_signs(painter, self.colours)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _box(self, start: int, length: int) -> QRectF:
        """Where a badge stands in the document; it never breaks over lines."""
        block = self.document().findBlock(start)
        layout = block.layout()
        line = layout.lineForTextPosition(start - block.position())
        if not line.isValid():
            return QRectF()
        left = _x(line, start - block.position())
        right = _x(line, start + length - block.position())
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        top = origin.y() + line.y() + (line.height() - line.ascent() - line.descent()) / 2
        return QRectF(origin.x() + left, top - 2, right - left, line.ascent() + line.descent() + 4)

    def _dress_links(self) -> None:
        """Find the badges, and give the terms the dotted line that CSS cannot."""
        self._badges = []
        block = self.document().begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()

    def _dress_block(self, block: QTextBlock) -> None:
        terms: list[tuple[int, int]] = []
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            style = fragment.charFormat()
            if style.anchorHref().startswith(BADGE_LINKS):
                self._add_badge(style.anchorHref(), fragment)
            elif style.toolTip() and style.anchorHref().startswith("entry:"):
                terms.append((fragment.position(), fragment.length()))
            iterator += 1
        for start, length in terms:
            self._underline(start, length)

    def _add_badge(self, href: str, fragment: QTextFragment) -> None:
        """Remember where a badge stands; one with a dot is made of several fragments."""
        start, length = fragment.position(), fragment.length()
        before = self._badges[-1] if self._badges else ("", 0, 0)
        if before == (href, before[1], start - before[1]):
            _, start, length = (*self._badges.pop()[:2], before[2] + length)
        self._badges.append((href, start, length))

    def _underline(self, start: int, length: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        dotted = QTextCharFormat()
        dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        dotted.setUnderlineColor(QColor(self.colours.accent))
        dotted.setForeground(QColor(self.colours.text))
        cursor.mergeCharFormat(dotted)

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        scale = self.font().pointSizeF() / 10
        spare = self.viewport().width() - SIDE - MEASURE * scale
        margins = frame.frameFormat()
        margins.setLeftMargin(SIDE)
        margins.setRightMargin(max(SIDE, spare))
        margins.setTopMargin(18)
        margins.setBottomMargin(28)
        frame.setFrameFormat(margins)

    def _selection(self, start: int, end: int, *, is_current: bool) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document())
        selection.cursor.setPosition(start)
        selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        background = self.colours.current_mark if is_current else self.colours.mark
        selection.format.setBackground(QColor(background))
        selection.format.setForeground(QColor(self.colours.on_mark))
        selection.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
        selection.format.setProperty(QTextFormat.Property.UserProperty, 1)
        return selection

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


def _x(line: QTextLine, position: int) -> float:
    """How far from the left of its line a character stands."""
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
