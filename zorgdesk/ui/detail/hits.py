"""The hits of a search on a page: marked, and walked from one to the next."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextEdit

from zorgdesk.domain.query import Span
from zorgdesk.ui.theme import Colours
from zorgdesk.ui.utf16 import utf16_length


class Hits:
    """Places in a document, which is not changed for them; one of them may be current."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._places: list[tuple[int, int]] = []
        self._current = -1

    def __len__(self) -> int:
        return len(self._places)

    def show(self, spans: Sequence[Span]) -> bool:
        """Take these spans of the document's text, none of them current; whether that is new."""
        before = self._places, self._current
        text = self._document.toRawText()
        self._places = [
            (utf16_length(text[: span.start]), utf16_length(text[: span.end])) for span in spans
        ]
        self._current = -1
        return (self._places, self._current) != before

    def step(self, by: int) -> int:
        """Make the next or previous one current, round the end; its number from 1, or 0."""
        if not self._places:
            return 0
        start = self._current if self._current >= 0 or by > 0 else 0
        self._current = (start + by) % len(self._places)
        return self._current + 1

    def cursor(self) -> QTextCursor:
        """Before the one that is current."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._places[self._current][0])
        return cursor

    def selections(self, colours: Colours) -> Iterator[QTextEdit.ExtraSelection]:
        """How they are marked, in order."""
        for number, (start, end) in enumerate(self._places):
            is_current = number == self._current
            ground = colours.current_mark if is_current else colours.mark
            yield self._selection(start, end, QColor(ground), QColor(colours.on_mark))

    def _selection(
        self, start: int, end: int, ground: QColor, letters: QColor
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self._document)
        selection.cursor.setPosition(start)
        selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.format.setBackground(ground)
        selection.format.setForeground(letters)
        selection.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
        selection.format.setProperty(QTextFormat.Property.UserProperty, 1)
        return selection
