"""Where a reader types a text that may point at entries and notes, as in `[[Gele kaart]]`."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QToolTip, QWidget

from zorgdesk.domain.notes import LINK
from zorgdesk.ui.guarded_edit import GuardedEdit
from zorgdesk.ui.link_colouring import LinkColouring
from zorgdesk.ui.link_offers import LinkOffers
from zorgdesk.ui.listing import go_on
from zorgdesk.ui.plain import plain_tip
from zorgdesk.ui.utf16 import characters_before, utf16_length

_OPEN_LINK = re.compile(r"\[\[([^\[\]]*)$")
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))
_CHOOSING = _ENTER | {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class LinkingEdit(GuardedEdit):
    """Asks what a link may lead to, and reports one that is followed, once somebody answers that.

    Ctrl+click and Ctrl+Enter follow the link where they are given; Enter goes on with a list.
    """

    link_begun = Signal(str)  # what was typed after `[[` so far
    link_followed = Signal(str)  # the name of what a link leads to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: LinkOffers | None = None
        self._colouring: LinkColouring | None = None

    def allow_links(self) -> None:
        """Somebody knows what links lead to: show them, and ask."""
        if self._colouring is None:
            self._colouring = LinkColouring(self.document(), self.palette())
            self.textChanged.connect(self._look_for_link)
            self.cursorPositionChanged.connect(self._leave_link)

    @property
    def offers(self) -> LinkOffers:
        """What a link may lead to, made for the first one that is typed."""
        if self._offers is None:
            self._offers = LinkOffers(self)
            self._offers.activated.connect(self._finish_link)
        return self._offers

    def offer_links(self, offers: Sequence[tuple[str, str]]) -> None:
        """Offer names to finish the link with, as (name, label) pairs."""
        self.offers.offer(offers if self.hasFocus() else (), self.cursorRect())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if self._is_offering and event.key() in _CHOOSING:
                event.ignore()  # the list of offers takes it
                return True
            if event.key() in _ENTER and event.modifiers() == _CONTROL and self._follow_at_cursor():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in _ENTER and event.modifiers() in _PLAIN
        if not (is_enter and go_on(self)):
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say over a link how it is followed."""
        if isinstance(event, QHelpEvent):
            name = self._link_at(event.pos())
            told = self.tr("Ctrl+click opens “%s”") % name if name else ""
            QToolTip.showText(event.globalPos(), plain_tip(told), self)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._colouring is not None:
            self._colouring.dress(self.palette())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        name = self._link_at(event.position().toPoint())
        if name and event.modifiers() == _CONTROL and event.button() is Qt.MouseButton.LeftButton:
            self.link_followed.emit(name)
        else:
            super().mouseReleaseEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 - Qt's signature
        return not self._is_offering and super().focusNextPrevChild(next_)

    @property
    def _is_offering(self) -> bool:
        return self._offers is not None and self._offers.is_open

    def _follow_at_cursor(self) -> bool:
        if name := self._link_around(self.textCursor()):
            self.link_followed.emit(name)
        return bool(name)

    def _link_at(self, place: QPoint) -> str:
        """The name in the link at a place of the viewport; "" for none."""
        return self._link_around(self.cursorForPosition(place))

    def _link_around(self, cursor: QTextCursor) -> str:
        if self._colouring is None:
            return ""
        line = cursor.block().text()
        at = characters_before(line, cursor.positionInBlock())
        around = (found for found in LINK.finditer(line) if found.start() <= at <= found.end())
        return next((found[1].strip() for found in around), "")

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
        elif self._is_offering:
            self.offers.hide()

    def _leave_link(self) -> None:
        if self._is_offering and self._begun() is None:
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
