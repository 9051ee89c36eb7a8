"""A reader with a pencil: selects on the page, marks, and tells what is marked."""

from PySide6.QtGui import QTextCursor

from tests.e2e.desk import Desk
from zorgdesk.domain.highlights import Colour
from zorgdesk.ui.highlight_look import tints


class Pencil:
    """Works on the page of a desk, by keys."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def go_before(self, words: str) -> None:
        """Put the caret before words of the page."""
        browser = self.desk.window.desk.detail.browser
        cursor = browser.document().find(words)
        assert not cursor.isNull(), words
        cursor.setPosition(cursor.selectionStart())
        browser.setTextCursor(cursor)
        browser.setFocus()

    def select(self, words: str) -> None:
        """Select words of the page by keys."""
        self.go_before(words)
        for _ in words:
            self.desk.press("Shift+Right")

    def mark(self, words: str, key: str) -> None:
        """Select words and mark them."""
        self.select(words)
        self.desk.press(key)
        self.desk.waits_for(lambda: words in [text for text, _ in self.marked()])

    def marked(self) -> list[tuple[str, Colour]]:
        """The marked texts on the page with their colours, the shortest last."""
        browser = self.desk.window.desk.detail.browser
        known = {tint.behind: colour for colour, tint in tints(browser.colours).items()}
        found = [
            (_text(s.cursor), known.get(s.format.background().color().name()))
            for s in browser.extraSelections()
        ]
        return [(text, colour) for text, colour in found if colour]

    def margin(self) -> str:
        """What stands in the margin of the highlight that is chosen."""
        panel = self.desk.window.steering.work.pencil.page.below.panel
        return panel.details.margin.toPlainText() if panel else ""

    def has_saved(self) -> None:
        """Wait until the notebook has everything that was typed in margins."""
        highlighting = self.desk.window.steering.work.pencil.page
        margin = highlighting.below.panel.details.margin
        self.desk.waits_for(
            lambda: not (margin.document().isModified() or highlighting.margins.saver.pending())
        )


def _text(cursor: QTextCursor) -> str:
    return cursor.selectedText()
