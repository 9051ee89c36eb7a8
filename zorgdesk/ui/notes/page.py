"""A note as it reads: headings, lists, links that are reported and boxes that can be ticked."""

from typing import Any

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QPaintEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from zorgdesk.ui.notes.boxes import begins_with_box, hide_signs, paint_boxes
from zorgdesk.ui.notes.dressing import dress_tables, name_pictures
from zorgdesk.ui.notes.reading_text import CHECK_SCHEME, readable

_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)

INDENT = 22


class NotePage(QTextBrowser):
    """Shows Markdown; whatever stands in it, nothing is fetched from a disk or a network."""

    followed = Signal(str)  # a link in the note
    ticked = Signal(int)  # the line of a check box, from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Your note, as it reads"))
        self.anchorClicked.connect(self._follow)

    def show_text(self, text: str) -> None:
        """Show the Markdown of a note from its top."""
        self.document().setMarkdown(readable(text), _FEATURES)
        self.document().setIndentWidth(INDENT)
        self._put_boxes_first()
        hide_signs(self.document())
        name_pictures(self.document())
        dress_tables(self.document(), self.palette())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_again(self, text: str) -> None:
        """Show the text after a small change, where one was reading."""
        place = self.verticalScrollBar().value()
        self.show_text(text)
        self.verticalScrollBar().setValue(place)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_boxes(self)

    def changeEvent(self, event: QEvent) -> None:
        """The lines of tables follow the colours of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            dress_tables(self.document(), self.palette())

    def _follow(self, url: QUrl) -> None:
        scheme, _, rest = url.toString().partition(":")
        if scheme == CHECK_SCHEME:
            self.ticked.emit(int(rest))
        else:
            self.followed.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _put_boxes_first(self) -> None:
        """Let a line with a check box begin with that, without the dot of the list before it."""
        block = self.document().begin()
        while block.isValid():
            if block.textList() is not None and begins_with_box(block):
                block.textList().remove(block)
                cursor = QTextCursor(block)
                shape = cursor.blockFormat()
                shape.setIndent(max(0, shape.indent() - 1))
                cursor.setBlockFormat(shape)
            block = block.next()
