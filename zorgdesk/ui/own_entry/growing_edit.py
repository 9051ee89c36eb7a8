"""A field for some lines of text, as high as what stands in it."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.linking_edit import LinkingEdit


class GrowingEdit(LinkingEdit):
    """Never scrolls by itself: what is around it does, and is told where one types."""

    typing_at = Signal(QRect)  # the place of the cursor, in this widget

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        """At least so many lines are shown."""
        super().__init__(parent)
        self._lines, self._below, self._about = lines, 0, ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._report_place)
        self._grow()

    @property
    def about(self) -> str:
        return self._about

    def belong_to(self, about: str) -> None:
        """What the text belongs to from now on."""
        self._about = about

    def make_room_below(self, height: int) -> None:
        super().make_room_below(height)
        self._below = height
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _grow(self) -> None:
        """The document counts its height in lines."""
        lines = max(self._lines, int(self.document().size().height()))
        frame = self.contentsMargins()
        edges = frame.top() + frame.bottom() + 2 * int(self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + edges + 2 + self._below
        if height != self.height():
            self.setFixedHeight(height)

    def _report_place(self) -> None:
        if self.hasFocus():
            self.typing_at.emit(self.cursorRect().translated(self.viewport().pos()))
