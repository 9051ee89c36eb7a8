"""Text that stays text: what a stranger wrote in a notebook is never taken for a page."""

from html import escape

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """Qt would show what looks like HTML as a page, with pictures from anywhere in reach."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def plain_tip(text: str) -> str:
    """A tip that shows the text as it is; one that Qt would take for HTML is told as such."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<div style='white-space: pre-wrap'>{escape(text)}</div>"
