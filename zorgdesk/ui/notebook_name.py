"""The name of the open notebook, in the bar above the panes."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from zorgdesk.ui.plain import plain_tip

LONGEST = 13
"""How many average letters of a name are shown."""

_OPENING = "…"


class NotebookName(QToolButton):
    """Says which notebook is open and where; a click opens the menu about notebooks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._name = ""
        self._show(_OPENING, self.tr("Your notebook is being opened."))

    @property
    def is_awaited(self) -> bool:
        """Whether it is not yet known which notebook is open, if any."""
        return self._name == _OPENING

    def show_none(self) -> None:
        """No notebook is open."""
        self._show(self.tr("no notebook"), self.tr("No notebook is open."))

    def show_notebook(self, path: Path, *, read_only: bool) -> None:
        """A notebook is open."""
        told = self.tr("Notebook to read: %s") if read_only else self.tr("Notebook: %s")
        self._show(path.stem, told % path)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text has room for as many letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _show(self, name: str, told: str) -> None:
        self._name = name
        self.setToolTip(plain_tip(told))
        self.setAccessibleName(told)
        self._fit()

    def _fit(self) -> None:
        """Leave the middle out of a long name: its end often tells two apart."""
        metrics = self.fontMetrics()
        room = LONGEST * metrics.averageCharWidth()
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, room)
        self.setText(f"{shown.replace('&', '&&')}  ▾")
