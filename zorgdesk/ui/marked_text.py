"""Lay out and paint text with marked spans, over as many lines as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from zorgdesk.domain.query import Span
from zorgdesk.ui.utf16 import utf16_length


def paint_marked(
    painter: QPainter,
    rect: QRectF,
    text: str,
    marks: Sequence[Span],
    mark: tuple[QColor, QColor],
    lines: int = 1,
) -> None:
    """Paint `text` in `rect`, in the painter's font and pen, elided after `lines` lines.

    `mark` holds the background and the text colour of what the spans cover.
    """
    font = painter.font()
    shown = _fit(text, font, rect.width(), lines)
    layout = _layout(shown, font, rect.width(), lines)
    formats = [_format(span, shown, mark) for span in marks if span.start < len(shown)]
    layout.draw(painter, QPointF(rect.topLeft()), formats)


def _fit(text: str, font: QFont, width: float, lines: int) -> str:
    """Cut `text` so that it fits, with an ellipsis where something was cut."""
    layout = _layout(text, font, width, lines)
    last = layout.lineAt(layout.lineCount() - 1)
    end = last.textStart() + last.textLength()
    if end >= len(text):
        return text
    tail = QFontMetricsF(font).elidedText(
        text[last.textStart() :], Qt.TextElideMode.ElideRight, width
    )
    return text[: last.textStart()] + tail


def _layout(text: str, font: QFont, width: float, lines: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _format(span: Span, text: str, mark: tuple[QColor, QColor]) -> QTextLayout.FormatRange:
    """The colours of one span; Qt counts UTF-16 units where Python counts characters."""
    drawn = QTextLayout.FormatRange()
    drawn.start = utf16_length(text[: span.start])
    drawn.length = utf16_length(text[span.start : span.end])
    style = QTextCharFormat()
    style.setBackground(mark[0])
    style.setForeground(mark[1])
    drawn.format = style
    return drawn
