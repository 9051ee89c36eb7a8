"""The rows of the catalogue, painted before anything else is made or imported."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMainWindow, QVBoxLayout, QWidget

from zorgdesk.domain.row import ResultRow
from zorgdesk.ui.results.delegate import ResultDelegate
from zorgdesk.ui.results.model import ResultsModel
from zorgdesk.ui.theme import Colours

FILTERS, RESULTS, READING = 262, 400, 704
"""Pixels of the panes at 1366 wide and 100 %."""
FIRST_SIZE = QSize(1366, 740)
NARROW = 1000
"""Pixels, at the scale of the screen, under which three panes are one too many."""


class FirstSight(QWidget):
    """Stands in for the desk, with the list where it will be; says when it was painted."""

    painted = Signal()

    def __init__(self, rows: Sequence[ResultRow], colours: Colours) -> None:
        super().__init__()
        self.list = QListView()
        self.list.setUniformItemSizes(True)
        model = ResultsModel(self)
        model.show([row.key for row in rows], rows, lambda _start, _stop: ())
        self.list.setModel(model)
        self.list.setItemDelegate(ResultDelegate(colours, self.list))
        self.list.viewport().installEventFilter(self)
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.painted.emit()
        return False

    def _lay_out(self) -> None:
        bar, middle, page = QFrame(), QFrame(), QFrame()
        for frame, name in ((bar, "bar"), (middle, "pane"), (page, "page")):
            frame.setObjectName(name)
        head = self.fontMetrics().height()
        bar.setFixedHeight(3 * head)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 3 * head, 0, 0)
        column.addWidget(self.list)
        panes = QHBoxLayout()
        panes.setSpacing(1)
        if self.screen().availableGeometry().width() >= NARROW:
            panes.addSpacing(FILTERS)
        panes.addWidget(middle, RESULTS)
        panes.addWidget(page, READING)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addLayout(panes, 1)


def place_window(window: QMainWindow, geometry: str) -> bool:
    """Give the window the place it had, or at first as much of the screen as it needs.

    `geometry` is Qt's own state in hexadecimal; Qt refuses what was on a much larger screen, and
    then the answer is no.
    """
    if window.restoreGeometry(QByteArray.fromHex(QByteArray(geometry.encode()))):
        return True
    window.resize(FIRST_SIZE.boundedTo(window.screen().availableGeometry().size()))
    return False
