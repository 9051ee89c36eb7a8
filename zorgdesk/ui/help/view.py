"""The manual in a window of its own, beside what one is doing."""

from pathlib import Path

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from zorgdesk.ui.making_room import size_on_screen

LEADING = 135
"""Height of a line, in percents of its letters'."""
ABOVE_HEADING, INDENT = 22, 24


class ManualWindow(QDialog):
    """Shows one Markdown file."""

    def __init__(self, manual: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual of ZorgDesk"))
        size_on_screen(self, 720, 640)
        browser = QTextBrowser()
        browser.setAccessibleName(self.tr("Manual"))
        browser.setOpenLinks(False)
        browser.setMarkdown(manual.read_text("utf-8"))
        browser.document().setDocumentMargin(28)
        _space_out(browser.document())
        browser.anchorClicked.connect(lambda url: browser.scrollToAnchor(url.fragment()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(browser)


def _space_out(document: QTextDocument) -> None:
    """Give the lines air, and a heading more above than below: Markdown has no style sheet."""
    document.setIndentWidth(INDENT)
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.blockFormat().headingLevel() and block != document.begin():
            spaced.setTopMargin(ABOVE_HEADING)
        cursor.mergeBlockFormat(spaced)
        block = block.next()
