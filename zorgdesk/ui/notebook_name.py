"""The name of the open notebook, in the bar above the panes."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget


class NotebookName(QToolButton):
    """Says which notebook is open and where; a click opens the menu about notebooks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._name = ""
        self.show_none()

    def show_none(self) -> None:
        """No notebook is open."""
        self._show(self.tr("no notebook"), self.tr("No notebook is open."))

    def show_notebook(self, path: Path, *, read_only: bool) -> None:
        """A notebook is open."""
        name = self.tr("%s (read only)") % path.stem if read_only else path.stem
        self._show(name, self.tr("Notebook: %s") % path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show(self, name: str, told: str) -> None:
        self._name = name
        self.setToolTip(told)
        self.setAccessibleName(told)
        self._fit()

    def _fit(self) -> None:
        """Leave the middle out of a long name: its end often tells two apart."""
        room = self.width() - 2 * self.fontMetrics().averageCharWidth() - 12
        middle = Qt.TextElideMode.ElideMiddle
        self.setText(self.fontMetrics().elidedText(self._name, middle, room))
