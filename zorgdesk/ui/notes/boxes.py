"""The check boxes of a note that is read: painted, since a font's sign may be a mere ring.

Their signs stay in the text, out of sight, for who listens to it and for who copies it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit

from zorgdesk.ui.notes.reading_text import CHECK_SCHEME, DONE
from zorgdesk.ui.tick_box import paint_tick_box

_SIZE = 0.9
"""The side of a box, as a part of the height of a capital with what hangs above it."""


@dataclass(frozen=True, slots=True)
class _PaletteInks:
    accent: str
    on_accent: str
    faint: str
    page: str

    @classmethod
    def of(cls, palette: QPalette) -> Self:
        role = QPalette.ColorRole
        roles = (role.Accent, role.HighlightedText, role.PlaceholderText, role.Base)
        return cls(*(palette.color(each).name() for each in roles))


def begins_with_box(block: QTextBlock) -> bool:
    """Whether the first thing in a block is a check box."""
    first = block.begin()
    if first.atEnd():
        return False
    return first.fragment().charFormat().anchorHref().startswith(f"{CHECK_SCHEME}:")


def hide_signs(document: QTextDocument) -> None:
    """Let the signs of boxes take their room and not be seen."""
    unseen = QTextCharFormat()
    unseen.setForeground(Qt.GlobalColor.transparent)
    unseen.setFontUnderline(False)
    for cursor in _signs(document):
        cursor.mergeCharFormat(unseen)


def paint_boxes(edit: QTextEdit) -> None:
    """Paint the boxes that are in sight where their signs stand."""
    painter, inks = QPainter(edit.viewport()), _PaletteInks.of(edit.palette())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for cursor in _signs(edit.document()):
        box = _place(edit, cursor)
        if box.intersects(QRectF(edit.viewport().rect())):
            paint_tick_box(painter, box, inks, ticked=cursor.selectedText() == DONE)


def _place(edit: QTextEdit, sign: QTextCursor) -> QRectF:
    start, end = QTextCursor(sign), QTextCursor(sign)
    start.setPosition(sign.selectionStart())
    end.setPosition(sign.selectionEnd())
    left, right = edit.cursorRect(start), edit.cursorRect(end)
    side = min(edit.fontMetrics().ascent() * _SIZE, float(right.left() - left.left()))
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(left.topLeft(), right.bottomLeft()).center())
    return box


def _signs(document: QTextDocument) -> Iterator[QTextCursor]:
    block = document.begin()
    while block.isValid():
        if begins_with_box(block):
            sign = QTextCursor(block)
            sign.movePosition(
                QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
            )
            yield sign
        block = block.next()
