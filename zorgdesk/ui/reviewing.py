"""Between a highlight that lost its place and the reader who says what becomes of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.passages import PlacedHighlight
from zorgdesk.ui.saying import said

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.highlights.review import ReviewWindow


class Reviewing(QObject):
    """Opens the window, and keeps what the reader decides in it."""

    changed = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner

    def show(self, library: "Library", mark: PlacedHighlight) -> None:
        """Show what was marked beside the text of today."""
        from zorgdesk.ui.highlights.review import ReviewWindow  # noqa: PLC0415 - seldom needed

        own, highlights = mark.highlight, library.highlights
        window = ReviewWindow(mark, highlights.blocks(own.key), self._owner)

        def end(change: Callable[[], object]) -> None:
            self._end(window, change)

        window.moved.connect(lambda where: end(lambda: highlights.put_on(own, where)))
        window.kept.connect(lambda: end(lambda: highlights.keep_loose(own)))
        window.deleted.connect(lambda: end(lambda: highlights.delete(own.id)))
        window.show()

    def _end(self, window: "ReviewWindow", change: Callable[[], object]) -> None:
        try:
            change()
        except ZorgDeskError as error:
            window.say(said(error))
        else:
            window.close()
            self.changed.emit()
