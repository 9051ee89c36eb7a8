"""What links on a page look like beyond what a style sheet can: badges and explained terms."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from zorgdesk.ui.detail.geometry import box_of
from zorgdesk.ui.theme import Colours

BADGE_LINKS = ("collection:", "filter:", "search:")


class LinkLooks:
    """Paints the ground of badges; a term gets the dotted line that CSS cannot give."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._badges: list[tuple[str, int, int]] = []  # link, start, length

    def dress(self, colours: Colours) -> None:
        """Find the links of a page that was just shown."""
        self._badges = []
        for style, start, length in list(_links(self._document)):
            if style.anchorHref().startswith(BADGE_LINKS):
                self._add_badge(style.anchorHref(), start, length)
            elif style.toolTip() and style.anchorHref().startswith("entry:"):
                self._underline(start, length, colours)

    def paint(self, painter: QPainter, seen: QRectF, colours: Colours) -> None:
        """Paint the badges in sight, as far as the document is painted in `seen`."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.badge))
        for _, start, length in self._badges:
            box = box_of(self._document, start, length)
            if box.intersects(seen):
                painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)

    def _add_badge(self, href: str, start: int, length: int) -> None:
        """Remember where a badge stands; one with a dot is made of several pieces."""
        before = self._badges[-1] if self._badges else ("", 0, 0)
        if before == (href, before[1], start - before[1]):
            _, start, length = (*self._badges.pop()[:2], before[2] + length)
        self._badges.append((href, start, length))

    def _underline(self, start: int, length: int, colours: Colours) -> None:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        dotted = QTextCharFormat()
        dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        dotted.setUnderlineColor(QColor(colours.accent))
        dotted.setForeground(QColor(colours.text))
        cursor.mergeCharFormat(dotted)


def _links(document: QTextDocument) -> Iterator[tuple[QTextCharFormat, int, int]]:
    """Each piece of a link: how it looks, where it begins and how long it is."""
    block: QTextBlock = document.begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            part = piece.fragment()
            if part.charFormat().isAnchor():
                yield part.charFormat(), part.position(), part.length()
            piece += 1
        block = block.next()
