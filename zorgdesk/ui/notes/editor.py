"""Where a note is typed."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.notes.formatting import Style
from zorgdesk.ui.notes.links import LinkOffers
from zorgdesk.ui.notes.reading_text import box_in
from zorgdesk.ui.notes.styling import give_style
from zorgdesk.ui.self_saving import PAUSE_MS, SelfSavingEdit
from zorgdesk.ui.utf16 import characters_before, utf16_length

_OPEN_LINK = re.compile(r"\[\[([^\[\]]*)$")
_CHOOSING = frozenset(
    (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
)


class NoteEditor(SelfSavingEdit):
    """Keeps itself, gives a selection a style, and asks what a link may lead to."""

    link_begun = Signal(str)  # what was typed after `[[` so far

    def __init__(self, pause_ms: int = PAUSE_MS, parent: QWidget | None = None) -> None:
        super().__init__(pause_ms, parent)
        self.setAccessibleName(self.tr("Your note"))
        self.offers = LinkOffers(self)
        self.offers.activated.connect(self._finish_link)
        self.textChanged.connect(self._look_for_link)
        self.cursorPositionChanged.connect(self._leave_link)

    def format(self, style: Style) -> None:
        """Give the selection a style, as one step to undo."""
        if not self.isReadOnly():
            give_style(self, style)

    def tick(self, line: int) -> None:
        """Tick the check box in a line (from 0), or take the tick away."""
        block = self.document().findBlockByNumber(line)
        place = box_in(block.text())
        if self.isReadOnly() or place is None:
            return
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + place)
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        cursor.insertText("x" if cursor.selectedText() == " " else " ")

    def offer_links(self, offers: Sequence[tuple[str, str]]) -> None:
        """Offer names to finish the link with, as (name, label) pairs."""
        self.offers.offer(offers if self.hasFocus() else (), self.cursorRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.offers.is_open and event.key() in _CHOOSING:
            event.ignore()  # the list of offers takes it
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 - Qt's signature
        return not self.offers.is_open and super().focusNextPrevChild(next_)

    def _begun(self) -> str | None:
        """What stands between `[[` and the cursor, None where no link is being typed."""
        cursor = self.textCursor()
        before = cursor.block().text()
        found = _OPEN_LINK.search(before[: characters_before(before, cursor.positionInBlock())])
        return found[1] if found else None

    def _look_for_link(self) -> None:
        begun = self._begun()
        if begun is not None and self.hasFocus() and not self.isReadOnly():
            self.link_begun.emit(begun)
        else:
            self.offers.hide()

    def _leave_link(self) -> None:
        if self.offers.is_open and self._begun() is None:
            self.offers.hide()

    def _finish_link(self, name: str) -> None:
        """Put the name in the place of what was typed, and close the link where it is open."""
        begun = self._begun()
        if begun is None:
            return
        cursor = self.textCursor()
        line = cursor.block().text()
        after = line[characters_before(line, cursor.positionInBlock()) :]
        cursor.setPosition(cursor.position() - utf16_length(begun), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(name if after.startswith("]]") else f"{name}]]")
        if after.startswith("]]"):
            cursor.movePosition(
                QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.MoveAnchor, 2
            )
        self.setTextCursor(cursor)
