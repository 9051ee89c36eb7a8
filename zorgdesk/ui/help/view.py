"""The manual in a window of its own, beside what one is doing."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget


class ManualWindow(QDialog):
    """Shows one Markdown file."""

    def __init__(self, manual: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual of ZorgDesk"))
        self.resize(720, 640)
        browser = QTextBrowser()
        browser.setAccessibleName(self.tr("Manual"))
        browser.setOpenLinks(False)
        browser.setMarkdown(manual.read_text("utf-8"))
        browser.document().setDocumentMargin(28)
        browser.anchorClicked.connect(lambda url: browser.scrollToAnchor(url.fragment()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(browser)
