"""Where text of a document stands, in the document's own measure."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument, QTextLine


def box_of(document: QTextDocument, start: int, length: int) -> QRectF:
    """The box around characters that stand on one line, a little higher than its letters."""
    block = document.findBlock(start)
    line = block.layout().lineForTextPosition(start - block.position())
    if not line.isValid():
        return QRectF()
    left = _x(line, start - block.position())
    right = _x(line, start + length - block.position())
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    top = origin.y() + line.y() + (line.height() - line.ascent() - line.descent()) / 2
    return QRectF(origin.x() + left, top - 2, right - left, line.ascent() + line.descent() + 4)


def _x(line: QTextLine, position: int) -> float:
    """How far from the left of its line a character stands."""
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
