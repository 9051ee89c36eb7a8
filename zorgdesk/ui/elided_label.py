"""A label that takes the room there is, and tells the rest as a tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zorgdesk.ui.plain import PlainLabel, plain_tip


class ElidedLabel(PlainLabel):
    """Shows the whole text where it fits, and else what fits of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._whole = self._tip = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str, tip: str = "") -> None:
        """Show another text; `tip` tells more of it, also where it fits."""
        self._whole, self._tip = text, tip
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for all of it, for who gives a label that."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + 1  # it may be a part of one
        beside = self.width() - self.contentsRect().width()
        return QSize(width + beside, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        right = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._whole, right, self.contentsRect().width())
        self.setText(shown)
        self.setToolTip(plain_tip(self._tip or ("" if shown == self._whole else self._whole)))
