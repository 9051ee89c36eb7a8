"""Links in a text that is being typed, in the colour that links have."""

from PySide6.QtGui import QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from zorgdesk.domain.notes import LINK
from zorgdesk.ui.utf16 import utf16_length


class LinkColouring(QSyntaxHighlighter):
    """Colours `[[what is pointed at]]`; the text itself is never changed."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._look = QTextCharFormat()
        self._look.setForeground(palette.color(QPalette.ColorRole.Link))

    def dress(self, palette: QPalette) -> None:
        """Use the colours of another palette."""
        self._look.setForeground(palette.color(QPalette.ColorRole.Link))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for link in LINK.finditer(text):
            self.setFormat(utf16_length(text[: link.start()]), utf16_length(link[0]), self._look)
