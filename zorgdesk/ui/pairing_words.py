"""Between the window with the reader's own words and the notebook."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.ui.locked import why_locked
from zorgdesk.ui.saying import said

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.word_pairs.view import WordPairsWindow


class PairingWords(QObject):
    """Opens the window, and keeps what is changed in it."""

    changed = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._library: Library | None = None

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def show(self) -> None:
        """Open the window."""
        library = self._library
        if library is None or library.notebook is None:
            return
        from zorgdesk.ui.word_pairs.view import WordPairsWindow  # noqa: PLC0415 - when asked

        window = WordPairsWindow(self._owner)
        window.show_pairs(library.notebook.word_pairs.all())
        window.added.connect(
            lambda word, other: self._try(window, lambda: library.own.add_word_pair(word, other))
        )
        window.removed.connect(
            lambda pair_id: self._try(window, lambda: library.own.remove_word_pair(pair_id))
        )
        if why := why_locked(library.notebook):
            window.lock(why)
        window.show()

    def _try(self, window: "WordPairsWindow", change: Callable[[], object]) -> None:
        assert self._library is not None
        assert self._library.notebook is not None
        try:
            change()
        except ZorgDeskError as error:
            window.say(said(error))
            return
        window.show_pairs(self._library.notebook.word_pairs.all())
        self.changed.emit()
