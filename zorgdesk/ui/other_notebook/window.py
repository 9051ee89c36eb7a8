"""Shows what taking over other notebooks would do, and waits for a yes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from zorgdesk.ui.making_room import size_on_screen
from zorgdesk.ui.other_notebook.foot import Foot
from zorgdesk.ui.other_notebook.pages import Page, Pages
from zorgdesk.ui.other_notebook.wishes import Wishes
from zorgdesk.ui.plain import PlainLabel


@dataclass(frozen=True, slots=True)
class Shown:
    """The first page tells of all, the others of what differs. `removed` was deleted here.

    They are of so many `notebooks` that could be read. Notes come where it `brings_notes`; without
    `is_useful` there is nothing to take over at all.
    """

    pages: Sequence[Page]
    removed: int
    is_useful: bool
    brings_notes: bool = False
    notebooks: int = 1


class OtherNotebookWindow(QDialog):
    """Stays open until it was done, or the reader wants it no more."""

    wanted = Signal()
    stop_wanted = Signal()
    undo_wanted = Signal()
    asked_otherwise = Signal()  # a box was ticked or unticked

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take over from other notebooks"))
        size_on_screen(self, 760, 520)
        self._names, self._is_going = names, False
        self.head, self.pages, self.foot = PlainLabel(), Pages(), Foot()
        self.wishes = Wishes(names)
        self.wishes.hide()
        self._lay_out()
        self._connect()

    def show_reading(self) -> None:
        """They are being read."""
        self.head.setText(self.tr("%s notebooks are being read …") % len(self._names))
        self._set_going(is_going=True)

    def show_account(self, shown: Shown) -> None:
        """Say what would be done."""
        self._set_going(is_going=False)
        self.head.setText(self._head_text(shown.notebooks))
        self.head.setVisible(shown.is_useful)
        self.pages.show_pages(shown.pages)
        self.wishes.offer(shown.removed, brings_notes=shown.brings_notes)
        self.foot.go.setEnabled(shown.is_useful)
        (self.foot.go if shown.is_useful else self.foot.cancel).setFocus()

    def show_done(self, shown: Shown) -> None:
        """Say what was done."""
        self._is_going = False
        self.foot.show_going(is_going=False)
        self.head.setText(
            self.tr("This was taken over, in one go. Undo takes all of it back, also later.")
        )
        self.pages.show_pages(shown.pages)
        self.wishes.hide()
        self.foot.show_done()

    def begin(self) -> None:
        """It is being done."""
        self._set_going(is_going=True)

    def show_progress(self, percent: int) -> None:
        """Say how far it is."""
        self.foot.show_progress(percent)

    def fail(self, sentence: str) -> None:
        """It was not done: say why, and let the reader try again."""
        self._set_going(is_going=False)
        self.foot.message.setText(sentence)

    def end(self) -> None:
        """It was done, or stopped."""
        self._is_going = False
        self.accept()

    def reject(self) -> None:
        """Close; what is going on is stopped first."""
        if self._is_going:
            self.foot.cancel.setEnabled(False)
            self.stop_wanted.emit()
        else:
            super().reject()

    def _set_going(self, *, is_going: bool) -> None:
        self._is_going = is_going
        self.foot.show_going(is_going=is_going)
        self.wishes.setEnabled(not is_going)

    def _head_text(self, notebooks: int) -> str:
        if len(self._names) == 1:
            told = self.tr(
                "This is what would come into your notebook from “%s”. That file itself stays as "
                "it is. First a backup of your notebook is made; afterwards you can undo it in one "
                "go."
            )
            return told % self._names[0]
        return QCoreApplication.translate(
            "OtherNotebookWindow",
            "This is what would come into your notebook from %n others. Those files themselves "
            "stay as they are. First a backup of your notebook is made; afterwards you can undo it "
            "in one go. If something goes wrong halfway, nothing of any of them has come.",
            "",
            notebooks,
        )

    def _lay_out(self) -> None:
        self.head.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.wishes)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        self.wishes.changed.connect(self.asked_otherwise)
        self.foot.go.clicked.connect(self.wanted)
        self.foot.undo.clicked.connect(self.undo_wanted)
        self.foot.cancel.clicked.connect(self.reject)
