"""Shows what taking over another notebook would do, and waits for a yes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.ui.plain import PlainLabel


@dataclass(frozen=True, slots=True)
class Page:
    """A line of the list at the left, and what is shown of it."""

    name: str
    html: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Shown:
    """The first page tells of all, the others of what differs. `removed` was deleted here.

    Notes come where it `brings_notes`; without `is_useful` there is nothing to take over at all.
    """

    pages: Sequence[Page]
    removed: int
    is_useful: bool
    brings_notes: bool = False


class OtherNotebookWindow(QDialog):
    """Stays open until it was done, or the reader wants it no more."""

    wanted = Signal()
    stop_wanted = Signal()
    asked_otherwise = Signal()  # a box was ticked or unticked

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take over from another notebook"))
        self.resize(QSize(760, 520).boundedTo(self.screen().availableSize() * 0.94))
        self._pages: Sequence[Page] = ()
        self._is_going = False
        self.list, self.page = QListWidget(), QTextBrowser()
        self.bring_back = QCheckBox()
        self.collect = QCheckBox(self.tr("Put the notes in a collection “%s”") % path.stem)
        self.message, self.busy = PlainLabel(), QProgressBar()
        self.go = QPushButton(self.tr("Take over"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._dress()
        self._lay_out(path)
        self._connect()

    def show_account(self, shown: Shown) -> None:
        """Say what would be done; the line that was chosen stays so."""
        row = max(self.list.currentRow(), 0)
        self._pages = shown.pages
        self.list.clear()
        for page in shown.pages:
            line = QListWidgetItem(page.name, self.list)
            line.setToolTip(page.name)  # a long one is cut off
        self.list.setVisible(len(shown.pages) > 1)
        self.list.setCurrentRow(min(row, len(shown.pages) - 1))
        if shown.removed:  # it says so still when the box was ticked, and nothing stays away
            told = QCoreApplication.translate(
                "OtherNotebookWindow",
                "Also bring back %n things that you deleted here",
                "",
                shown.removed,
            )
            self.bring_back.setText(told)
        self.bring_back.setVisible(shown.removed > 0 or self.bring_back.isChecked())
        self.collect.setVisible(shown.brings_notes)
        self.go.setEnabled(shown.is_useful)
        (self.go if shown.is_useful else self.cancel).setFocus()

    def begin(self) -> None:
        """It is being done."""
        self.message.clear()
        self.busy.setRange(0, 0)  # until it is known how far it is
        self._set_going(is_going=True)

    def show_progress(self, percent: int) -> None:
        """Say how far it is."""
        self.busy.setRange(0, 100)
        self.busy.setValue(percent)

    def fail(self, sentence: str) -> None:
        """It was not done: say why, and let the reader try again."""
        self._set_going(is_going=False)
        self.message.setText(sentence)

    def end(self) -> None:
        """It was done, or stopped."""
        self._is_going = False
        self.accept()

    def reject(self) -> None:
        """Close; what is going on is stopped first."""
        if self._is_going:
            self.cancel.setEnabled(False)
            self.stop_wanted.emit()
        else:
            super().reject()

    def _set_going(self, *, is_going: bool) -> None:
        self._is_going = is_going
        self.busy.setVisible(is_going)
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Stop") if is_going else self.tr("Cancel"))
        for part in (self.go, self.bring_back, self.collect):
            part.setEnabled(not is_going)
        if is_going:
            self.cancel.setFocus()

    def _show(self, row: int) -> None:
        self.page.setHtml(self._pages[row].html() if 0 <= row < len(self._pages) else "")

    def _dress(self) -> None:
        self.list.setAccessibleName(self.tr("What differs"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setObjectName("kept")
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.tr("What would be taken over"))
        self.page.document().setDocumentMargin(8)
        self.message.setWordWrap(True)
        self.message.setAccessibleDescription(self.tr("Message"))
        self.busy.setAccessibleName(self.tr("The notebook is being taken over"))
        self.busy.hide()
        self.go.setDefault(True)
        self.cancel.setAutoDefault(False)

    def _lay_out(self, path: Path) -> None:
        panes = QSplitter()
        panes.addWidget(self.list)
        panes.addWidget(self.page)
        panes.setSizes([280, 480])
        panes.setHandleWidth(10)
        panes.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.message, 1)
        foot.addWidget(self.busy, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self._head(path))
        layout.addWidget(panes, 1)
        layout.addWidget(self.collect)
        layout.addWidget(self.bring_back)
        layout.addLayout(foot)

    def _head(self, path: Path) -> QLabel:
        told = self.tr(
            "This is what would come into your notebook from “%s”. That file itself stays as it "
            "is. First a backup of your notebook is made; afterwards you can undo it in one go."
        )
        head = PlainLabel(told % path.stem)
        head.setToolTip(str(path))
        head.setWordWrap(True)
        return head

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        for box in (self.bring_back, self.collect):
            box.clicked.connect(self.asked_otherwise.emit)
        self.go.clicked.connect(self.wanted)
        self.cancel.clicked.connect(self.reject)
