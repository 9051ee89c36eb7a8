"""The window of other notebooks: what would come from them, how it is wanted, what was done."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.merging import Account, How, HowOf
from zorgdesk.ui.desk import Desk

if TYPE_CHECKING:
    from zorgdesk.taking_over import TakingOver
    from zorgdesk.ui.other_notebook.window import OtherNotebookWindow, Shown

Accounts = Sequence[Account]


class OthersShown(QObject):
    """Opens it when it is needed, and knows what the reader ticked."""

    wanted = Signal()
    asked_otherwise = Signal()
    stop_wanted = Signal()
    undo_wanted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner
        self.window: OtherNotebookWindow | None = None

    def open(self, names: Sequence[str]) -> "OtherNotebookWindow":
        """The window about the notebooks of these names, which is there once."""
        from zorgdesk.ui.other_notebook.window import OtherNotebookWindow  # noqa: PLC0415 - seldom

        if self.window is None:
            self.window = window = OtherNotebookWindow(names, self._owner)
            window.setModal(True)
            window.wanted.connect(self.wanted)
            window.asked_otherwise.connect(self.asked_otherwise)
            window.stop_wanted.connect(self.stop_wanted)
            window.undo_wanted.connect(self.undo_wanted)
            window.finished.connect(self._forget)
            window.show()
        return self.window

    def how_of(self) -> HowOf:
        """How the reader wants them taken over now."""
        if (window := self.window) is None:
            return partial(_how, collects=False, bring_back=False)
        collects, bring_back = (
            window.wishes.collect.isChecked(),
            window.wishes.bring_back.isChecked(),
        )
        return partial(_how, collects=collects, bring_back=bring_back)

    def show(
        self, taking: "TakingOver", accounts: Accounts, title: Callable[[EntryKey], str]
    ) -> None:
        """Say what would come; `title` gives the title of an entry."""
        window = self.open([each.name for each in taking.chosen])
        window.show_account(self._pages(taking, accounts, title))

    def show_done(
        self, taking: "TakingOver", accounts: Accounts, title: Callable[[EntryKey], str]
    ) -> None:
        """Say what came; from one alone that is said in a line, and the window closes."""
        if self.window is not None and len(taking.chosen) > 1:
            self.window.show_done(self._pages(taking, accounts, title))
        else:
            self.close()

    def show_progress(self, percent: int) -> None:
        """Say how far it is."""
        if self.window is not None:
            self.window.show_progress(percent)

    def close(self) -> None:
        """It is wanted no more."""
        if self.window is not None:
            self.window.end()

    def _pages(
        self, taking: "TakingOver", accounts: Accounts, title: Callable[[EntryKey], str]
    ) -> "Shown":
        from zorgdesk.ui.taking_over_told import shown  # noqa: PLC0415 - as above

        return shown(taking.chosen, accounts, title, self._desk.colours)

    def _forget(self) -> None:
        self.window = None
        self.closed.emit()


def _how(name: str, *, collects: bool, bring_back: bool) -> How:
    """What differs says in its title where it came from."""
    mark = QCoreApplication.translate("TakingOver", "from %s") % name
    return How(mark, bring_back, name if collects else "")
