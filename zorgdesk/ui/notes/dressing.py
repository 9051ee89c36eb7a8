"""What Qt's reading of Markdown leaves undone: the look of tables, and words for pictures."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QColor,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextTable,
)

_PADDING, _AROUND, _QUIETER = 5, 6, 110


def dress_tables(document: QTextDocument, palette: QPalette) -> None:
    """Thin lines in the colours of the window, and some room."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format().toTableFormat()
            look.setBorderBrush(_line(palette))
            look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBorderCollapse(True)
            look.setCellPadding(_PADDING)
            look.setTopMargin(_AROUND)
            look.setBottomMargin(_AROUND)
            frame.setFormat(look)


def _line(palette: QPalette) -> QColor:
    """Seen in light and in dark colours, and quieter than text."""
    line = palette.color(QPalette.ColorRole.PlaceholderText)
    line.setAlpha(_QUIETER)
    return line


def name_pictures(document: QTextDocument) -> None:
    """No picture is ever loaded: its words stand in its place."""
    for picture in reversed(list(_pictures(document))):
        words = picture.charFormat().property(QTextFormat.Property.ImageAltText)
        cursor = QTextCursor(document)
        cursor.setPosition(picture.position())
        end = picture.position() + picture.length()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(str(words or ""), QTextCharFormat())


def _pictures(document: QTextDocument) -> Iterator[QTextFragment]:
    block = document.begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            if piece.fragment().charFormat().isImageFormat():
                yield piece.fragment()
            piece += 1
        block = block.next()
