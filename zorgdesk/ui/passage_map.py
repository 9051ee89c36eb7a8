"""Between the passages of an entry's text and the places of the document that shows them."""

from PySide6.QtGui import QTextBlock, QTextDocument

from zorgdesk.domain.highlights import Blocks
from zorgdesk.domain.passages import Passage, without_space
from zorgdesk.ui.utf16 import characters_before, utf16_length

_LINE = "\N{LINE SEPARATOR}"


class PassageMap:
    """Which block of a document shows which passage; places count UTF-16 units, as Qt does."""

    def __init__(self, document: QTextDocument, passages: Blocks, skipped: int = 0) -> None:
        """`skipped` blocks stand before the text: its title and what else is above it."""
        self._texts = dict(passages)
        self._starts: dict[str, int] = {}
        shown = document.findBlockByNumber(skipped)
        for block, text in passages:
            shown = _next_showing(shown, text)
            if not shown.isValid():
                break
            self._starts[block] = shown.position()
            shown = shown.next()

    def span(self, where: Passage) -> tuple[int, int] | None:
        """The places between which a passage stands; None when the page does not show it."""
        start = self._starts.get(where.block)
        if start is None:
            return None
        text = self._texts[where.block]
        return tuple(start + utf16_length(text[:end]) for end in (where.start, where.end))  # type: ignore[return-value]

    def passages(self, start: int, end: int) -> tuple[Passage, ...]:
        """What words of the text stand between two places, block by block."""
        found = (self._part(block, start, end) for block in self._starts)
        return tuple(passage for passage in found if passage.start < passage.end)

    def _part(self, block: str, start: int, end: int) -> Passage:
        text, first = self._texts[block], self._starts[block]
        inside = (max(place - first, 0) for place in (start, end))
        part = Passage(block, *(characters_before(text, place) for place in inside))
        return without_space(text, part)


def _next_showing(block: QTextBlock, text: str) -> QTextBlock:
    """The first block from here on that shows a text."""
    while block.isValid() and block.text().replace(_LINE, "\n") != text:
        block = block.next()
    return block
